using System.Globalization;
using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Tests.Cases;

/// <summary>Short words for facts, so that a test shows only what it is about.</summary>
internal static class Given
{
    public static readonly OrderNumber Number = TextValue.Read<OrderNumber>("8212000000000017");

    public static CaptureId Capture(int number) => TextValue.Read<CaptureId>($"00000000-0000-4000-8000-{number:D12}");

    public static DateTimeOffset Utc(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Cited<T> Said<T>(T value, string quote, int capture = 1, How how = How.Response) => new(value, quote, new Source(Capture(capture), "page", "Ln 1"), how);

    public static Cited<string> Words(string words, int capture = 1, How how = How.Response) => Said(words, words, capture, how);

    public static Cited<DateOnly> On(string day, int capture = 1, How how = How.Response) => Said(Day(day), day, capture, how);

    public static Cited<Money> Reais(decimal amount, string text, int capture = 1, How how = How.Response) => Said(new Money(amount, "BRL", text), text, capture, how);

    public static Statement Promise(StatementKind kind, string day, string text, int capture = 1) => new(kind, Words(text, capture), Day(day), null, null);

    public static Statement Period(StatementKind kind, int days, DayCountStart from, string text, int capture = 1) => new(kind, Words(text, capture), null, days, from);

    public static Message Message(string id, MessageSender sender, string at, string text, int capture = 1) =>
        new(id, sender, null, Utc(at), null, Words(text, capture), []);

    public static TrackingEvent Step(string at, string text, string? code = null, int capture = 1) => new(Utc(at), null, Words(text, capture), code, null);

    public static Parcel Parcel(string number, params TrackingEvent[] steps) => new(Words(number), null, null, steps);

    /// <summary>What a capture, taken at noon UTC, says of the order.</summary>
    public static StoredFacts Reading(int capture, string day, PageKind page, Func<OrderFacts, OrderFacts> says) =>
        new(Capture(capture), 0, Utc($"{day}T12:00:00Z"), page, says(new OrderFacts(Number)));

    public static CaseFile Case(params StoredFacts[] readings) => Case(readings, []);

    public static CaseFile Case(IEnumerable<StoredFacts> readings, IEnumerable<Correction> corrections, params CaseAttachment[] attachments)
    {
        var all = readings.ToList();
        return CaseFile.From(Number, all, corrections, all.Select(Shown), attachments);
    }

    public static CaseCapture Shown(StoredFacts reading) => new(
        reading.Capture, reading.Page, "https://www.aliexpress.com/p/order/index.html", "Orders", reading.CapturedAt, reading.CapturedAt.AddSeconds(2),
        Sha256.Of(System.Text.Encoding.ASCII.GetBytes(reading.Capture.Value)), null);

    public static CaseAttachment File(string name, string caption, string type = "image/jpeg") =>
        new($"a-{name}", name, type, 1000, Sha256.Of(System.Text.Encoding.UTF8.GetBytes(name)), caption, Utc("2026-09-01T10:00:00Z"));
}
