namespace DisputeHelper.Marketplaces.Merging;

/// <summary>Finds which item of one view is which of the other.</summary>
internal static class Pairing
{
    /// <summary>Items that are the same become one; the others of the second view follow at the end.</summary>
    /// <param name="first">The trusted view.</param>
    /// <param name="second">The other.</param>
    /// <param name="same">Whether two items are the same thing.</param>
    /// <param name="both">The two as one.</param>
    public static IReadOnlyList<T> Merge<T>(IReadOnlyList<T> first, IReadOnlyList<T> second, Func<T, T, bool> same, Func<T, T, T> both) =>
        MergeByTurns(first, second, both, same);

    /// <summary>Tries the surest likeness for all items first, then the next one for those left over.</summary>
    public static IReadOnlyList<T> MergeByTurns<T>(IReadOnlyList<T> first, IReadOnlyList<T> second, Func<T, T, T> both, params Func<T, T, bool>[] likenesses)
    {
        if (first.Count == 0) return second;
        if (second.Count == 0) return first;
        if (first.Count == 1 && second.Count == 1) return Array.Exists(likenesses, alike => alike(first[0], second[0])) ? [both(first[0], second[0])] : [first[0], second[0]];
        var result = first.ToList();
        var (taken, placed) = (new bool[first.Count], new bool[second.Count]);
        foreach (var alike in likenesses)
            for (var j = 0; j < second.Count; j++)
                for (var i = 0; i < first.Count && !placed[j]; i++)
                {
                    if (taken[i] || !alike(first[i], second[j])) continue;
                    result[i] = both(first[i], second[j]);
                    taken[i] = placed[j] = true;
                }
        for (var j = 0; j < second.Count; j++)
            if (!placed[j]) result.Add(second[j]);
        return result;
    }
}
