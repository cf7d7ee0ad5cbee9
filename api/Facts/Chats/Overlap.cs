namespace DisputeHelper.Facts.Chats;

/// <summary>
/// Finds where two windows on a conversation show the same messages. Equal words alone prove little ("ok" is said often): what
/// lies between two messages that both show must be the same too, or at least not contradict.
/// </summary>
internal static class Overlap
{
    /// <summary>For each message of <paramref name="b"/> its place in <paramref name="a"/> or -1; null when the two do not overlap.</summary>
    /// <param name="a">A run.</param>
    /// <param name="b">Another.</param>
    /// <param name="weak">Whether a few short words at their ends are enough: only when nothing else joins them.</param>
    public static int[]? Of(IReadOnlyList<Spoken> a, IReadOnlyList<Spoken> b, bool weak = false)
    {
        var places = Empty(b.Count);
        var known = ById(a, b, places);
        var anchors = Anchors.Of(a, b, places);
        Stretches.Fill(a, b, anchors, places);
        if (known > 0 || Convinces(a, b, places, weak)) return places;
        if (Borders.Longest(a, b) is { } border && Convinces(a, b, border, weak)) return border;
        places = Empty(b.Count);
        Stretches.Fill(a, b, [], places);
        return Convinces(a, b, places, weak) ? places : null;
    }

    private static int[] Empty(int count)
    {
        var places = new int[count];
        Array.Fill(places, -1);
        return places;
    }

    // One id is one message, wherever it stands and whatever it says now: it may have been called back.
    private static int ById(IReadOnlyList<Spoken> a, IReadOnlyList<Spoken> b, int[] places)
    {
        var (answers, pages) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        for (var i = 0; i < a.Count; i++)
        {
            if (a[i].Id is { } id) answers.TryAdd(id, i);
            if (a[i].PageId is { } other) pages.TryAdd(other, i);
        }
        if (answers.Count + pages.Count == 0) return 0;
        var found = 0;
        for (var j = 0; j < b.Count; j++)
        {
            if (!(b[j].Id is { } id && answers.TryGetValue(id, out var place)) && !(b[j].PageId is { } other && pages.TryGetValue(other, out place))) continue;
            if (a[place].IsBeside(b[j])) continue;
            places[j] = place;
            found++;
        }
        return found;
    }

    private static bool Convinces(IReadOnlyList<Spoken> a, IReadOnlyList<Spoken> b, int[] places, bool weak)
    {
        var proof = Proof.Of(a, b, places);
        return proof.IsWhole || (weak ? proof.IsPossible : proof.IsStrong);
    }
}
