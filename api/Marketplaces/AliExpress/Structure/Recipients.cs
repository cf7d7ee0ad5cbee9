using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Structure;

/// <summary>Where the parcel goes, by the one telephone number of the page: the name stands before it, the address after.</summary>
internal static class Recipients
{
    /// <summary>The recipient, or null when the page shows no telephone number or several.</summary>
    public static Recipient? In(PageCells cells)
    {
        var map = cells.Map;
        var phones = Enumerable.Range(0, cells.Count).Where(cell => IsPhone(map.CellAt(cell))).Take(2).ToArray();
        if (phones is not [var phone] || phone == 0 || phone + 1 >= cells.Count) return null;
        var name = IsName(map.CellAt(phone - 1)) && AreTogether(map, phone - 1, phone) ? phone - 1 : -1;
        var address = map.CellAt(phone + 1) is { Length: > 12 } words && words.Contains(',') && AreTogether(map, phone, phone + 1) ? phone + 1 : -1;
        return new(Words(name), Words(address), Words(phone), null);

        Cited<string>? Words(int cell) => cell < 0 ? null : cells.Cite(cell, map.CellAt(cell).ToString(), How.Pattern);
    }

    private static bool IsPhone(ReadOnlySpan<char> words)
    {
        if (words.Length is < 9 or > 24 || words[0] != '+') return false;
        var digits = 0;
        foreach (var c in words[1..])
        {
            if (char.IsAsciiDigit(c)) digits++;
            else if (c is not (' ' or '-' or '(' or ')' or '\u00A0')) return false;
        }
        return digits is >= 8 and <= 15;
    }

    private static bool IsName(ReadOnlySpan<char> words) =>
        words.Length is > 2 and < 60 && words.IndexOfAnyInRange('0', '9') < 0 && words.IndexOfAny(":：") < 0 && words.Contains(' ');

    private static bool AreTogether(PageMap map, int a, int b)
    {
        var (first, end) = map.CellsIn(map.Around(map.CellElement(a), map.CellElement(b)));
        return end - first <= 6;
    }
}
