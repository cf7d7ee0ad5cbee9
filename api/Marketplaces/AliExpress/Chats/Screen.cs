using System.Globalization;
using System.Text.Json;
using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Chats;

/// <summary>The recorded rectangles: every visible text and picture in the order of the document, where it stood.</summary>
internal sealed class Screen
{
    private const int MostTexts = 60_000;

    private Screen(List<Sight> texts, List<Sight> pictures) => (Texts, Pictures) = (texts, pictures);

    /// <summary>The texts in the order of the document.</summary>
    public IReadOnlyList<Sight> Texts { get; }

    /// <summary>How many letters all texts have.</summary>
    public long Letters => Texts.Sum(text => (long)text.Words.Length);

    /// <summary>The pictures in the order of the document.</summary>
    public IReadOnlyList<Sight> Pictures { get; }

    /// <summary>The layout of a capture; one without rectangles is empty.</summary>
    public static Screen Of(Page page)
    {
        if (page.Layout is not { ValueKind: JsonValueKind.Object } layout) return new([], []);
        return new(Read(layout, "texts", "text", page.Stop), Read(layout, "images", "url", page.Stop));
    }

    /// <summary>The pictures alone.</summary>
    public static IReadOnlyList<Sight> PicturesOf(Page page) => page.Layout is { ValueKind: JsonValueKind.Object } layout ? Read(layout, "images", "url", page.Stop) : [];

    private static List<Sight> Read(JsonElement layout, string list, string name, CancellationToken stop)
    {
        var sights = new List<Sight>();
        if (!layout.TryGetProperty(list, out var items) || items.ValueKind != JsonValueKind.Array) return sights;
        var index = -1;
        foreach (var item in items.EnumerateArray())
        {
            index++;
            if ((index & 255) == 0) stop.ThrowIfCancellationRequested();
            if (sights.Count == MostTexts) break;
            if (item.ValueKind == JsonValueKind.Object && ReadOne(item, name) is var (words, place)) sights.Add(new(index, words, place));
        }
        return sights;
    }

    // One pass over the members: asking for each by its name costs four.
    private static (string Words, Place Place)? ReadOne(JsonElement item, string name)
    {
        string? words = null;
        int? x = null, y = null, width = null, height = null;
        foreach (var member in item.EnumerateObject())
        {
            if (member.Value.ValueKind == JsonValueKind.String && member.NameEquals(name)) words = member.Value.Words() is { } said ? PageText.Tidy(said) : null;
            if (member.Value.ValueKind != JsonValueKind.Number || !member.Value.TryGetInt32(out var number)) continue;
            if (member.NameEquals("x"u8)) x = number;
            else if (member.NameEquals("y"u8)) y = number;
            else if (member.NameEquals("width"u8)) width = number;
            else if (member.NameEquals("height"u8)) height = number;
        }
        return words is not null && x is { } left && y is { } top && width is > 0 and < 1_000_000 and { } wide && height is > 0 and < 100_000_000 and { } high
            && Math.Abs((long)left) < 1_000_000_000 && Math.Abs((long)top) < 1_000_000_000 ? (words, new(left, top, wide, high)) : null;
    }
}

/// <summary>Something that was seen.</summary>
/// <param name="Index">Its place in the layout's list.</param>
/// <param name="Words">The words, or the picture's address.</param>
/// <param name="Place">Where it stood.</param>
internal readonly record struct Sight(int Index, string Words, Place Place)
{
    /// <summary>How it is cited: <c>texts[12]</c>.</summary>
    public string Where(string list) => string.Create(CultureInfo.InvariantCulture, $"{list}[{Index}]");
}
