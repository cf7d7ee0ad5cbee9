using DisputeHelper.Cases;
using DisputeHelper.Facts;
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
        var line = Timeline.Of(file);
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
        Assert.Equal([(Day("2026-07-29"), false), (Day("2026-07-29"), true)], Timeline.Of(file).Take(2).Select(e => (e.Day, e.At is not null)));
    }
}
