using DisputeHelper.Cases;
using DisputeHelper.Facts;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Cases;

public class CaseFoldSpecs
{
    [Fact]
    public void The_answer_outranks_the_screen_and_the_screen_stays_beside_it()
    {
        var file = Case(
            Reading(1, "2026-08-01", PageKind.OrderDetail, f => f with { Total = Reais(132.74m, "R$132,74") }),
            Reading(2, "2026-08-09", PageKind.OrderDetail, f => f with { Total = Reais(132.74m, "R$132.74", 2, How.Selector) }));
        Assert.Equal("R$132,74", file.Total!.Quote);
        Assert.Equal("R$132.74", Assert.Single(file.Total.Others).Quote);
        Assert.Empty(file.Conflicts);
    }

    [Fact]
    public void Totals_that_differ_are_a_conflict_with_both_quotes()
    {
        var file = Case(
            Reading(1, "2026-08-01", PageKind.OrderList, f => f with { Total = Reais(132.74m, "R$132,74") }),
            Reading(2, "2026-08-02", PageKind.OrderDetail, f => f with { Total = Reais(126.59m, "R$126,59", 2) }));
        var conflict = Assert.Single(file.Conflicts);
        Assert.Equal("total", conflict.Field);
        Assert.Equal(["R$126,59", "R$132,74"], conflict.Readings.Select(r => r.Quote));
        Assert.Equal(126.59m, file.Total!.Value.Amount);
    }

    [Fact]
    public void A_status_that_changed_is_history_and_the_newest_capture_counts_whatever_the_way()
    {
        var file = Case(
            Reading(1, "2026-08-01", PageKind.OrderList, f => f with { Status = Words("Awaiting delivery"), State = Said(OrderState.Shipped, "8") }),
            Reading(2, "2026-08-20", PageKind.OrderList, f => f with { Status = Words("Completed", 2, How.Label), State = Said(OrderState.Completed, "Completed", 2, How.Label) }));
        Assert.Equal("Completed", file.Status!.Value);
        Assert.Equal(OrderState.Completed, file.State);
        Assert.Equal("Awaiting delivery", Assert.Single(file.Status.Others).Value);
        Assert.Empty(file.Conflicts);
    }

    [Fact]
    public void A_correction_outranks_every_page_and_settles_the_conflict()
    {
        StoredFacts[] readings =
        [
            Reading(1, "2026-08-01", PageKind.OrderList, f => f with { PlacedOn = On("2026-07-15") }),
            Reading(2, "2026-08-02", PageKind.OrderDetail, f => f with { PlacedOn = On("2026-07-14", 2) }),
        ];
        Assert.Single(Case(readings).Conflicts);
        var file = Case(readings, [new Correction("placedOn", "2026-07-15", "The receipt says so.", Utc("2026-08-03T00:00:00Z"))]);
        Assert.Equal(How.Correction, file.PlacedOn!.How);
        Assert.Equal("correction", file.PlacedOn.Source.Part);
        Assert.Equal(2, file.PlacedOn.Others.Count);
        Assert.Empty(file.Conflicts);
    }

    [Fact]
    public void A_correction_taken_back_leaves_what_the_pages_say()
    {
        var reading = Reading(1, "2026-08-01", PageKind.OrderList, f => f with { PlacedOn = On("2026-07-15") });
        var file = Case([reading],
        [
            new Correction("placedOn", "2026-07-01", "Mistyped.", Utc("2026-08-03T00:00:00Z")),
            new Correction("placedOn", null, "Taken back", Utc("2026-08-04T00:00:00Z")),
        ]);
        Assert.Equal(Day("2026-07-15"), file.PlacedOn!.Value);
        Assert.Equal(How.Response, file.PlacedOn.How);
    }

    [Fact]
    public void A_dispute_that_runs_outranks_the_completed_of_the_order_page()
    {
        var dispute = new DisputeRecord("62", null, Words("processing"), DisputeState.InProgress, "REFUND", Words("2026-08-02 10:00:00"), null, null, null, null);
        var file = Case(
            Reading(1, "2026-08-01", PageKind.DisputeList, f => f with { Disputes = [dispute] }),
            Reading(2, "2026-08-20", PageKind.OrderList, f => f with { State = Said(OrderState.Completed, "Completed", 2) }));
        Assert.Equal(OrderState.InDispute, file.State);
    }

    [Fact]
    public void A_parcel_that_the_carrier_handed_over_makes_the_order_delivered()
    {
        var file = Case(Reading(1, "2026-08-01", PageKind.Tracking, f => f with
        {
            State = Said(OrderState.Shipped, "8"),
            Parcels = [Parcel("AP1", Step("2026-07-28T21:39:00Z", "Delivered", "GTMS_SIGNED"))],
        }));
        Assert.Equal(OrderState.Delivered, file.State);
    }

    [Fact]
    public void Missing_names_only_what_the_captured_pages_should_have_given()
    {
        var list = Case(Reading(1, "2026-08-01", PageKind.OrderList, f => f with { Status = Words("Awaiting delivery"), State = Said(OrderState.Shipped, "8"), PlacedOn = On("2026-07-15") }));
        Assert.Equal(["total", "seller.name", "lines"], list.Missing);
        var tracking = Case(Reading(1, "2026-08-01", PageKind.Tracking, f => f));
        Assert.Equal(["parcels.trackingNumber", "parcels.events"], tracking.Missing);
    }

    [Fact]
    public void A_cancelled_order_lacks_no_payment()
    {
        var file = Case(Reading(1, "2026-08-01", PageKind.OrderDetail, f => f with { Status = Words("Canceled"), State = Said(OrderState.Cancelled, "Canceled"), PlacedOn = On("2026-07-15") }));
        Assert.Equal(["seller.name", "lines"], file.Missing);
    }

    [Fact]
    public void A_name_masked_with_stars_does_not_contradict_the_whole_one()
    {
        var file = Case(
            Reading(1, "2026-08-01", PageKind.OrderDetail, f => f with { Recipient = new Recipient(Words("Maria Exemplo"), null, null, null) }),
            Reading(2, "2026-08-02", PageKind.Tracking, f => f with { Recipient = new Recipient(Words("M*** E***", 2), null, null, null) }));
        Assert.Equal("Maria Exemplo", file.Recipient!.Name!.Value);
        Assert.Equal("M*** E***", Assert.Single(file.Recipient.Name.Others).Value);
        Assert.Empty(file.Conflicts);
    }
}
