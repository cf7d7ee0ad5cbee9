using System.Globalization;
using System.Text;
using DisputeHelper.Captures;
using DisputeHelper.Facts;

namespace DisputeHelper.Tests.Captures;

/// <summary>A delivery with made-up bytes, the same for the same seed.</summary>
internal sealed record SampleCapture(CaptureId Id, IReadOnlyList<(string Name, string Type, byte[] Bytes)> Content)
{
    public string Title { get; init; } = "Order details";

    public DateTimeOffset At { get; init; } = new(2026, 11, 20, 10, 11, 12, TimeSpan.Zero);

    public string Head => $$$"""
        {"id":"{{{Id}}}","url":"https://www.aliexpress.com/p/order/detail.html?orderId=8130000000000001","title":"{{{Title}}}",
        "capturedAt":"{{{At:yyyy-MM-ddTHH:mm:ssZ}}}","timeZone":"America/Sao_Paulo","language":"en","sender":{"name":"test","version":"1","userAgent":"none"},
        "viewport":{"width":1280,"height":800,"scale":1.5},"completeness":{"lacks":[]}}
        """;

    public static SampleCapture Make(int seed, int size = 3000)
    {
        var random = new Random(seed);
        var id = new byte[16];
        random.NextBytes(id);
        return new(CaptureIdOf(id),
        [
            ("page", "text/html; charset=utf-8", Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<p>Order {seed}</p>"))),
            ("screenshot", "image/png", Noise(random, size)),
            ("screenshot", "image/png", Noise(random, size / 2)),
            ("response", "application/json", Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $$"""{"seed":{{seed}}}"""))),
        ]);
    }

    public SampleCapture With(string name, string type, params byte[] bytes) => this with { Content = [.. Content, (name, type, bytes)] };

    public async IAsyncEnumerable<IncomingPart> Parts()
    {
        await Task.Yield();
        yield return new("capture", "application/json", new MemoryStream(Encoding.UTF8.GetBytes(Head)));
        foreach (var (name, type, bytes) in Content) yield return new(name, type, new MemoryStream(bytes));
    }

    private static byte[] Noise(Random random, int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }

    private static CaptureId CaptureIdOf(byte[] bytes) => TextValue.Read<CaptureId>(new Guid(bytes).ToString("D"));
}
