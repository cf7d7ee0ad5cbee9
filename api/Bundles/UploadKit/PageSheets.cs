using System.Text.Json;
using DisputeHelper.Bundles.Redaction;
using DisputeHelper.Captures;
using DisputeHelper.Facts;
using SkiaSharp;

namespace DisputeHelper.Bundles.UploadKit;

/// <summary>The pictures of a captured page as sheets that can be read: slices that follow one another are put together again, then cut between messages. One sheet is in memory at a time.</summary>
/// <param name="open">Opens a picture as it may be shown; null when it cannot be.</param>
internal sealed class PageSheets(Func<StoredCapture, StoredPart, Task<SKBitmap?>> open)
{
    /// <summary>The sheets from top to bottom; the caller disposes of each.</summary>
    public async IAsyncEnumerable<SKBitmap> Of(StoredCapture capture)
    {
        var shots = Shots(capture);
        SKBitmap? held = null;
        Shot? last = null;
        var ordinal = 0;
        foreach (var part in capture.Parts.Where(part => part.Name is "screenshot"))
        {
            var shot = ordinal < shots.Count ? shots[ordinal] : null;
            ordinal++;
            if (await open(capture, part) is not { } next) continue;
            if (held is not null && last is not null && shot is not null && shot.Follows(last) && next.Width == held.Width) held = Joined(held, next);
            else
            {
                for (; held is not null; held = null) yield return held;
                held = next;
            }
            last = shot;
            for (var cut = PageCuts.First(held); cut < held.Height; cut = PageCuts.First(held))
            {
                yield return Part(held, 0, cut);
                held = Rest(held, cut);
            }
        }
        if (held is not null) yield return held;
    }

    private static SKBitmap Joined(SKBitmap upper, SKBitmap lower)
    {
        var whole = new SKBitmap(upper.Width, upper.Height + lower.Height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using (upper)
        using (lower)
        using (var canvas = new SKCanvas(whole))
        {
            canvas.DrawBitmap(upper, 0, 0, SKSamplingOptions.Default);
            canvas.DrawBitmap(lower, 0, upper.Height, SKSamplingOptions.Default);
        }
        return whole;
    }

    private static SKBitmap Rest(SKBitmap whole, int from)
    {
        using (whole) return Part(whole, from, whole.Height);
    }

    private static SKBitmap Part(SKBitmap whole, int top, int bottom)
    {
        var part = new SKBitmap(whole.Width, bottom - top, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(part);
        canvas.DrawBitmap(whole, 0, -top, SKSamplingOptions.Default);
        return part;
    }

    private sealed record Shot(string Of, double Left, double Top, double Height)
    {
        // Slices are rounded to whole pixels.
        public bool Follows(Shot before) => Of == before.Of && Of is not "window" && Math.Abs(Left - before.Left) < 1 && Math.Abs(Top - (before.Top + before.Height)) < 1.5;
    }

    private static List<Shot?> Shots(StoredCapture capture)
    {
        var statement = capture.Head.Completeness;
        return statement.ValueKind is JsonValueKind.Object && statement.TryGetProperty("screenshots", out var pictures) && pictures.ValueKind is JsonValueKind.Object
            && pictures.TryGetProperty("shots", out var shots) && shots.ValueKind is JsonValueKind.Array
            ? [.. shots.EnumerateArray().Select(shot => shot.ValueKind is JsonValueKind.Object && shot.TryGetProperty("of", out var of) && of.Words() is { } what
                ? new Shot(what, LayoutTexts.Number(shot, "left"), LayoutTexts.Number(shot, "top"), LayoutTexts.Number(shot, "height")) : null)]
            : [];
    }
}
