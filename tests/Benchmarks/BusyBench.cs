using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace DisputeHelper.Benchmarks;

/// <summary>How long captures, the list of orders and the sign of life take while a pack of 200 photos is being made, against the same when nothing else is done.</summary>
internal static class BusyBench
{
    private const string Order = "8100000000001234";
    private const int Photos = 200, Rounds = 12;

    public static async Task<IReadOnlyList<Ratio>> Run()
    {
        var data = Directory.CreateTempSubdirectory("dh-busy-").FullName;
        try
        {
            var token = await Delivery.NewToken(data);
            await using var product = await Programs.Product(data);
            using var sender = new Delivery(product.Port, token);
            foreach (var folder in PackBench.Story()) await sender.Ask(HttpMethod.Post, "/captures", Delivery.Multipart(PackBench.Capture(folder)));
            for (var i = 0; i < Photos; i++) await Add(sender, i);
            // The first pack finds whatever is still to be scaled; then both are measured on a program that is warm.
            await Follow(sender, await Ask(sender));
            var quiet = new Times();
            for (var i = 0; i < Rounds; i++) await quiet.Take(sender);
            var (busy, packs) = (new Times(), 0);
            while (busy.Count < Rounds)
            {
                var pack = Follow(sender, await Ask(sender));
                while (!pack.IsCompleted) await busy.Take(sender);
                await pack;
                packs++;
            }
            return
            [
                new($"a capture while a pack of {Photos} photos is made / in quiet (median)", busy.Capture, quiet.Capture, null),
                new("the list of orders, likewise", busy.List, quiet.List, null),
                new("the sign of life, likewise", busy.Health, quiet.Health, null),
                new($"the longest that anything of them took in {packs} packs / one second", busy.Longest, 1000, 1),
            ];
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private static async Task Add(Delivery sender, int number)
    {
        using var photo = new MultipartFormDataContent { { new ByteArrayContent(PhotoOf.TwelveMegapixels(number)) { Headers = { ContentType = new("image/jpeg") } }, "file", $"{number}.jpg" } };
        await sender.Ask(HttpMethod.Post, $"/orders/{Order}/attachments", photo);
    }

    private static async Task<string> Ask(Delivery sender)
    {
        using var wish = new StringContent("""{"profile":"full","options":null}""", new MediaTypeHeaderValue("application/json"));
        using var asked = JsonDocument.Parse(await sender.Ask(HttpMethod.Post, $"/orders/{Order}/bundles", wish));
        return asked.RootElement.GetProperty("id").GetString()!;
    }

    private static async Task Follow(Delivery sender, string pack)
    {
        var events = await sender.Ask(HttpMethod.Get, $"/bundles/{pack}/events");
        if (!events.Contains("event: done", StringComparison.Ordinal)) throw new InvalidOperationException(events);
    }

    /// <summary>What was waited for, in milliseconds.</summary>
    private sealed class Times
    {
        private static int captures;
        private readonly List<double> capture = [], list = [], health = [];

        public int Count => capture.Count;

        public double Capture => Median(capture);

        public double List => Median(list);

        public double Health => Median(health);

        public double Longest => capture.Concat(list).Concat(health).Max();

        public async Task Take(Delivery sender)
        {
            var body = Delivery.Multipart(Small(captures++));
            capture.Add(await Time(() => sender.Ask(HttpMethod.Post, "/captures", body)));
            list.Add(await Time(() => sender.Ask(HttpMethod.Get, "/orders")));
            health.Add(await Time(() => sender.Ask(HttpMethod.Get, "/health")));
        }

        private static async Task<double> Time(Func<Task> work)
        {
            var watch = Stopwatch.StartNew();
            await work();
            return watch.Elapsed.TotalMilliseconds;
        }

        private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

        // A page that speaks of no order: the pack stays the same.
        private static byte[] Small(int seed) => Delivery.Body($$$"""
            {"id":"{{{new Guid(seed + 1, 9, 9, 1, 2, 3, 4, 5, 6, 7, 8)}}}","url":"https://www.aliexpress.com/p/feedback/index.html","title":"Feedback","capturedAt":"2026-11-23T03:00:00Z",
            "timeZone":"UTC","language":"en","sender":{"name":"bench","version":"1","userAgent":"bench"},"viewport":{"width":1280,"height":800,"scale":1},"completeness":{"lacks":[]}}
            """, [("page", "text/html", Encoding.UTF8.GetBytes($"<p>Nothing of an order, {seed}</p>"))]);
    }
}
