namespace DisputeHelper.Marketplaces.AliExpress.Chats;

/// <summary>Collects for each row what its classes, attributes and styles say of its side.</summary>
internal sealed class Marks(PageMap map, int top)
{
    private const int MostElements = 16;

    private readonly Dictionary<int, (string Word, Saying Saying)[]> _byClass = [];
    private readonly Dictionary<int, string[]> _names = [];
    private readonly List<(string Word, Saying Saying)> _marks = [];
    private readonly List<int> _classes = [];
    private readonly Dictionary<int, (MarkSet Set, int[] Classes, int Count)> _sets = [];
    private readonly Dictionary<(string, string), (string Word, Saying Saying)[]> _byAttribute = [];

    /// <summary>Whether places run from right to left around the conversation: the sides are mirrored then.</summary>
    public bool IsMirrored { get; } = Mirrored(map, top);

    /// <summary>The words in a class attribute that say nothing of a side.</summary>
    public string[] NamesOf(int number)
    {
        if (!_names.TryGetValue(number, out var names)) _names[number] = names = [.. Hints.Words(map.ClassNames[number]).Where(word => SideWords.Of(word) == Saying.Nothing).Distinct()];
        return names;
    }

    /// <summary>What a row is made of.</summary>
    public string TagOf(Unit unit) => map.Tag(map.ElementAt(unit.Element).HasAttribute("data-row") && map.End(unit.Element) > unit.Element + 1 ? unit.Element + 1 : unit.Element);

    /// <summary>The marks of a row, and the numbers of all classes in it.</summary>
    public MarkSet Of(Unit unit)
    {
        _marks.Clear();
        _classes.Clear();
        // What it is wrapped in, up to its group or the list.
        var around = unit.Element;
        for (var i = 0; i < 4 && map.Parent(around) > top; i++)
        {
            around = map.Parent(around);
            if (Holds(around, unit)) Add(around);
        }
        for (int i = unit.Element, left = MostElements; i < map.End(unit.Element) && left > 0; i++, left--) Add(i);
        var said = unit.Said.Count > 0 ? unit.Said[0] : unit.Pictures.Count > 0 ? unit.Pictures[0] : null;
        for (var (i, at) = (0, said?.Element ?? -1); i < 6 && at >= unit.Element + MostElements; i++, at = map.Parent(at)) Add(at);
        var key = new HashCode();
        foreach (var number in _classes) key.Add(number);
        foreach (var (word, _) in _marks) key.Add(word, StringComparer.Ordinal);
        var hash = key.ToHashCode();
        if (_sets.TryGetValue(hash, out var known) && known.Classes.AsSpan().SequenceEqual(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_classes)) && _marks.Count == known.Count) return known.Set;
        var set = new MarkSet([.. _marks.Distinct()], [.. _classes]);
        _sets[hash] = (set, set.Classes, _marks.Count);
        return set;
    }

    // A wrapper of this row alone, or the group of one sender; never a day or the list.
    private bool Holds(int around, Unit unit) => around >= unit.Group || map.End(around) == map.End(unit.Element) || map.End(around) == map.End(unit.Group);

    private void Add(int element)
    {
        var number = map.ClassNumbers[element];
        if (number > 0 && !_classes.Contains(number))
        {
            _classes.Add(number);
            _marks.AddRange(OfClass(number));
        }
        var tag = map.Tag(element);
        if (tag.Contains('-')) _marks.AddRange(OfAttribute("", tag));
        if (tag == "img" || !map.Says(element)) return;
        var attributes = map.ElementAt(element).Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            var (name, value) = (attributes[i]!.LocalName, attributes[i]!.Value);
            if (name is "class" or "id" or "src" or "href" or "dir" || value.Length == 0 || char.IsAsciiDigit(value[0]) || value.Length > (name == "style" ? 300 : 32)) continue;
            if (name is "style" or "align" or "from" or "sender" or "side" or "type" or "position" or "author" or "role" or "aria-label" || name.StartsWith("data-", StringComparison.Ordinal)) _marks.AddRange(OfAttribute(name, value));
        }
    }

    private (string, Saying)[] OfClass(int number)
    {
        if (_byClass.TryGetValue(number, out var known)) return known;
        return _byClass[number] = [.. Hints.Words(map.ClassNames[number]).Distinct().Select(word => (word, SideWords.Of(word))).Where(mark => mark.Item2 != Saying.Nothing)];
    }

    private (string, Saying)[] OfAttribute(string name, string value)
    {
        var key = (name, value);
        if (_byAttribute.TryGetValue(key, out var known)) return known;
        if (name == "style") return _byAttribute[key] = SideWords.OfStyle(value) is var pushed and not Saying.Nothing ? [($"style {pushed}", pushed)] : [];
        return _byAttribute[key] = [.. Hints.Words(value).Take(4).Distinct().Select(word => ($"{name} {word}", name == "align" ? word == "right" ? Saying.Right : word == "left" ? Saying.Left : Saying.Nothing : SideWords.Of(word)))
            .Where(mark => mark.Item2 != Saying.Nothing)];
    }

    private static bool Mirrored(PageMap map, int top)
    {
        for (var element = top; element >= 0; element = map.Parent(element))
        {
            var direction = map.ElementAt(element).GetAttribute(null, "dir");
            if (direction is not null && direction.Equals("rtl", StringComparison.OrdinalIgnoreCase)) return true;
            if (direction is not null && direction.Equals("ltr", StringComparison.OrdinalIgnoreCase)) return false;
            if (map.ElementAt(element).GetAttribute(null, "style")?.Replace(" ", "", StringComparison.Ordinal) is { } style)
            {
                if (style.Contains("direction:rtl", StringComparison.OrdinalIgnoreCase)) return true;
                if (style.Contains("direction:ltr", StringComparison.OrdinalIgnoreCase)) return false;
            }
        }
        return false;
    }
}
