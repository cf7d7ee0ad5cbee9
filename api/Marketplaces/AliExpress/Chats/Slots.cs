namespace DisputeHelper.Marketplaces.AliExpress.Chats;

/// <summary>
/// What stands in the same place of many rows: names, initials, "Read" and labels are the same few words again and again, while
/// what was said differs from row to row.
/// </summary>
internal sealed class Slots
{
    private const int MostKept = 64;

    private readonly Dictionary<int, Slot> _slots = [];

    /// <summary>Numbers the blocks by their place and counts.</summary>
    public Slots(IReadOnlyList<Unit> units, PageMap map, int top)
    {
        var paths = new Dictionary<int, int>();
        var talking = units.Where(unit => unit.Blocks.Any(block => block.Kind == BlockKind.Words)).CountBy(unit => unit.Group).ToDictionary();
        foreach (var unit in units)
        {
            map.Stop.ThrowIfCancellationRequested();
            var words = unit.Blocks.Count(block => block.Kind == BlockKind.Words);
            var (first, last) = (true, -1);
            foreach (var block in unit.Blocks)
            {
                if (block.Kind is not (BlockKind.Words or BlockKind.Picture)) continue;
                block.Slot = HashCode.Combine(PathOf(block.Element, map, top, paths), map.ClassNumbers[block.Element], block.IsPicture);
                if (!_slots.TryGetValue(block.Slot, out var slot)) _slots[block.Slot] = slot = new();
                slot.Blocks++;
                if (block.Slot != last) slot.Units++;
                last = block.Slot;
                if (slot.Different.Count < MostKept) slot.Different.Add(block.Words);
                slot.Longest = Math.Max(slot.Longest, block.Words.Length);
                if (block.IsPicture ? unit.Blocks.Count == 1 : words == 1 && talking[unit.Group] == 1 && !unit.Blocks.Any(other => other.IsPicture)) slot.Alone++;
                if (first && !block.IsPicture) slot.First++;
                if (!block.IsPicture) first = false;
            }
        }
    }

    /// <summary>The same few words beside others that differ.</summary>
    public bool IsFurniture(Block block, Unit unit)
    {
        if (!_slots.TryGetValue(block.Slot, out var slot) || slot.Units < 2 || slot.Alone > 0 || slot.Longest > 60) return false;
        var different = slot.Different.Count;
        if (different >= MostKept || (different > 2 && different * 4 > slot.Units) || (different == 2 && slot.Units < 3)) return false;
        foreach (var other in unit.Blocks)
            if (other.Slot != block.Slot && other.Kind is BlockKind.Words or BlockKind.Picture && (_slots[other.Slot].Different.Count > different || (other.IsPicture && !IsRepeated(other)))) return true;
        return unit.Group != unit.Element;
    }

    /// <summary>Words that never come first and never alone: what a page adds to what was said.</summary>
    public bool IsAddition(Block block) => _slots.TryGetValue(block.Slot, out var slot) && slot is { First: 0, Alone: 0, Units: > 1 } && slot.Blocks == slot.Units;

    /// <summary>A picture that comes again and again.</summary>
    public bool IsRepeated(Block picture) => _slots.TryGetValue(picture.Slot, out var slot) && slot.Blocks > 2 && slot.Different.Count < MostKept && slot.Different.Count * 3 <= slot.Blocks;

    private static int PathOf(int element, PageMap map, int top, Dictionary<int, int> paths)
    {
        if (element <= top) return 0;
        if (paths.TryGetValue(element, out var known)) return known;
        // Up first, then down again: a page may be nested deeper than calls may.
        var way = new Stack<int>();
        var at = element;
        for (; at > top && !paths.ContainsKey(at); at = map.Parent(at)) way.Push(at);
        var path = at <= top ? 0 : paths[at];
        while (way.TryPop(out var next)) paths[next] = path = HashCode.Combine(path, map.Tag(next).GetHashCode(StringComparison.Ordinal));
        return path;
    }

    private sealed class Slot
    {
        public int Units, Blocks, Alone, First, Longest;
        public HashSet<string> Different = new(StringComparer.Ordinal);
    }
}
