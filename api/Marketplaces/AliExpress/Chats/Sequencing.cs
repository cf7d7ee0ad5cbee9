using System.Globalization;
using AngleSharp.Dom;

namespace DisputeHelper.Marketplaces.AliExpress.Chats;

/// <summary>
/// The order in which a person reads the rows. Lists that grow upwards write the newest first; lists that recycle their elements
/// write them in any order and move them into place.
/// </summary>
internal static class Sequencing
{
    /// <summary>The rows from top to bottom.</summary>
    public static List<Unit> Of(List<Unit> units, PageMap map, int top, Func<Unit, DateTimeOffset?> moment)
    {
        if (units.Count < 2) return units;
        if (Sorted(units, Screened(units)) is { } seen) return seen;
        if (Sorted(units, Numbers(units, unit => Offset(map, unit.Element, top))) is { } moved) return moved;
        if (Sorted(units, Numbers(units, unit => Index(map, unit.Element, top))) is { } counted) return counted;
        return IsReversed(map, units[0].Element) || Falls(units, moment) ? [.. Enumerable.Reverse(units)] : units;
    }

    // Null when too few rows have a number to trust them.
    private static List<Unit>? Sorted(List<Unit> units, double?[] numbers)
    {
        if (numbers.Count(number => number is not null) * 5 < units.Count * 4) return null;
        var latest = numbers.First(number => number is not null)!.Value;
        var keys = new double[units.Count];
        for (var i = 0; i < keys.Length; i++) keys[i] = latest = numbers[i] ?? latest;
        var rises = true;
        for (var i = 1; i < keys.Length && rises; i++) rises = keys[i] >= keys[i - 1];
        if (rises) return units;
        return [.. units.Select((unit, i) => (unit, i)).OrderBy(pair => keys[pair.i]).Select(pair => pair.unit)];
    }

    private static double?[] Screened(List<Unit> units) => Numbers(units, unit =>
    {
        int? y = null;
        foreach (var block in unit.Blocks)
            if (block.Place is { } place && (y is null || place.Y < y)) y = place.Y;
        return y;
    });

    private static double?[] Numbers(List<Unit> units, Func<Unit, double?> number) => [.. units.Select(number)];

    // "top: 1200px", "transform: translateY(1200px)", "bottom: 0px" of the row or of what it is wrapped in.
    private static double? Offset(PageMap map, int element, int top)
    {
        for (var i = 0; i < 3 && element > top; i++, element = map.Parent(element))
        {
            if (map.ElementAt(element).GetAttribute(null, "style") is not { } style) continue;
            if (After(style, "translateY(") is { } moved) return moved;
            if (After(style, "translate3d(") is not null && style.IndexOf(',', style.IndexOf("translate3d(", StringComparison.Ordinal)) is > 0 and var comma) return Read(style.AsSpan(comma + 1));
            if (After(style, "translate(") is not null && style.IndexOf(',', style.IndexOf("translate(", StringComparison.Ordinal)) is > 0 and var second) return Read(style.AsSpan(second + 1));
            if (!style.Contains("absolute", StringComparison.Ordinal)) continue;
            if (After(style, "top:") is { } from) return from;
            if (After(style, "bottom:") is { } to) return -to;
        }
        return null;
    }

    private static double? After(string style, string name)
    {
        var at = style.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        // Not the "top:" of "margin-top:".
        return at < 0 || (at > 0 && style[at - 1] == '-') ? null : Read(style.AsSpan(at + name.Length));
    }

    private static double? Read(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or '-')) end++;
        return double.TryParse(text[..end], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static double? Index(PageMap map, int element, int top)
    {
        for (var i = 0; i < 3 && element > top; i++, element = map.Parent(element))
            foreach (var name in new[] { "data-item-index", "data-index", "aria-posinset", "data-row-index" })
                if (map.ElementAt(element).GetAttribute(null, name) is { } index && int.TryParse(index, CultureInfo.InvariantCulture, out var number)) return number;
        return null;
    }

    // The list itself or something close above its rows is turned upside down.
    private static bool IsReversed(PageMap map, int element)
    {
        for (int i = 0, around = map.Parent(element); i < 3 && around >= 0; i++, around = map.Parent(around))
        {
            if (map.ElementAt(around).GetAttribute(null, "style") is { } style && style.Contains("column-reverse", StringComparison.OrdinalIgnoreCase)) return true;
            var classes = map.ClassNames[map.ClassNumbers[around]];
            if (classes.Contains("col-reverse", StringComparison.OrdinalIgnoreCase) || classes.Contains("column-reverse", StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    private static bool Falls(List<Unit> units, Func<Unit, DateTimeOffset?> moment)
    {
        var (rises, falls) = (0, 0);
        DateTimeOffset? before = null;
        foreach (var unit in units)
        {
            if (moment(unit) is not { } at) continue;
            if (before is { } known && known != at)
            {
                if (at > known) rises++;
                else falls++;
            }
            before = at;
        }
        return falls > rises && falls >= 2 && rises * 4 <= falls;
    }
}
