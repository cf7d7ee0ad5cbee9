using System.Globalization;
using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Words;

namespace DisputeHelper.Marketplaces.AliExpress.Dom;

/// <summary>A dispute's own page. Nobody published how it is built, so values are found by their labels, and the record by its printed moments.</summary>
internal static class DisputeDom
{
    private const int LongestStep = 600, MostSteps = 200;

    public static (OrderNumber? Order, DisputeRecord Dispute)? Read(Page page)
    {
        if (page.Map is not { } map) return null;
        var pairs = LabelPair.In(map);
        var status = LabelPair.Of(pairs, OrderField.DisputeStatus, page) ?? LabelPair.Of(pairs, OrderField.Status, page) ?? Heading(page, map) ?? Task(page, map, pairs);
        var opened = LabelPair.Of(pairs, OrderField.DisputeOpened, page);
        var steps = Steps(page, map).ToArray();
        var record = new DisputeRecord(
            WebAddress.Parameter(page.Url.Query, "reverseOrderLineId") ?? WebAddress.Parameter(page.Url.Query, "issueId") ?? pairs.Where(pair => pair.Field == OrderField.DisputeNumber).Select(pair => PageText.DigitRun(pair.Value)).FirstOrDefault(),
            WebAddress.Parameter(page.Url.Query, "tradeOrderLineId"), status, status is null ? DisputeState.Unknown : Vocabulary.DisputeOf(status.Value), null,
            opened is not null && Moment(opened.Value) is { } moment ? opened.As(moment) : opened is not null && DayText.Find(opened.Value, page.Language) is not null ? opened : null, null, null, Item(page, map), page.Url.AbsoluteUri)
        {
            Reason = LabelPair.Of(pairs, OrderField.DisputeReason, page),
            Asked = LabelPair.Of(pairs, OrderField.DisputeAsked, page),
            Solution = LabelPair.Of(pairs, OrderField.DisputeSolution, page),
            Refund = pairs.Where(pair => pair.Field == OrderField.Refund).Select(pair => Amount(page, pair)).FirstOrDefault(amount => amount is not null),
            RefundInfo = LabelPair.Of(pairs, OrderField.RefundTo, page),
            Steps = steps,
        };
        var order = pairs.Where(pair => pair.Field == OrderField.Number).Select(pair => TextValue.TryRead<OrderNumber>(PageText.DigitRun(pair.Value))).FirstOrDefault(number => number is not null) ?? Linked(map);
        return record is { Status: null, Reason: null, Asked: null, Solution: null, Refund: null, OpenedAt: null, Steps.Count: 0 } ? null : (order, record);
    }

    private static Cited<Money>? Amount(Page page, LabelPair pair) => Vocabulary.Amount(pair.Value) is { } money ? page.Cite(pair.Element, money, pair.Value, How.Label) : null;

    // What the dispute is about is the one product that its page links to.
    private static Cited<string>? Item(Page page, PageMap map)
    {
        var items = map.Links.Where(link => DomValues.ProductIn(link.Href) is not null && map.Span(link.Element).Length is > 3 and < 400).ToArray();
        return items.Length > 0 && items.Select(link => DomValues.ProductIn(link.Href)).Distinct().Count() == 1
            ? page.Cite(items[0].Element, map.Words(items[0].Element), map.Words(items[0].Element)) : null;
    }

    // A heading that says where a dispute stands, where there is no label for it.
    private static Cited<string>? Heading(Page page, PageMap map)
    {
        for (var i = 0; i < map.Count; i++)
            if ((map.Tag(i) is "h1" or "h2" or "h3" || map.Has(i, "*status")) && map.Span(i).Length is > 2 and < 80 && Vocabulary.DisputeOf(map.Words(i)) != DisputeState.Unknown)
                return page.Cite(i, map.Words(i), map.Words(i), How.Pattern);
        return null;
    }

    // "Return the goods" needs no heading: it stands in a line of its own above what the request is about, and nobody presses it.
    private static Cited<string>? Task(Page page, PageMap map, IReadOnlyList<LabelPair> pairs)
    {
        var end = pairs.Count == 0 ? map.TextCount : map.TextStart(pairs[0].Element);
        for (var text = 0; text < end; text++)
            if (map.TextAt(text).Length is > 2 and < 80 && Vocabulary.IsReturnDue(map.TextAt(text)) && StandsAlone(map, text) is >= 0 and var line)
                return page.Cite(line, map.Words(line), map.Words(line), How.Pattern);
        return null;
    }

    // The element whose line it is; -1 for a button, a link, a part of a sentence, a step of a bar ("Request sent", "Return the goods", "Refund").
    private static int StandsAlone(PageMap map, int text)
    {
        if (!map.BeginsLine(text) || text + 1 < map.TextCount && !map.BeginsLine(text + 1)) return -1;
        var line = map.TextParent(text);
        for (int element = line, steps = 0; element >= 0 && steps < 5; element = map.Parent(element), steps++)
            if (map.Tag(element) is "a" or "button" or "li" or "td" or "th" or "nav" or "label" || map.ElementAt(element).GetAttribute("role") is "button" or "tab" or "link" or "listitem") return -1;
        while (map.Parent(line) is >= 0 and var outer && map.TextEnd(outer) - map.TextStart(outer) == 1) line = outer;
        return map.Children(map.Parent(line)).Count(beside => map.Tag(beside) == map.Tag(line) && map.Span(beside).Length is > 0 and < 40) < 3 ? line : -1;
    }

    private static OrderNumber? Linked(PageMap map)
    {
        foreach (var (_, href) in map.Links)
            if (AliExpressSite.OrderIn(href) is { } number) return number;
        return null;
    }

    // An entry is the largest piece around a printed moment that holds no other one; a date beside a label is no entry.
    private static IEnumerable<DisputeStep> Steps(Page page, PageMap map)
    {
        var moments = new List<(int Text, string Moment)>();
        for (var text = 0; text < map.TextCount && moments.Count < MostSteps; text++)
            if (map.TextAt(text) is { Length: <= 120 } words && Moment(words.ToString()) is { } moment && PageText.LabelOf(words.ToString()[..words.IndexOf(moment)]) is null) moments.Add((text, moment));
        foreach (var (text, moment) in moments)
        {
            page.Stop.ThrowIfCancellationRequested();
            if (text > 0 && map.TextAt(text - 1).Length < 60 && Vocabulary.FieldOf(map.TextAt(text - 1).ToString()) is not null) continue;
            var box = map.TextParent(text);
            while (map.Parent(box) is >= 0 and var outer && map.Span(outer).Length <= LongestStep && map.Tag(outer) is not ("body" or "main" or "ul" or "ol" or "tbody")
                && !moments.Exists(other => other.Text != text && other.Text >= map.TextStart(outer) && other.Text < map.TextEnd(outer))) box = outer;
            var whole = map.Words(box);
            var rest = PageText.Tidy(whole.Replace(moment, " ", StringComparison.Ordinal)).Trim('|', '·', '-', ':', ' ');
            if (rest.Length < 3 || !rest.Any(char.IsLetter) || Vocabulary.FieldOf(rest) is not null) continue;
            yield return new(Vocabulary.PartyOf(rest), moment, page.Cite(box, rest, whole, How.Pattern), Money(page, map, box));
        }
    }

    private static Cited<Money>? Money(Page page, PageMap map, int box)
    {
        for (var text = map.TextStart(box); text < map.TextEnd(box); text++)
            // "US $0.00" is an offer of nothing, and must be seen as one; the word "free" is none.
            if (AmountText.At(map, text) is { } found && (found.Amount.Amount != 0 || found.Words.Any(char.IsAsciiDigit)) && found.End <= map.TextEnd(box)) return page.Cite(map.TextParent(text), found.Amount, found.Words, How.Pattern);
        return null;
    }

    /// <summary>"2026-11-13 08:05:31" or "2026-11-13 08:05" in the words.</summary>
    internal static string? Moment(string text)
    {
        for (var i = 0; i + 16 <= text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]) || text[i + 4] != '-') continue;
            foreach (var (length, format) in new[] { (19, "yyyy-MM-dd HH:mm:ss"), (16, "yyyy-MM-dd HH:mm") })
                if (i + length <= text.Length && DateTime.TryParseExact(text.AsSpan(i, length), format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) return text.Substring(i, length);
        }
        return null;
    }
}
