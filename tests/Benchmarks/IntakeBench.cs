using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace DisputeHelper.Benchmarks;

/// <summary>A capture of 20 MB, delivered, stored, logged and read, against a bare endpoint that streams, hashes and fsyncs the same bytes.</summary>
internal static class IntakeBench
{
    private const int Rounds20 = 25;

    public static async Task<Ratio> Run()
    {
        var data = Directory.CreateTempSubdirectory("dh-intake-").FullName;
        try
        {
            // A token made on the command line is what a program without a browser uses.
            var token = (await Programs.Run("token", "new", "--name", "bench", "--data", data)).Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Trim().Split(' ')[^1]).Last(word => word.Length >= 40);
            await using var product = await Programs.Product(data);
            await using var sink = await Programs.Peer("sink");
            using var http = new HttpClient();
            // Each capture is new to the vault: other bytes in every round, made before the clock runs.
            var bodies = new Queue<byte[]>();
            for (var i = 0; i < Rounds20 * 2; i++) bodies.Enqueue(Body(i));
            byte[] current = [];
            return await Rounds.Compare("intake of 20 MB / bare Kestrel sink with fsync", 1.5, Rounds20,
                async () =>
                {
                    current = bodies.Dequeue();
                    using var request = new HttpRequestMessage(HttpMethod.Post, $"http://127.0.0.1:{product.Port}/captures") { Content = Multipart(current) };
                    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
                    request.Headers.Add("X-DisputeHelper", "1");
                    using var response = await http.SendAsync(request);
                    if ((int)response.StatusCode != 201) throw new InvalidOperationException($"{response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
                },
                async () =>
                {
                    using var response = await http.PostAsync(new Uri($"http://127.0.0.1:{sink.Port}/sink"), Multipart(current));
                    response.EnsureSuccessStatusCode();
                });
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private const string Boundary = "----benchmark";

    private static ByteArrayContent Multipart(byte[] body)
    {
        var content = new ByteArrayContent(body);
        content.Headers.TryAddWithoutValidation("Content-Type", $"multipart/form-data; boundary={Boundary}");
        return content;
    }

    private static byte[] Body(int seed)
    {
        using var body = new MemoryStream();
        var id = new Guid(seed + 1, 7, 7, 1, 2, 3, 4, 5, 6, 7, 8);
        var head = $$$"""
            {"id":"{{{id}}}","url":"https://www.aliexpress.com/p/order/index.html","title":"Orders","capturedAt":"2026-11-23T03:00:00Z","timeZone":"UTC","language":"en",
            "sender":{"name":"bench","version":"1","userAgent":"bench"},"viewport":{"width":1280,"height":800,"scale":1},
            "completeness":{"lacks":[],"images":{"total":0,"loaded":0,"failed":0,"stored":[]},"frames":{"read":0,"refused":0},"screenshots":{"parts":8,"wholePage":true},"answers":1,"mhtml":true,"suspected":null,"settleMs":0,"changedWhileCapturing":false}}
            """;
        Part(body, "capture", "application/json", Encoding.UTF8.GetBytes(head), null);
        Part(body, "page", "text/html", Encoding.UTF8.GetBytes(OrderListOf.Html(10) + $"<!--{seed}-->"), "page.html");
        var random = new Random(seed);
        Part(body, "snapshot", "multipart/related", Noise(random, 6_000_000), "page.mhtml");
        for (var i = 0; i < 8; i++) Part(body, "screenshot", "image/png", Noise(random, 1_720_000), string.Create(CultureInfo.InvariantCulture, $"{i}.png"));
        body.Write(Encoding.ASCII.GetBytes($"--{Boundary}--\r\n"));
        return body.ToArray();
    }

    private static byte[] Noise(Random random, int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }

    private static void Part(MemoryStream body, string name, string type, byte[] bytes, string? file)
    {
        var disposition = file is null ? $"form-data; name=\"{name}\"" : $"form-data; name=\"{name}\"; filename=\"{file}\"";
        body.Write(Encoding.ASCII.GetBytes($"--{Boundary}\r\nContent-Disposition: {disposition}\r\nContent-Type: {type}\r\n\r\n"));
        body.Write(bytes);
        body.Write("\r\n"u8);
    }
}
