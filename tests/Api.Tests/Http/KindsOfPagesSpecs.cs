using System.Text.Json;
using DisputeHelper.Tests.Bundles;

namespace DisputeHelper.Tests.Http;

/// <summary>Pages that name no order, delivered in any order, end up in the case that they belong to.</summary>
public class KindsOfPagesSpecs
{
    private const string Story = "desk-lamps-en-2026-11";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Listing_copy_carrier_and_dispute_meet_their_order_whichever_comes_first(bool backwards)
    {
        await using var program = await TestProgram.Start();
        (string, string)[] pages = [("order-detail", Story), ("tracking", Story), ("listing", Story), ("listing-snapshot", Story), ("tracking", "desk-lamps-carrier-en-2026-11"), ("dispute", Story), ("receipt", Story)];
        foreach (var (kind, slug) in backwards ? pages.Reverse() : pages) await program.Deliver(kind, slug);
        using var order = JsonDocument.Parse(await program.Client.GetStringAsync($"/orders/{SampleStory.Order}"));
        var file = order.RootElement;

        var listing = Assert.Single(file.GetProperty("listings").EnumerateArray());
        Assert.Equal("1005000000000101", listing.GetProperty("productId").GetString());
        var differences = listing.GetProperty("differences").EnumerateArray().Select(d => $"{d.GetProperty("field")} {d.GetProperty("name")}: {Side(d, "then")} → {Side(d, "now")}").ToList();
        Assert.Contains("specs Material: Aluminium → Plastic", differences);
        Assert.Contains("price : US $24.90 → US $19.90", differences);
        Assert.Contains("specs Cable length: 2 m → 1.2 m", differences);
        // "5 W" with a no-break space, "3" alike, and both pictures in another size: no differences.
        Assert.Equal(4, differences.Count);

        // The carrier counts by its own number, which the shop's tracking page names beside the local one.
        var parcel = Assert.Single(file.GetProperty("parcels").EnumerateArray());
        Assert.Equal("LX000000123US", parcel.GetProperty("trackingNumber").GetProperty("value").GetString());
        Assert.Equal(12, parcel.GetProperty("events").GetArrayLength());

        var dispute = Assert.Single(file.GetProperty("disputes").EnumerateArray());
        Assert.Equal(("Wrong colour received", 2), (Side(dispute, "reason"), dispute.GetProperty("steps").GetArrayLength()));
        Assert.Equal(2, file.GetProperty("lines").GetArrayLength());
        Assert.Equal(pages.Length, file.GetProperty("captures").GetArrayLength());
        Assert.DoesNotContain(file.GetProperty("conflicts").EnumerateArray(), conflict => !conflict.GetProperty("field").GetString()!.StartsWith("statements", StringComparison.Ordinal));
    }

    private static string? Side(JsonElement of, string name) => of.GetProperty(name) is { ValueKind: JsonValueKind.Object } side ? side.GetProperty("value").GetString() : "";
}
