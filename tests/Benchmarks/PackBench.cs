using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using SkiaSharp;

namespace DisputeHelper.Benchmarks;

/// <summary>The demo's English order, from asking to the finished PDF. The limit is a time a person waits for: two seconds.</summary>
internal static class PackBench
{
    private const string Order = "8100000000001234";

    public static async Task<Ratio> Run()
    {
        var data = Directory.CreateTempSubdirectory("dh-pack-").FullName;
        try
        {
            var token = await Delivery.NewToken(data);
            await using var product = await Programs.Product(data);
            using var sender = new Delivery(product.Port, token);
            foreach (var folder in Story()) await sender.Ask(HttpMethod.Post, "/captures", Delivery.Multipart(Capture(folder)));
            var times = new List<double>();
            for (var i = 0; i < 5; i++) times.Add(await Make(sender));
            return new("pack of the demo order / two seconds", times.Order().ElementAt(2), 2000, 1);
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private static async Task<double> Make(Delivery sender)
    {
        var watch = Stopwatch.StartNew();
        using var wish = new StringContent("""{"profile":"full","options":null}""", new MediaTypeHeaderValue("application/json"));
        using var asked = JsonDocument.Parse(await sender.Ask(HttpMethod.Post, $"/orders/{Order}/bundles", wish));
        var id = asked.RootElement.GetProperty("id").GetString();
        // The events end when the pack does, one way or the other.
        var events = await sender.Ask(HttpMethod.Get, $"/bundles/{id}/events");
        return events.Contains("done", StringComparison.Ordinal) ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException(events);
    }

    /// <summary>The folders of the demo order.</summary>
    internal static IEnumerable<string> Story()
    {
        var top = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(top.FullName, "DisputeHelper.sln"))) top = top.Parent ?? throw new DirectoryNotFoundException("The sample pages are not there.");
        return Directory.EnumerateDirectories(Path.Combine(top.FullName, "tests", "fixtures", "pages", "aliexpress"))
            .Select(kind => Path.Combine(kind, "desk-lamps-en-2026-11"))
            // An order's mail has no page, and not every page received answers.
            .Where(folder => File.Exists(Path.Combine(folder, "page.html")) && File.Exists(Path.Combine(folder, "response.json"))).Order(StringComparer.Ordinal);
    }

    /// <summary>The body of a capture of one of them.</summary>
    internal static byte[] Capture(string folder)
    {
        var html = File.ReadAllBytes(Path.Combine(folder, "page.html"));
        using var answers = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "response.json")));
        return Delivery.Body(File.ReadAllText(Path.Combine(folder, "capture.json")),
        [
            ("page", "text/html", html),
            .. answers.RootElement.EnumerateArray().Select(answer => ("response", "application/json", Encoding.UTF8.GetBytes(answer.GetRawText()))),
            .. Enumerable.Range(0, 3).Select(part => ("screenshot", "image/png", Screen(folder, part))),
        ]);
    }

    // A window full of words, as the browser would have photographed it.
    private static byte[] Screen(string folder, int part)
    {
        using var surface = SKSurface.Create(new SKImageInfo(1280, 900));
        surface.Canvas.Clear(SKColors.White);
        using var font = new SKFont(SKTypeface.Default, 18);
        using var ink = new SKPaint { Color = SKColors.Black, IsAntialias = true };
        for (var line = 0; line < 40; line++)
            surface.Canvas.DrawText($"{Path.GetFileName(Path.GetDirectoryName(folder))} {part} line {line}: what the page showed at this place", 40, 30 + line * 22, SKTextAlign.Left, font, ink);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }
}
