using DisputeHelper.Cases;
using DisputeHelper.Facts;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Cases;

/// <summary>Captures that name no order find the orders that carry their marks.</summary>
public sealed class MeetingSpecs : IDisposable
{
    private readonly ShelfDatabase _database = new();
    private readonly CaseShelf _shelf;

    public MeetingSpecs() => _shelf = new CaseShelf(_database);

    public void Dispose()
    {
        _shelf.Dispose();
        _database.Dispose();
    }

    private void GivenAnOrder() => _database.Store(Reading(1, "2026-07-20", PageKind.Tracking, f => f with
    {
        Parcels = [Parcel("LP 0012-3456 7CN", Step("2026-07-18T10:00:00Z", "Left the warehouse"))],
        Lines = [new OrderLine("1", "1005009900000042", null, Words("Solar lamp"), [], null, null, null, null, null)],
    }));

    private static PageFacts Carrier(string number) => new(PageKind.Tracking, [], [], [], []) { Parcels = [new(Words(number, 2), null, null, [Step("2026-07-30T09:00:00Z", "Delivered", "GTMS_SIGNED", 2)])] };

    private static PageFacts Listing(string product) => new(PageKind.Listing, [], [], [], []) { Listing = new() { ProductId = Words(product, 3), Title = Words("Solar lamp", 3) } };

    [Fact]
    public async Task A_carrier_s_page_gives_its_steps_to_the_order_whose_parcel_has_the_number()
    {
        GivenAnOrder();
        _database.Offer(Capture(2), "2026-08-01", Carrier("LP00123456 7CN"));
        var file = (await _shelf.Find(Number, default))!;
        Assert.Equal(["Left the warehouse", "Delivered"], Assert.Single(file.Parcels).Events.Select(e => e.Text.Value));
        Assert.Equal([Capture(1), Capture(2)], file.Captures.Select(c => c.Id));
    }

    [Fact]
    public async Task A_carrier_s_page_of_another_parcel_is_none_of_this_order_s_business()
    {
        GivenAnOrder();
        _database.Offer(Capture(2), "2026-08-01", Carrier("LP001234568CN"));
        var file = (await _shelf.Find(Number, default))!;
        Assert.Single(Assert.Single(file.Parcels).Events);
        Assert.Single(file.Captures);
    }

    [Fact]
    public async Task A_listing_belongs_to_every_order_of_its_product()
    {
        GivenAnOrder();
        _database.Offer(Capture(3), "2026-08-01", Listing("1005009900000042"));
        _database.Offer(Capture(4), "2026-08-01", Listing("1005009900000043"));
        var file = (await _shelf.Find(Number, default))!;
        Assert.Equal(Capture(3), Assert.Single(file.Listings).Now!.Capture);
    }

    [Fact]
    public async Task A_list_that_was_folded_before_sees_a_carrier_s_page_that_came_later()
    {
        GivenAnOrder();
        Assert.Single(Assert.Single(await _shelf.All(default)).Parcels[0].Events);
        _database.Offer(Capture(2), "2026-08-01", Carrier("LP001234567CN"));
        Assert.Equal(2, Assert.Single(await _shelf.All(default)).Parcels[0].Events.Count);
    }

    [Fact]
    public async Task A_carrier_s_page_alone_makes_no_order()
    {
        _database.Offer(Capture(2), "2026-08-01", Carrier("LP001234567CN"));
        Assert.Empty(await _shelf.All(default));
    }
}
