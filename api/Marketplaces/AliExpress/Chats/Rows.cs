using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Words;

namespace DisputeHelper.Marketplaces.AliExpress.Chats;

/// <summary>
/// Cuts a conversation into rows, however deep they lie: a list of rows, rows in groups by day or by sender, rows in wrappers.
/// Rows are alike; the parts of one row are not. What is surely a list teaches which other elements are: a group with one
/// message looks like any row, but it has the name of the groups with several.
/// </summary>
internal sealed class Rows
{
    private const int Deepest = 100;
    private const int LargestCard = 12;

    private readonly ChatBlocks _blocks;
    private readonly PageMap _map;
    private readonly HashSet<int> _lists = [];
    private readonly HashSet<int> _rows = [];
    private readonly HashSet<int> _holdsList = [];
    private readonly HashSet<int> _strong = [];
    private readonly List<Unit> _units = [];
    private static readonly List<int> None = [];
    private readonly Dictionary<int, (int Count, bool Talks)> _alike = [];

    private Rows(ChatBlocks blocks) => (_blocks, _map) = (blocks, blocks.Map);

    /// <summary>The rows inside the element, in the order of the document.</summary>
    public static List<Unit> Of(ChatBlocks blocks, int top)
    {
        var rows = new Rows(blocks);
        rows.Learn(top, 0, isFirst: true);
        rows.Cut(top, top, -1, 0, isFirst: true);
        return rows._units;
    }

    private bool Learn(int element, int depth, bool isFirst)
    {
        var wrappers = element;
        while (!HasOwn(element) && Only(element) is >= 0 and var only) element = only;
        var children = Filled(element);
        if (children.Count < 2 || depth > Deepest) return false;
        _map.Stop.ThrowIfCancellationRequested();
        var inner = false;
        foreach (var child in children) inner |= Learn(child, depth + 1, isFirst: false);
        if (HasOwn(element) || IsCard(element)) return false;
        var strong = isFirst ? IsTop(children, inner) : IsStrong(element, children);
        if (strong)
        {
            if (!isFirst) _strong.Add(element);
            if (_map.ClassNumbers[element] > 0 || _map.Tag(element) is "ul" or "ol" or "tbody") _lists.Add(Kind(element));
            foreach (var child in children)
                if (_map.ClassNumbers[child] > 0 && IsRowTag(child) && _blocks.Letters(child) > 0) _rows.Add(Kind(child));
        }
        if (!strong && !inner) return false;
        for (var e = element; e >= wrappers; e = _map.Parent(e)) _holdsList.Add(e);
        return true;
    }

    private void Cut(int element, int outer, int group, int depth, bool isFirst)
    {
        while (!HasOwn(element) && !_lists.Contains(Kind(element)) && Only(element) is >= 0 and var only) element = only;
        var children = Filled(element);
        var isList = children.Count > 0 && depth <= Deepest && !HasOwn(element) && !IsCard(element)
            && (_lists.Contains(Kind(element)) || isFirst && _holdsList.Contains(element) || _strong.Contains(element) || HasRows(children));
        if (!isList && !(children.Count > 1 && depth <= Deepest && _holdsList.Contains(element)))
        {
            _units.Add(new(outer, group < 0 ? outer : group, _blocks.Of(outer)));
            return;
        }
        // What is no list but holds one is a group: a name or a picture in it belongs to all its rows.
        foreach (var child in children) Cut(child, child, isFirst && isList ? -1 : element, depth + 1, isFirst: false);
    }

    private bool HasRows(List<int> children)
    {
        var rows = 0;
        foreach (var child in children)
            if (_rows.Contains(Kind(child)) && ++rows > 1) return true;
        return false;
    }

    private bool IsStrong(int element, List<int> children)
    {
        if (_map.Tag(element) is "ul" or "ol" or "tbody") return true;
        _alike.Clear();
        foreach (var child in children)
        {
            if (!IsRowTag(child) || IsCard(child)) continue;
            if (_map.ClassNumbers[child] == 0 && _map.Tag(child) is not ("li" or "tr" or "article" or "section") && !_map.Tag(child).Contains('-')) continue;
            var kind = Kind(child);
            var (count, talks) = _alike.GetValueOrDefault(kind);
            _alike[kind] = (++count, talks |= _blocks.Letters(child) > 0);
            // Pictures alone are a gallery in one message.
            if (count > 1 && talks) return true;
        }
        return false;
    }

    // The first element with several parts is the list, unless they are the parts of a single row.
    private bool IsTop(List<int> children, bool inner)
    {
        if (inner || children.Count > 3) return true;
        if (children.CountBy(Kind).Any(kind => kind.Value > 1)) return true;
        return !children.Exists(child => _blocks.Letters(child) <= 3 && _blocks.Times(child) == 0);
    }

    private bool IsCard(int element) => _blocks.Count(element) is >= 2 and <= LargestCard && _blocks.NamesOrder(element);

    /// <summary>"Order ID: 8100000000001234"; a number without its label might be anything.</summary>
    public static OrderNumber? OrderIn(string words) =>
        words.Length <= 80 && PageText.DigitRun(words) is { } digits && Vocabulary.FieldOf(PageText.LabelOf(words) ?? words[..words.IndexOf(digits, StringComparison.Ordinal)]) == OrderField.Number
            ? TextValue.TryRead<OrderNumber>(digits) : null;

    // Its only child that says something, or -1.
    private int Only(int element)
    {
        var only = -1;
        for (int child = element + 1, end = _map.End(element); child < end; child = _map.End(child))
        {
            if (_blocks.Count(child) == 0) continue;
            if (only >= 0) return -1;
            only = child;
        }
        return only;
    }

    private List<int> Filled(int element)
    {
        if (_blocks.Count(element) < 2 && HasOwn(element)) return None;
        var filled = new List<int>();
        for (int child = element + 1, end = _map.End(element); child < end; child = _map.End(child))
            if (_blocks.Count(child) > 0) filled.Add(child);
        return filled;
    }

    // Words or a picture of its own, beside or instead of what its children hold.
    private bool HasOwn(int element) => _blocks.Own(element);

    private bool IsRowTag(int element) => _map.Tag(element) is not ("p" or "span" or "td" or "th" or "dt" or "dd" or "a" or "b" or "i" or "em" or "strong" or "label" or "time" or "img" or "video" or "figure"
        or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "blockquote");

    // What is called alike is of one kind; what has no name is called by its tag.
    private int Kind(int element) => _map.ClassNumbers[element] is > 0 and var named ? named : -Math.Abs(_map.Tag(element).GetHashCode(StringComparison.Ordinal) % int.MaxValue) - 1;
}
