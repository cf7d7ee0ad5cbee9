namespace DisputeHelper.Cases;

/// <summary>One row out of the rows that several captures show of the same conversation or the same parcel's way.</summary>
internal static class Sequence
{
    /// <summary>Merges without loss or doubling.</summary>
    /// <param name="rows">One row per capture, the captures oldest first, each in the order of its page.</param>
    /// <param name="keys">What an item may be recognised by, the surest first.</param>
    /// <param name="at">Its moment, where known.</param>
    /// <returns>For each item the readings of it, in the order of time; items without a moment keep their place among the neighbours.</returns>
    /// <remarks>
    /// Within one row every item stands for itself, so two equal words in one capture are two items, and the same two words in
    /// the next capture are those two again.
    /// </remarks>
    public static IReadOnlyList<IReadOnlyList<T>> Merge<T>(
        IEnumerable<IReadOnlyList<T>> rows, Func<T, IEnumerable<string>> keys, Func<T, DateTimeOffset?> at)
    {
        var merged = new LinkedList<Item<T>>();
        var known = new Dictionary<string, List<LinkedListNode<Item<T>>>>(StringComparer.Ordinal);
        var rowNumber = 0;
        foreach (var row in rows)
        {
            rowNumber++;
            var signs = row.Select(item => keys(item).ToArray()).ToArray();
            var found = Recognise(signs, known, rowNumber);
            LinkedListNode<Item<T>>? before = null;
            for (var i = 0; i < row.Count; i++)
            {
                var node = found[i] ?? Insert(merged, before, found, i, rowNumber);
                node.Value.Readings.Add(row[i]);
                foreach (var key in signs[i]) Remember(known, key, node);
                before = node;
            }
        }

        return InTime(merged, at);
    }

    private static LinkedListNode<Item<T>>?[] Recognise<T>(string[][] row, Dictionary<string, List<LinkedListNode<Item<T>>>> known, int rowNumber)
    {
        var found = new LinkedListNode<Item<T>>?[row.Length];
        // Sure signs first for the whole row, so that a weak sign never takes an item that belongs to another.
        for (var strength = 0; ; strength++)
        {
            var any = false;
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i].ElementAtOrDefault(strength) is not { } key) continue;
                any = true;
                if (found[i] is not null || !known.TryGetValue(key, out var nodes)) continue;
                if (nodes.Find(n => n.Value.SeenInRow != rowNumber) is not { } node) continue;
                node.Value.SeenInRow = rowNumber;
                found[i] = node;
            }

            if (!any) return found;
        }
    }

    private static LinkedListNode<Item<T>> Insert<T>(
        LinkedList<Item<T>> merged, LinkedListNode<Item<T>>? before, LinkedListNode<Item<T>>?[] found, int index, int rowNumber)
    {
        var item = new Item<T> { SeenInRow = rowNumber };
        if (before is not null) return merged.AddAfter(before, item);
        return Array.Find(found[index..], n => n is not null) is { } next ? merged.AddBefore(next, item) : merged.AddLast(item);
    }

    private static void Remember<T>(Dictionary<string, List<LinkedListNode<Item<T>>>> known, string key, LinkedListNode<Item<T>> node)
    {
        if (!known.TryGetValue(key, out var nodes)) known[key] = nodes = [];
        if (!nodes.Contains(node)) nodes.Add(node);
    }

    private static List<IReadOnlyList<T>> InTime<T>(LinkedList<Item<T>> merged, Func<T, DateTimeOffset?> at)
    {
        var moments = merged.Select(i => i.Readings.Select(at).FirstOrDefault(m => m is not null)).ToList();
        var last = moments.FirstOrDefault(m => m is not null);
        for (var i = 0; i < moments.Count; i++) last = moments[i] ??= last;
        return [.. merged.Zip(moments).OrderBy(pair => pair.Second).Select(pair => pair.First.Readings)];
    }

    private sealed class Item<T>
    {
        public List<T> Readings { get; } = [];
        public int SeenInRow { get; set; }
    }
}
