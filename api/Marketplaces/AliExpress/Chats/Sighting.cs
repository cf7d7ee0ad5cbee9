namespace DisputeHelper.Marketplaces.AliExpress.Chats;

/// <summary>
/// Finds for each text of the document where it stood. Both lists are in the document's order, so the same words twice are told
/// apart by their turn; texts that were hidden have no rectangle, and texts that came later have no element.
/// </summary>
internal static class Sighting
{
    // A jump this far ahead is believed only if what follows fits too.
    private const int FarAhead = 12;

    /// <summary>Gives the blocks their places.</summary>
    public static void Place(ChatBlocks blocks, Screen screen, Uri page)
    {
        if (screen.Texts.Count == 0) return;
        var map = blocks.Map;
        var texts = new Place?[map.TextCount];
        Walk(map.TextCount, text => map.TextAt(text), screen.Texts, (text, place) => texts[text] = place);
        var pictures = blocks.All.Where(block => block.IsPicture).ToArray();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        string Known(string address) => names.TryGetValue(address, out var name) ? name : names[address] = Name(address, page);
        Walk(pictures.Length, picture => Known(pictures[picture].Words), [.. screen.Pictures.Select(sight => sight with { Words = Known(sight.Words) })],
            (number, place) => pictures[number].Place = place);
        foreach (var block in blocks.All)
            for (var text = block.FirstText; text < block.EndText; text++)
                if (texts[text] is { } place) block.Place = block.Place is { } known ? known.With(place) : place;
    }

    private static string Name(string address, Uri page) => WebAddress.OfImage(address, page) ?? address;

    private delegate ReadOnlySpan<char> Written(int text);

    private static void Walk(int count, Written written, IReadOnlyList<Sight> seen, Action<int, Place> found)
    {
        Dictionary<string, List<int>>? turns = null;
        var here = 0;
        for (var j = 0; j < seen.Count; j++)
        {
            // Mostly the next one, or one after a few that were hidden.
            var place = here;
            while (place < count && place - here <= FarAhead && !written(place).SequenceEqual(seen[j].Words)) place++;
            if (place >= count || place - here > FarAhead)
            {
                turns ??= Turns(count, written);
                if (Next(turns, seen[j].Words, here) is not { } next || (next - here > FarAhead && !Follows(turns, seen, j, next))) continue;
                place = next;
            }
            found(place, seen[j].Place);
            here = place + 1;
        }
    }

    private static Dictionary<string, List<int>> Turns(int count, Written written)
    {
        var turns = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var key = Key(written(i).ToString());
            if (!turns.TryGetValue(key, out var turn)) turns[key] = turn = [];
            turn.Add(i);
        }
        return turns;
    }

    // The next few sights stand right after this place.
    private static bool Follows(Dictionary<string, List<int>> turns, IReadOnlyList<Sight> seen, int from, int place)
    {
        var (fits, last) = (0, Math.Min(seen.Count, from + 4));
        for (var j = from + 1; j < last; j++)
            if (Next(turns, seen[j].Words, place + 1) is { } next && next - place <= FarAhead) (fits, place) = (fits + 1, next);
        return last == from + 1 || fits * 2 >= last - from - 1;
    }

    // The first place of these words that is not behind; each list is only walked forward, so the whole stays linear.
    private static int? Next(Dictionary<string, List<int>> turns, string words, int from)
    {
        if (!turns.TryGetValue(Key(words), out var turn)) return null;
        var at = turn.BinarySearch(from);
        at = at < 0 ? ~at : at;
        return at < turn.Count ? turn[at] : null;
    }

    // The layout cuts long texts; marks of direction are in one and not in the other.
    private static string Key(string words)
    {
        var end = Math.Min(words.Length, 300);
        for (var i = 0; i < end; i++)
            if (words[i] is '\u00AD' or '\u200B' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF')
                return new([.. words[..end].Where(c => c is not ('\u00AD' or '\u200B' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF'))]);
        return words.Length == end ? words : words[..end];
    }
}
