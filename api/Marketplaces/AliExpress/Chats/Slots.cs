namespace DisputeHelper.Marketplaces.AliExpress.Chats;

/// <summary>
/// What stands in the same place of many rows: names, initials, "Read" and labels are the same few words again and again, while
/// what was said differs from row to row.
/// </summary>
internal sealed class Slots
{
    private const int MostKept = 64;
    private const int LargestGroup = 20;

    private readonly Dictionary<int, Slot> _slots = [];
    private readonly Stack<int> _way = [];
    private readonly PageMap _map;
    private readonly int[] _paths;
    private readonly int _top;

    /// <summary>Tells each block its place and counts.</summary>
    public static void Count(IReadOnlyList<Unit> units, PageMap map, int top) => _ = new Slots(units, map, top);

    private Slots(IReadOnlyList<Unit> units, PageMap map, int top)
    {
        (_map, _top, _paths) = (map, top, new int[map.End(top) - top + 1]);
        SaidTimes.Find(units, KeyOf, unit => (map.Tag(unit.Element), map.ClassNumbers[unit.Element]));
        var talking = new Dictionary<int, int>();
        foreach (var unit in units)
            if (WordsIn(unit) > 0) talking[unit.Group] = talking.GetValueOrDefault(unit.Group) + 1;
        foreach (var unit in units)
        {
            map.Stop.ThrowIfCancellationRequested();
            var words = WordsIn(unit);
            var first = true;
            Slot? last = null;
            foreach (var block in unit.Blocks)
            {
                if (block.Kind is not (BlockKind.Words or BlockKind.Picture)) continue;
                var key = KeyOf(block);
                if (!_slots.TryGetValue(key, out var slot)) _slots[key] = slot = new();
                block.Slot = slot;
                slot.Blocks++;
                if (slot != last) slot.Units++;
                last = slot;
                if (slot.Different.Count < MostKept) slot.Different.Add(block.Words);
                slot.Longest = Math.Max(slot.Longest, block.Words.Length);
                if (block.IsPicture ? unit.Blocks.Length == 1 : words == 1 && talking[unit.Group] is 1 or > LargestGroup && !unit.Blocks.Any(other => other.IsPicture)) slot.Alone++;
                if (first && !block.IsPicture) slot.First++;
                if (!block.IsPicture) first = false;
            }
        }
    }

    private static int WordsIn(Unit unit)
    {
        var words = 0;
        foreach (var block in unit.Blocks)
            if (block.Kind == BlockKind.Words) words++;
        return words;
    }

    /// <summary>The same few words beside others that differ.</summary>
    public static bool IsFurniture(Block block, Unit unit)
    {
        if (block.Slot is not { } slot || slot.Units < 2 || slot.Alone > 0 || slot.Longest > 60) return false;
        var different = slot.Different.Count;
        if (different >= MostKept || (different > 2 && different * 4 > slot.Units) || (different == 2 && slot.Units < 3)) return false;
        foreach (var other in unit.Blocks)
            if (other.Slot is { } beside && beside != slot && (beside.Different.Count > different || (other.IsPicture && !IsRepeated(other)))) return true;
        return unit.Group != unit.Element;
    }

    /// <summary>Words that never come first and never alone: what a page adds to what was said.</summary>
    public static bool IsAddition(Block block) => block.Slot is { } slot && slot is { First: 0, Alone: 0, Units: > 1 } && slot.Blocks == slot.Units;

    /// <summary>A picture that comes again and again.</summary>
    public static bool IsRepeated(Block picture) => picture.Slot is { Blocks: > 2 } slot && slot.Different.Count < MostKept && slot.Different.Count * 3 <= slot.Blocks;

    private int KeyOf(Block block) => (PathOf(block.Element) * 31 + _map.ClassNumbers[block.Element]) * 2 + (block.IsPicture ? 1 : 0);

    private static int Shape(string tag) => (tag[0] * 31 + tag[^1]) * 31 + tag.Length;

    // The cells of a row have one path; their column tells them apart.
    private int ColumnOf(int element)
    {
        if (_map.Tag(element) is not ("td" or "th")) return 0;
        var column = 1;
        for (var cell = _map.Parent(element) + 1; cell < element; cell = _map.End(cell)) column++;
        return column;
    }

    private int PathOf(int element)
    {
        var known = element;
        while (known > _top && _paths[known - _top] == 0) known = _map.Parent(known);
        // Down again from what is known; a page may be nested deeper than calls may.
        var way = _way;
        for (var at = element; at != known && at > _top; at = _map.Parent(at)) way.Push(at);
        var path = known <= _top ? 1 : _paths[known - _top];
        while (way.TryPop(out var next)) _paths[next - _top] = path = ((path * 31 + Shape(_map.Tag(next))) * 31 + ColumnOf(next)) | 1;
        return path;
    }
}

/// <summary>A place in rows, and what stands there.</summary>
internal sealed class Slot
{
    public int Units { get; set; }

    public int Blocks { get; set; }

    public int Alone { get; set; }

    public int First { get; set; }

    public int Longest { get; set; }

    public HashSet<string> Different { get; } = new(StringComparer.Ordinal);
}
