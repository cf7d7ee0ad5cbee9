using AngleSharp.Dom;

namespace DisputeHelper.Marketplaces.AliExpress.Chats;

/// <summary>The words and pictures of a page as blocks, in the order of the document, and how many of them any element holds.</summary>
internal sealed class ChatBlocks
{
    private readonly bool[] _own;
    private readonly int[] _cardsBefore;
    private readonly int[] _before;
    private readonly int[] _timesBefore;
    private readonly int[] _lettersBefore;

    /// <summary>Goes once over the page's texts and once over its elements.</summary>
    public ChatBlocks(PageMap map)
    {
        Map = map;
        All = [.. Cut(map)];
        (_own, _cardsBefore) = (new bool[map.Count], new int[map.Count + 1]);
        (_before, _timesBefore, _lettersBefore) = (new int[map.Count + 1], new int[map.Count + 1], new int[map.Count + 1]);
        foreach (var block in All)
        {
            if (block.Kind is BlockKind.Control or BlockKind.Tick) continue;
            _own[block.Element] = true;
            if (block.NamesOrder) _cardsBefore[block.Element + 1]++;
            _before[block.Element + 1]++;
            if (block.Kind == BlockKind.Time) _timesBefore[block.Element + 1]++;
            if (block.Kind == BlockKind.Words) _lettersBefore[block.Element + 1] += block.Words.Length;
        }
        for (var i = 1; i <= map.Count; i++)
        {
            _before[i] += _before[i - 1];
            _cardsBefore[i] += _cardsBefore[i - 1];
            _timesBefore[i] += _timesBefore[i - 1];
            _lettersBefore[i] += _lettersBefore[i - 1];
        }
    }

    public PageMap Map { get; }

    /// <summary>The blocks in the order of the document.</summary>
    public IReadOnlyList<Block> All { get; }

    /// <summary>How many blocks that say something an element holds.</summary>
    public int Count(int element) => _before[Map.End(element)] - _before[element];

    /// <summary>Whether words or a picture stand in the element itself.</summary>
    public bool Own(int element) => _own[element];

    /// <summary>Whether an order is named in it with its label: "Order ID: 8100000000001234".</summary>
    public bool NamesOrder(int element) => _cardsBefore[Map.End(element)] > _cardsBefore[element];

    /// <summary>How many of them are times alone.</summary>
    public int Times(int element) => _timesBefore[Map.End(element)] - _timesBefore[element];

    /// <summary>The length of the words in it.</summary>
    public int Letters(int element) => _lettersBefore[Map.End(element)] - _lettersBefore[element];

    /// <summary>The blocks inside an element, in order.</summary>
    public Block[] Of(int element)
    {
        var (low, high) = (0, All.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (All[middle].FirstText < Map.TextStart(element)) low = middle + 1;
            else high = middle;
        }
        var (end, count) = (Map.TextEnd(element), 0);
        for (var i = low; i < All.Count && All[i].FirstText <= end; i++)
            if (Map.Holds(element, All[i].Element)) count++;
        if (count == 0) return [];
        var inside = new Block[count];
        for (int i = low, next = 0; next < count; i++)
            if (Map.Holds(element, All[i].Element)) inside[next++] = All[i];
        return inside;
    }

    private static IEnumerable<Block> Cut(PageMap map)
    {
        var own = OwnWords(map);
        var controls = Controls(map, out var pictures);
        var known = new Dictionary<string, BlockKind>(StringComparer.Ordinal);
        var (next, whole) = (0, map.TextCount > 0 ? WholeOf(map, map.TextParent(0), own) : -1);
        for (var text = 0; text <= map.TextCount; text++)
        {
            // Pictures that stand before this text.
            for (; next < pictures.Count && (text == map.TextCount || map.TextStart(pictures[next]) <= text); next++)
                if (PictureOf(map, pictures[next]) is { } address) yield return new(pictures[next], map.TextStart(pictures[next]), map.TextStart(pictures[next]), address, BlockKind.Picture);
            if (text == map.TextCount) break;
            var (element, end) = (whole, text + 1);
            while (end < map.TextCount && (whole = map.TextParent(end) == map.TextParent(end - 1) ? whole : WholeOf(map, map.TextParent(end), own)) == element) end++;
            var words = map.Words(text, end);
            // "10:02 Read": the time of one's own message, and what became of it.
            if (!controls[element] && TimeLike.WithoutTick(words) is { } bare) yield return new(element, text, end, bare, BlockKind.Time) { HasTick = true };
            else yield return new(element, text, end, words, controls[element] ? BlockKind.Control : KindOf(words, known));
            text = end - 1;
        }
    }

    // Signs between two spans ("Store · 10:02") do not make them one text.
    private static bool[] OwnWords(PageMap map)
    {
        var own = new bool[map.Count];
        for (var text = 0; text < map.TextCount; text++)
        {
            if (own[map.TextParent(text)]) continue;
            foreach (var c in map.TextAt(text))
                if (char.IsLetterOrDigit(c)) { own[map.TextParent(text)] = true; break; }
        }
        return own;
    }

    // "Hello <b>dear</b> <a>friend</a>" is one text; spans beside each other with names of their own are not.
    private static int WholeOf(PageMap map, int element, bool[] own)
    {
        for (var i = 0; i < 8; i++)
        {
            var parent = map.Parent(element);
            if (parent < 0) return element;
            var tag = map.Tag(element);
            if (tag is "time" || map.ClassNumbers[element] > 0 && IsAside(map, element)) return element;
            var isMark = tag is "b" or "i" or "em" or "strong" or "u" or "s" or "font" or "mark" or "small" or "code" or "bdi" or "bdo" or "wbr" or "sub" or "sup" or "del" or "ins";
            if (!(isMark && (map.ClassNumbers[element] == 0 || own[parent])) && !(tag is "span" or "a" or "label" or "time" or "abbr" or "q" && own[parent])) return element;
            element = parent;
        }
        return element;
    }

    // "Hello <span class=t>10:02</span>": the time stands in the bubble and was not said.
    private static bool IsAside(PageMap map, int element) =>
        map.Span(element) is { Length: > 0 and <= 30 } span && span.ToString() is var words && (ChatWords.IsTick(words) || TimeLike.Is(words) || TimeLike.WithoutTick(words) is not null);

    private static string? PictureOf(PageMap map, int element)
    {
        var picture = map.ElementAt(element);
        if (Emoji.Of(picture) is not null) return null;
        return picture.GetAttribute("src") is { Length: > 0 } own ? own
            : picture.GetAttribute("data-src") ?? picture.Children.FirstOrDefault(child => child.LocalName == "source")?.GetAttribute("src");
    }

    // What is pressed or heads a table says nothing, and nothing in it does.
    private static bool[] Controls(PageMap map, out List<int> pictures)
    {
        var controls = new bool[map.Count];
        pictures = [];
        foreach (var hook in new[] { "[role=button]", "[role=menuitem]", "[role=tab]" })
            foreach (var element in map.With(hook)) controls[element] = true;
        for (var i = 0; i < controls.Length; i++)
        {
            var tag = map.Tag(i);
            controls[i] |= tag is "button" or "option" or "thead" or "caption" || (map.Parent(i) is >= 0 and var parent && controls[parent]);
            if (tag is "img" or "video") pictures.Add(i);
        }
        return controls;
    }

    private static BlockKind KindOf(string words, Dictionary<string, BlockKind> known)
    {
        if (words.Length > 30 && !TimeLike.IsPossible(words)) return BlockKind.Words;
        if (!known.TryGetValue(words, out var kind))
            known[words] = kind = TimeLike.Is(words) ? BlockKind.Time : ChatWords.IsTick(words) ? BlockKind.Tick : ChatWords.IsControl(words) ? BlockKind.Control : BlockKind.Words;
        return kind;
    }
}
