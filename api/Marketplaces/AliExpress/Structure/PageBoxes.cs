using System.Text.Json;
using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Structure;

/// <summary>Where the cells of a page stood on the screen: the recorded rectangles, laid along the texts of the page in their common order.</summary>
internal sealed class PageBoxes
{
    private const int Near = 8, Far = 400;

    private readonly Box?[] _texts;
    private readonly PageMap _map;

    private PageBoxes(PageMap map) => (_map, _texts) = (map, new Box?[map.TextCount]);

    /// <summary>The boxes, or null when none were recorded.</summary>
    public static PageBoxes? Of(Page page, PageMap map)
    {
        if (page.Layout is not { ValueKind: JsonValueKind.Object } layout || !layout.TryGetProperty("texts", out var texts) || texts.ValueKind != JsonValueKind.Array) return null;
        var boxes = new PageBoxes(map);
        var placed = texts.EnumerateArray().Select(Placed).OfType<(string Words, Box Box)>().ToArray();
        var next = 0;
        for (var i = 0; i < placed.Length && next < map.TextCount; i++)
        {
            if ((i & 255) == 0) page.Stop.ThrowIfCancellationRequested();
            // The page holds texts that were not visible; the record holds none that are not on the page, but for what changed in between.
            var found = boxes.Find(placed[i].Words, next, Near);
            if (found < 0 && (found = boxes.Find(placed[i].Words, next + Near, Far)) >= 0 && i + 1 < placed.Length && boxes.Find(placed[i + 1].Words, found + 1, Near) < 0) continue;
            if (found < 0) continue;
            boxes._texts[found] = placed[i].Box;
            next = found + 1;
        }
        return boxes;
    }

    /// <summary>The box around a cell, or null when it was not seen.</summary>
    public Box? Of(int cell)
    {
        Box? whole = null;
        for (var text = _map.CellStart(cell); text < _map.CellStart(cell + 1); text++)
            if (_texts[text] is { } box) whole = whole is { } known ? known.With(box) : box;
        return whole;
    }

    private int Find(string words, int from, int within)
    {
        for (var text = from; text < Math.Min(_map.TextCount, from + within); text++)
            if (_map.TextAt(text).SequenceEqual(words)) return text;
        return -1;
    }

    private static (string Words, Box Box)? Placed(JsonElement text) =>
        text.ValueKind == JsonValueKind.Object && text.TryGetProperty("text", out var words) && words.Words() is { } written && PageText.Tidy(written) is { Length: > 0 } said
        && !IsGenerated(text) && Number(text, "x") is { } x && Number(text, "y") is { } y && Number(text, "width") is { } width && Number(text, "height") is { } height
            ? (said, new(x, y, x + width, y + height)) : null;

    // Written by the page's style: no text of the page has it.
    private static bool IsGenerated(JsonElement text) => text.TryGetProperty("generated", out var mark) && mark.ValueKind is JsonValueKind.True;

    private static int? Number(JsonElement text, string name) =>
        text.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && Math.Abs(number) < 10_000_000 ? number : null;

    /// <summary>A rectangle in CSS pixels of the whole page.</summary>
    internal readonly record struct Box(int Left, int Top, int Right, int Bottom)
    {
        public int Width => Right - Left;

        public int Height => Bottom - Top;

        /// <summary>Whether both stand in one row: half of the lower one's height is shared.</summary>
        public bool IsBeside(Box other) => (Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top)) * 2 >= Math.Min(Height, other.Height);

        public Box With(Box other) => new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));
    }
}
