using DisputeHelper.Cases;
using DisputeHelper.Facts;
using DisputeHelper.Wording;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Cases;

public class TimelineSpecs
{
    [Fact]
    public void Everything_dated_stands_in_one_row_with_its_quote()
    {
        var file = Case(
            [Reading(1, "2026-08-01", PageKind.OrderDetail, f => f with
            {
                PlacedOn = On("2026-07-15"), ShippedOn = On("2026-07-16"),
                Parcels = [Parcel("AP1", Step("2026-07-28T21:39:00Z", "Out for delivery"))],
                Messages = [Message("m", MessageSender.Seller, "2026-07-20T10:00:00Z", "Please wait")],
                Disputes = [new DisputeRecord("62", null, Words("processing"), DisputeState.InProgress, null, Words("2026-07-30 10:00:00"), null, null, null, null)],
                Statements = [Promise(StatementKind.RefundIfNotDelivered, "2026-09-03", "Refund if no delivery before Sep 3, 2026")],
            })],
            [], File("box.jpg", "The empty box"));
        var line = Timeline.Of(file, Languages.English);
        Assert.Equal(
            [TimelineKind.Order, TimelineKind.Order, TimelineKind.Message, TimelineKind.Parcel, TimelineKind.Dispute, TimelineKind.Capture, TimelineKind.Attachment, TimelineKind.Statement],
            line.Select(e => e.Kind));
        Assert.All(line.Where(e => e.Kind is not (TimelineKind.Capture or TimelineKind.Attachment)), e => Assert.Equal(Capture(1), e.Quote!.Source.Capture));
    }

    [Fact]
    public void A_moment_stands_on_its_own_day_in_UTC_and_a_bare_day_stays_as_printed()
    {
        var file = Case(Reading(1, "2026-08-01", PageKind.Tracking, f => f with
        {
            ShippedOn = On("2026-07-29"),
            Parcels = [Parcel("AP1", Step("2026-07-29T05:00:00Z", "Arrived"))],
        }));
        Assert.Equal([(Day("2026-07-29"), false), (Day("2026-07-29"), true)], Timeline.Of(file, Languages.English).Take(2).Select(e => (e.Day, e.At is not null)));
    }

    public static TheoryData<string> Tags => [.. Languages.All.Select(l => l.Tag).Where(tag => tag != "en")];

    [Theory]
    [MemberData(nameof(Tags))]
    public void Every_sentence_of_ours_is_in_the_readers_language_and_every_quote_as_it_was_written(string tag)
    {
        var file = Everything();
        var (english, own) = (Timeline.Of(file, Languages.English), Timeline.Of(file, Languages.Find(tag)!));
        Assert.Equal(english.Select(e => (e.Day, e.At, e.Kind, e.What)), own.Select(e => (e.Day, e.At, e.Kind, e.What)));
        Assert.All(english.Zip(own), pair =>
        {
            if (pair.First.What is TimelineEvent.ParcelStep) Assert.Equal(pair.First.Text, pair.Second.Text);
            else Assert.NotEqual(pair.First.Text, pair.Second.Text);
            if (pair.First.Quote is { } quote && pair.First.Words is { Length: > 0 } words && words == quote.Quote) Assert.Contains(words, pair.Second.Text, StringComparison.Ordinal);
        });
        Assert.DoesNotContain(own, e => e.Text.Contains('{') || e.Text.Length == 0);
    }

    [Theory]
    [InlineData("de", "Bestelldetails", "Gespräch mit dem Verkäufer")]
    [InlineData("ja", "注文", "販売者")]
    public void A_page_is_named_in_the_readers_words_and_a_file_in_those_of_the_user(string tag, string order, string conversation)
    {
        var titles = Exhibits.Of(Everything()).Select(e => e.TitleIn(Languages.Find(tag)!)).ToList();
        Assert.Contains(titles, t => t.Contains(order, StringComparison.Ordinal));
        Assert.Contains(titles, t => t.Contains(conversation, StringComparison.Ordinal));
        Assert.Contains("The empty box", titles);
    }

    private static CaseFile Everything() => Case(
        [
            Reading(1, "2026-08-01", PageKind.OrderDetail, f => f with
            {
                PlacedOn = On("2026-07-15"), PaidOn = On("2026-07-15"), ShippedOn = On("2026-07-16"), CompletedOn = On("2026-08-01"),
                Parcels = [Parcel("AP1", Step("2026-07-28T21:39:00Z", "Out for delivery"))],
                Disputes = [new DisputeRecord("62", null, Words("processing"), DisputeState.InProgress, null, Words("2026-07-30 10:00:00"), Words("2026-07-31 10:00:00"), null, null, null)],
                Statements = [Promise(StatementKind.RefundIfNotDelivered, "2026-09-03", "Refund if no delivery before Sep 3, 2026")],
            }),
            Reading(2, "2026-08-02", PageKind.Chat, f => f with
            {
                Messages = [Message("m", MessageSender.Seller, "2026-07-20T10:00:00Z", "Please wait"), Message("n", MessageSender.Buyer, "2026-07-20T11:00:00Z", "")],
            }),
        ],
        [], File("box.jpg", "The empty box"));
}
