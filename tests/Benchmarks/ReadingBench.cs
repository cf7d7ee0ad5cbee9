using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using DisputeHelper.Captures;
using DisputeHelper.Facts;
using DisputeHelper.Marketplaces;
using DisputeHelper.Readings;

namespace DisputeHelper.Benchmarks;

/// <summary>An order list read from its stored bytes, all ways, citations included, against AngleSharp's bare parse of the same page.</summary>
internal static class ReadingBench
{
    public static async Task<IReadOnlyList<Ratio>> Run() => [await Of(10, 600, null), await Of(100, 200, 2.5), await Of(1000, 20, null)];

    private static Task<Ratio> Of(int orders, int rounds, double? limit)
    {
        var html = OrderListOf.Html(orders);
        var material = new PageMaterial(Head(), Encoding.UTF8.GetBytes(html), [Answer(orders)], null);
        var parser = new HtmlParser();
        if (PageReading.Read(material, Readers.All, ReadingBudget.Default, CancellationToken.None) is { } facts && facts.Orders.Count != orders)
            throw new InvalidOperationException($"{facts.Orders.Count} of {orders} orders were read. {facts.Note}");
        return Rounds.Compare($"reading a list of {orders} orders / bare AngleSharp parse", limit, rounds,
            () => { PageReading.Read(material, Readers.All, ReadingBudget.Default, CancellationToken.None); return Task.CompletedTask; },
            () => { parser.ParseDocument(html).Dispose(); return Task.CompletedTask; },
            warm: rounds);
    }

    private static CaptureHead Head() => new(
        CaptureId.New(), "https://www.aliexpress.com/p/order/index.html", "Orders", new DateTimeOffset(2026, 11, 23, 3, 0, 0, TimeSpan.Zero), "UTC", "en",
        new("bench", "1", "bench"), new(1280, 800, 1), JsonSerializer.SerializeToElement(new { }));

    private static ReadOnlyMemory<byte> Answer(int orders) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        url = "https://acs.aliexpress.com/h5/mtop.aliexpress.trade.buyer.order.list/1.0/",
        method = "POST",
        status = 200,
        at = "2026-11-23T03:00:00Z",
        body = OrderListOf.Answer(orders),
    });
}
