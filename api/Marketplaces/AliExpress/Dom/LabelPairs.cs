using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Words;

namespace DisputeHelper.Marketplaces.AliExpress.Dom;

/// <summary>Values by the words beside them, wherever they stand: "Label: value" in one text, in one line, or one line under the other.</summary>
/// <param name="Field">What the label means.</param>
/// <param name="Label">The page's label.</param>
/// <param name="Value">The words beside it.</param>
/// <param name="Element">Where the value stands.</param>
internal sealed record LabelPair(OrderField Field, string Label, string Value, int Element)
{
    private const int LongestLabel = 60, LongestValue = 400;

    /// <summary>All pairs of the page, in document order.</summary>
    public static IReadOnlyList<LabelPair> In(PageMap map)
    {
        var pairs = new List<LabelPair>();
        for (var text = 0; text < map.TextCount; text++)
        {
            if (map.TextAt(text).Length > LongestLabel + LongestValue) continue;
            var words = map.TextAt(text).ToString();
            if (words.Length <= LongestLabel && Vocabulary.FieldOf(words) is { } alone) Add(pairs, map, alone, words, text + 1);
            else if (PageText.LabelOf(words) is { Length: <= LongestLabel } label && Vocabulary.FieldOf(label) is { } field && PageText.AfterLabel(words) is { Length: > 0 } value)
                pairs.Add(new(field, label, value, map.TextParent(text)));
        }
        return pairs;
    }

    /// <summary>The value of the first pair of this field, cited.</summary>
    public static Cited<string>? Of(IReadOnlyList<LabelPair> pairs, OrderField field, Page page) =>
        pairs.FirstOrDefault(pair => pair.Field == field) is { } found ? found.Cite(page) : null;

    /// <summary>The value with its place.</summary>
    public Cited<string> Cite(Page page) => page.Cite(Element, Value, Value, How.Label);

    // The rest of the label's line, else the next line, unless that is a label itself.
    private static void Add(List<LabelPair> pairs, PageMap map, OrderField field, string label, int first)
    {
        while (first < map.TextCount && map.TextAt(first).Trim(":： ").IsEmpty) first++;
        if (first >= map.TextCount) return;
        var end = first + 1;
        while (end < map.TextCount && !map.BeginsLine(end) && end - first < 40) end++;
        var value = map.Words(first, end).Trim(':', '：', ' ');
        if (value.Length is 0 or > LongestValue || Vocabulary.FieldOf(value) is not null || PageText.LabelOf(value) is { } inner && Vocabulary.FieldOf(inner) is not null) return;
        pairs.Add(new(field, label.TrimEnd(':', '：', ' '), value, map.TextParent(first)));
    }
}
