using System.Text;

namespace DisputeHelper.Benchmarks;

/// <summary>A capture of 20 MB, delivered, stored, logged and read, against a bare endpoint that streams, hashes and fsyncs the same bytes.</summary>
internal static class IntakeBench
{
    private const int Counted = 25, Warm = 10;

    public static async Task<Ratio> Run()
    {
        var data = Directory.CreateTempSubdirectory("dh-intake-").FullName;
        try
        {
            var token = await Delivery.NewToken(data);
            await using var product = await Programs.Product(data);
            await using var sink = await Programs.Peer("sink");
            using var sender = new Delivery(product.Port, token);
            using var http = new HttpClient();
            // Each capture is new to the vault: other bytes in every round, made before the clock runs.
            var bodies = new Queue<byte[]>();
            for (var i = 0; i < Counted + Warm; i++) bodies.Enqueue(Capture(i));
            byte[] current = [];
            return await Rounds.Compare("intake of 20 MB / bare Kestrel sink with fsync", 1.5, Counted,
                async () => await sender.Ask(HttpMethod.Post, "/captures", Delivery.Multipart(current = bodies.Dequeue())),
                async () =>
                {
                    using var response = await http.PostAsync(new Uri($"http://127.0.0.1:{sink.Port}/sink"), Delivery.Multipart(current));
                    response.EnsureSuccessStatusCode();
                }, Warm);
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private static byte[] Capture(int seed)
    {
        var random = new Random(seed);
        var head = $$$"""
            {"id":"{{{new Guid(seed + 1, 7, 7, 1, 2, 3, 4, 5, 6, 7, 8)}}}","url":"https://www.aliexpress.com/p/order/index.html","title":"Orders","capturedAt":"2026-11-23T03:00:00Z",
            "timeZone":"UTC","language":"en","sender":{"name":"bench","version":"1","userAgent":"bench"},"viewport":{"width":1280,"height":800,"scale":1},
            "completeness":{"lacks":[],"images":{"total":0,"loaded":0,"failed":0,"stored":[]},"frames":{"read":0,"refused":0},"screenshots":{"parts":8,"wholePage":true},
            "answers":0,"mhtml":true,"suspected":null,"settleMs":0,"changedWhileCapturing":false}}
            """;
        return Delivery.Body(head,
        [
            ("page", "text/html", Encoding.UTF8.GetBytes(OrderListOf.Html(10) + $"<!--{seed}-->")),
            ("snapshot", "multipart/related", Noise(random, 6_000_000)),
            .. Enumerable.Range(0, 8).Select(_ => ("screenshot", "image/png", Noise(random, 1_720_000))),
        ]);
    }

    private static byte[] Noise(Random random, int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }
}
