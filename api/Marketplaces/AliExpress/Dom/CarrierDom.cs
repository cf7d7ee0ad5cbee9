using System.Globalization;
using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Answers;

namespace DisputeHelper.Marketplaces.AliExpress.Dom;

/// <summary>The carrier's page. Nobody published its class names: a step is a printed moment with the words beside it, a parcel is what follows its number.</summary>
internal static class CarrierDom
{
    private const int LongestStep = 400, MostSteps = 500;

    /// <param name="page">The page.</param>
    /// <param name="asked">The numbers that the page's address asks for, as written there.</param>
    public static IReadOnlyList<Parcel> Read(Page page, IReadOnlyList<string> asked)
    {
        if (page.Map is not { } map) return [];
        var names = Numbers(map, asked);
        var moments = Moments(map);
        if (names.Count == 0 || moments.Count == 0) return [];
        return [.. names.Select((name, i) => Parcel(page, map, name, moments, name.Text, i + 1 < names.Count ? names[i + 1].Text : map.TextCount)).OfType<Parcel>()];
    }

    // Where each number that was asked for stands first as a text of its own.
    private static List<(string Number, int Text)> Numbers(PageMap map, IReadOnlyList<string> asked)
    {
        var found = new List<(string Number, int Text)>();
        for (var text = 0; text < map.TextCount; text++)
        {
            if (map.TextAt(text).Length > 80) continue;
            var words = map.TextAt(text).ToString();
            foreach (var number in asked)
                if (words.Contains(number, StringComparison.OrdinalIgnoreCase) && !found.Exists(one => one.Number == number)) found.Add((number, text));
        }
        return found;
    }

    private static List<(int Text, string Moment, int Length)> Moments(PageMap map)
    {
        var moments = new List<(int, string, int)>();
        for (var text = 0; text < map.TextCount && moments.Count < MostSteps; text++)
            if (map.TextAt(text) is { Length: <= LongestStep } words && Find(words) is { } at) moments.Add((text, at, words.Length));
        return moments;
    }

    // "2023-09-28 09:46:53", with or without seconds, anywhere in the text.
    private static string? Find(ReadOnlySpan<char> words)
    {
        for (var i = 0; i + 16 <= words.Length; i++)
        {
            if (!char.IsAsciiDigit(words[i]) || words[i + 4] != '-') continue;
            foreach (var length in new[] { 19, 16 })
                if (i + length <= words.Length && DateTime.TryParseExact(words.Slice(i, length), length == 19 ? "yyyy-MM-dd HH:mm:ss" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
                    return words.Slice(i, length).ToString();
        }
        return null;
    }

    private static Parcel? Parcel(Page page, PageMap map, (string Number, int Text) name, List<(int Text, string Moment, int Length)> moments, int from, int end)
    {
        var own = moments.Where(moment => moment.Text > from && moment.Text < end).ToList();
        // Steps stand side by side; "last updated" at the foot of the page stands elsewhere.
        var steps = own.Select(moment => (Box: Box(map, moment, own), moment)).GroupBy(step => map.Parent(step.Box)).OrderByDescending(list => list.Count()).FirstOrDefault()?
            .Select(step => Step(page, map, step.Box, step.moment)).OfType<TrackingEvent>().ToArray() ?? [];
        if (steps.Length == 0) return null;
        // Newest first on the screen, as everywhere; only the direction is asked.
        if (string.CompareOrdinal(steps[0].TimeText, steps[^1].TimeText) > 0) Array.Reverse(steps);
        return new(page.Cite(map.TextParent(name.Text), name.Number, map.TextAt(name.Text).ToString(), How.Pattern), null, null, steps);
    }

    // The largest piece of the page around the moment that holds no other one is the step.
    private static int Box(PageMap map, (int Text, string Moment, int Length) moment, List<(int Text, string Moment, int Length)> all)
    {
        var box = map.TextParent(moment.Text);
        while (map.Parent(box) is >= 0 and var outer && map.Span(outer).Length <= LongestStep && map.Tag(outer) is not ("body" or "ul" or "ol")
            && !all.Exists(other => other.Text != moment.Text && other.Text >= map.TextStart(outer) && other.Text < map.TextEnd(outer))) box = outer;
        return box;
    }

    // What happened is the longest text beside the moment: a heading such as "Delivered" is shorter than its sentence.
    private static TrackingEvent? Step(Page page, PageMap map, int box, (int Text, string Moment, int Length) moment)
    {
        var whole = map.Words(box);
        var beside = map.TextAt(moment.Text).ToString().Replace(moment.Moment, " ", StringComparison.Ordinal);
        var zone = Zone(ref beside);
        var said = PageText.Tidy(beside).Trim('|', '·', '-', ' ');
        for (var text = map.TextStart(box); text < map.TextEnd(box); text++)
        {
            if (text == moment.Text) continue;
            var words = map.TextAt(text).ToString();
            zone ??= Zone(ref words);
            if (words.Length > said.Length) said = words;
        }
        if (!said.Any(char.IsLetter)) return null;
        var (place, happened) = CarrierAnswer.Place(said);
        return new(CarrierAnswer.Zoned(moment.Moment, zone), moment.Moment, page.Cite(box, happened, whole, How.Pattern), null, place);
    }

    // "GMT+3" or "(GMT+08:00)" beside the moment.
    private static string? Zone(ref string words)
    {
        var start = words.IndexOf("GMT", StringComparison.Ordinal);
        if (start < 0) return null;
        var end = start + 3;
        while (end < words.Length && (char.IsAsciiDigit(words[end]) || words[end] is '+' or '-' or '−' or ':')) end++;
        var zone = words[start..end];
        words = PageText.Tidy((words[..start] + " " + words[end..]).Replace("( )", "", StringComparison.Ordinal).Replace("()", "", StringComparison.Ordinal));
        return zone;
    }
}
