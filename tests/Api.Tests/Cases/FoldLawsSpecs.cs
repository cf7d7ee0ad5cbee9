using System.Text.Json;
using CsCheck;
using DisputeHelper.Cases;
using DisputeHelper.Facts;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Cases;

/// <summary>What must hold for every set of captures, not only for those that somebody thought of.</summary>
public class FoldLawsSpecs
{
    private static readonly Gen<string> Word = One("ok", "OK", "please wait", "wait 10 days", "");
    private static Gen<T> One<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static readonly Gen<int> Small = Gen.Int[0, 3];

    private static Gen<Message> MessageOf(int capture) =>
        from id in Gen.Int[1, 6]
        from sender in One(MessageSender.Buyer, MessageSender.Seller, MessageSender.Unknown)
        from minute in Small
        from timed in Gen.Bool
        from text in Word
        select new Message($"m{id}", sender, null, timed ? Utc($"2026-08-01T10:0{minute}:00Z") : null, $"10:0{minute}", Words(text, capture), []);

    private static Gen<TrackingEvent> StepOf(int capture) =>
        from hour in Small
        from timed in Gen.Bool
        from code in One<string?>(null, "LH_ARRIVE", "GTMS_SIGNED")
        from text in Word
        select new TrackingEvent(timed ? Utc($"2026-08-01T1{hour}:00:00Z") : null, $"1{hour}:00", Words(text, capture), code, null);

    private static Gen<StoredFacts> ReadingOf(int capture) =>
        from day in Gen.Int[1, 3]
        from page in One(PageKind.OrderList, PageKind.OrderDetail, PageKind.Tracking, PageKind.Chat)
        from how in One(How.Response, How.Selector, How.Label)
        from total in Gen.Int[1, 3]
        from placed in Gen.Int[1, 3]
        from line in One<string?>(null, "7", "8")
        from product in One("100", "200")
        from messages in MessageOf(capture).Array[0, 4]
        from steps in StepOf(capture).Array[0, 4]
        from promised in Gen.Int[3, 5]
        select Reading(capture, $"2026-08-0{day}", page, f => f with
        {
            Total = Reais(total, $"R${total},00", capture, how),
            PlacedOn = On($"2026-07-0{placed}", capture, how),
            Lines = [new OrderLine(line, product, null, Words($"Title {product}", capture, how), [], Said(total, $"x{total}", capture, how), null, null, null, null)],
            Messages = [.. messages.DistinctBy(m => m.Id)],
            Parcels = [new Parcel(line is null ? null : Words("AP1", capture), null, null, steps)],
            Statements = [Promise(StatementKind.RefundIfNotDelivered, $"2026-09-0{promised}", $"Refund if no delivery before Sep {promised}", capture)],
        });

    private static readonly Gen<StoredFacts[]> Readings =
        from count in Gen.Int[1, 5]
        from all in Gen.Select(ReadingOf(1), ReadingOf(2), ReadingOf(3), ReadingOf(4), ReadingOf(5), (a, b, c, d, e) => new[] { a, b, c, d, e })
        select all[..count];

    private static string Json(CaseFile file) => JsonSerializer.Serialize(file, FactsJson.Options);

    [Fact]
    public void The_order_in_which_captures_arrive_does_not_matter() =>
        Gen.Select(Readings, Gen.Int[0, 1000]).Sample(
            (readings, seed) =>
            {
                var shuffled = readings.ToArray();
                new Random(seed).Shuffle(shuffled);
                return Json(Case(readings)) == Json(Case(shuffled));
            },
            iter: 200);

    [Fact]
    public void A_capture_read_twice_adds_no_message_and_no_step() =>
        Readings.Sample(
            readings =>
            {
                var again = readings.Select(r => r with { Capture = Capture(int.Parse(r.Capture.Value[^2..], System.Globalization.CultureInfo.InvariantCulture) + 10) });
                var (once, twice) = (Case(readings), Case([.. readings, .. again]));
                return once.Messages.Count == twice.Messages.Count && once.Parcels.Sum(p => p.Events.Count) == twice.Parcels.Sum(p => p.Events.Count)
                    && once.Lines.Count == twice.Lines.Count;
            },
            iter: 200);

    [Fact]
    public void No_reading_of_a_value_is_lost() =>
        Readings.Sample(
            readings =>
            {
                var file = Case(readings);
                return readings.All(r => Kept(file.Total!, r.Facts.Total!) && Kept(file.PlacedOn!, r.Facts.PlacedOn!)
                    && r.Facts.Statements.All(s => file.Statements.Any(k => k.On == s.On)));
            },
            iter: 200);

    [Fact]
    public void No_message_and_no_step_is_lost() =>
        Readings.Sample(
            readings =>
            {
                var file = Case(readings);
                var said = file.Messages.SelectMany(m => m.Text.Others.Select(o => o.Value).Append(m.Text.Value)).Select(Same.Plain).ToHashSet();
                var steps = file.Parcels.SelectMany(p => p.Events).SelectMany(e => e.Text.Others.Select(o => o.Value).Append(e.Text.Value)).Select(Same.Plain).ToHashSet();
                return readings.All(r =>
                    r.Facts.Messages.Count <= file.Messages.Count && r.Facts.Messages.All(m => said.Contains(Same.Plain(m.Text.Value)))
                    && r.Facts.Parcels[0].Events.Count <= file.Parcels.Sum(p => p.Events.Count) && r.Facts.Parcels[0].Events.All(e => steps.Contains(Same.Plain(e.Text.Value))));
            },
            iter: 200);

    private static bool Kept<T>(Cited<T> settled, Cited<T> reading) =>
        Equals(settled.Value, reading.Value) || settled.Others.Any(o => Equals(o.Value, reading.Value));
}
