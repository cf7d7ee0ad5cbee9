using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using DisputeHelper.Captures;
using DisputeHelper.Facts;
using DisputeHelper.Marketplaces;
using DisputeHelper.Readings;

namespace DisputeHelper.Benchmarks;

/// <summary>
/// Lists and conversations read from their stored bytes, all ways and citations included, against AngleSharp's bare parse of the same
/// page: the time, how it grows beside the bare parse's own growth, and the memory against that of the bare document.
/// </summary>
internal static class ReadingBench
{
    private const double Slowest = 2, Steepest = 1.5, Largest = 3;
    private static readonly HtmlParser Parser = new();

    public static async Task<IReadOnlyList<Ratio>> Run(string? only = null)
    {
        var table = new List<Ratio>();
        foreach (var (name, counts, make) in new (string, (int Count, int Rounds)[], Func<int, (string, PageMaterial)>)[]
        {
            ("list", [(10, 300), (100, 100), (1000, 14)], List),
            ("chat", [(200, 100), (1000, 30), (10_000, 6)], Chat),
        })
        {
            if (only is not null && only != name) continue;
            var times = new List<Ratio>();
            foreach (var (count, rounds) in counts) times.Add(await Time(name, count, rounds, make(count)));
            table.AddRange(times);
            for (var i = 1; i < times.Count; i++)
                table.Add(new($"  growth {name} {counts[i - 1].Count} to {counts[i].Count} / growth of the bare parse", times[i].Ours / times[i - 1].Ours, times[i].Other / times[i - 1].Other, Steepest, "x"));
            foreach (var (count, _) in counts[1..]) table.Add(Memory(name, count, make(count)));
        }
        return table;
    }

    private static Task<Ratio> Time(string name, int count, int rounds, (string Html, PageMaterial Material) page)
    {
        var facts = Read(page.Material);
        var read = name == "list" ? facts.Orders.Count : facts.Orders.Sum(order => order.Messages.Count(message => message.Sender is MessageSender.Buyer or MessageSender.Seller));
        if (read != count) throw new InvalidOperationException($"{read} of {count} were read. {facts.Note}");
        return Rounds.Compare($"reading a {name} of {count} / bare AngleSharp parse", Slowest, rounds,
            () => { Read(page.Material); return Task.CompletedTask; },
            () => { Parser.ParseDocument(page.Html).Dispose(); return Task.CompletedTask; },
            warm: rounds, warmFor: TimeSpan.FromSeconds(4));
    }

    private static PageFacts Read(PageMaterial material) => PageReading.Read(material, Readers.All, ReadingBudget.Default with { Time = TimeSpan.FromMinutes(1) }, CancellationToken.None);

    // The most that is alive at once while it is read, seen by collecting all the time, against what the bare document keeps alive.
    private static Ratio Memory(string name, int count, (string Html, PageMaterial Material) page)
    {
        var before = GC.GetTotalMemory(true);
        var document = Parser.ParseDocument(page.Html);
        var bare = GC.GetTotalMemory(true) - before;
        GC.KeepAlive(document);
        document.Dispose();
        document = null;

        before = GC.GetTotalMemory(true);
        long most = 0;
        for (var again = 0; again < 3; again++)
        {
            var reading = Task.Run(() => Read(page.Material));
            while (!reading.IsCompleted) most = Math.Max(most, GC.GetTotalMemory(true) - before);
            GC.KeepAlive(reading.Result);
        }
        return new($"  memory of reading a {name} of {count} / the bare document", most / 1048576.0, bare / 1048576.0, Largest, "MB");
    }

    private static (string Html, PageMaterial Material) List(int orders)
    {
        var html = OrderListOf.Html(orders);
        return (html, new(Head("https://www.aliexpress.com/p/order/index.html"), Encoding.UTF8.GetBytes(html), [Answer(orders)], null));
    }

    private static (string Html, PageMaterial Material) Chat(int messages)
    {
        var html = ChatOf.Html(messages);
        return (html, new(Head("https://www.aliexpress.com/p/message/index.html?fromCode=order&orderId=8100000000000000&bizContext=orderDetail"), Encoding.UTF8.GetBytes(html), [], ChatOf.Layout(messages)));
    }

    private static CaptureHead Head(string url) => new(
        CaptureId.New(), url, "Orders", new DateTimeOffset(2026, 11, 23, 3, 0, 0, TimeSpan.Zero), "UTC", "en",
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
