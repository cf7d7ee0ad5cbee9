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
        if (phones is not [var phone]) return null;
        // The smallest block with other words around the number.
        var block = map.CellElement(phone);
        while (map.Parent(block) is >= 0 and var around && map.CellsIn(block) is var (from, to) && to - from < 3) block = around;
        var (first, end) = map.CellsIn(block);
        if (end - first > 8) (first, end) = (phone, phone + 1);
        var (name, address) = (-1, -1);
        for (var cell = first; cell < end; cell++)
        {
            if (cell == phone || cells[cell].Label is not null) continue;
            if (name < 0 && IsName(map.CellAt(cell))) name = cell;
            else if (address < 0 && IsAddress(map.CellAt(cell))) address = cell;
        }
        return new(Words(address < 0 && name != phone - 1 ? -1 : name), Words(address), Words(phone), null);

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
        words.Length is > 2 and < 60 && words.IndexOfAnyInRange('0', '9') < 0 && words.IndexOfAny(":：") < 0 && words.Contains(' ') && words.IndexOfAny(",.?!،") < 0;

    private static bool IsAddress(ReadOnlySpan<char> words) =>
        words.Length is > 12 and < 240 && words.IndexOfAny(",،、，") > 0 && words.IndexOfAnyInRange('0', '9') >= 0;
}
