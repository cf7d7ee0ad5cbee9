using DisputeHelper.Facts;

namespace DisputeHelper.Cases;

/// <summary>What two pages of one product say differently. Only what both pages show is compared; the rest is named as not compared.</summary>
public static class ListingComparison
{
    /// <summary>The differences, each with both sides' words, and the parts that could not be compared.</summary>
    public static (IReadOnlyList<ListingDifference> Differences, IReadOnlyList<ListingSilence> NotCompared) Between(ListingFacts then, ListingFacts now)
    {
        var found = new List<ListingDifference>();
        var silent = new List<ListingSilence>();
        var sameLanguage = Language(then) is not { } one || Language(now) is not { } other || one == other;

        // Whether a part can be compared at all; when it cannot, why.
        bool Comparable(ListingField field, bool shownThen, bool shownNow, bool isWords)
        {
            ListingSilenceReason? why = shownThen && shownNow ? isWords && !sameLanguage ? ListingSilenceReason.OtherLanguage : null
                : shownThen ? ListingSilenceReason.AbsentNow : shownNow ? ListingSilenceReason.AbsentThen : null;
            if (why is { } reason) silent.Add(new(field, reason));
            return shownThen && shownNow && why is null;
        }

        if (Comparable(ListingField.Title, then.Title is not null, now.Title is not null, isWords: true) && !Same.Title(then.Title!.Value, now.Title!.Value))
            found.Add(new(ListingField.Title, null, ListingChange.Changed, then.Title, now.Title));
        if (Comparable(ListingField.Price, then.Price is not null, now.Price is not null, isWords: false))
        {
            if (!SameCurrency(then.Price!.Value, now.Price!.Value)) silent.Add(new(ListingField.Price, ListingSilenceReason.OtherCurrency));
            // The copy shows the price of the variant that was bought; the listing shows one of its variants first.
            else if (!now.Prices.Select(p => p.Amount.Value).Append(now.Price.Value).Any(p => p.Amount == then.Price.Value.Amount && SameCurrency(p, then.Price.Value)))
                found.Add(new(ListingField.Price, null, ListingChange.Changed, Text(then.Price), Text(now.Price)));
        }

        if (Comparable(ListingField.Options, then.Options.Count > 0, now.Options.Count > 0, isWords: true)) found.AddRange(Options(then.Options, now.Options));
        if (Comparable(ListingField.Specs, then.Specs.Count > 0, now.Specs.Count > 0, isWords: true)) found.AddRange(Specs(then.Specs, now.Specs));
        if (Comparable(ListingField.Pictures, then.Pictures.Count > 0, now.Pictures.Count > 0, isWords: false))
            found.AddRange(Sides(ListingField.Pictures, null, then.Pictures, now.Pictures, PictureName));
        return (found, silent);
    }

    private static IEnumerable<ListingDifference> Options(IReadOnlyList<ListingOption> then, IReadOnlyList<ListingOption> now)
    {
        foreach (var option in then)
            foreach (var difference in Sides(ListingField.Options, option.Name, option.Values, Find(now, option, then)?.Values ?? [], Same.Plain))
                // The copy may show only what was chosen: then the other choices are not new.
                if (difference.Then is not null || option.Values.Count > 1) yield return difference;
        if (then.All(o => o.Values.Count == 1)) yield break;
        foreach (var option in now.Where(o => Find(then, o, now) is null))
            foreach (var value in option.Values) yield return new(ListingField.Options, option.Name, ListingChange.Added, null, value);
    }

    // By name; without names by what the choices have in common, or because each side has one group only.
    private static ListingOption? Find(IReadOnlyList<ListingOption> options, ListingOption wanted, IReadOnlyList<ListingOption> siblings) =>
        options.FirstOrDefault(o => o.Name is not null && wanted.Name is not null && Same.Text(o.Name, wanted.Name))
        ?? (options.Count == 1 && siblings.Count == 1 ? options[0] : null)
        ?? options.FirstOrDefault(o => (o.Name is null || wanted.Name is null) && o.Values.Any(v => wanted.Values.Any(w => Same.Text(v.Value, w.Value))));

    private static IEnumerable<ListingDifference> Specs(IReadOnlyList<ListingSpec> then, IReadOnlyList<ListingSpec> now)
    {
        // The same name may stand twice ("Feature"): then its values are taken together.
        var (before, after) = (ByName(then), ByName(now));
        foreach (var (key, rows) in before)
        {
            var values = after.GetValueOrDefault(key) ?? [];
            if (rows is [var was] && values is [var single] && Same.Plain(was.Value.Value) != Same.Plain(single.Value.Value))
                yield return new(ListingField.Specs, was.Name, ListingChange.Changed, was.Value, single.Value);
            else
                foreach (var difference in Sides(ListingField.Specs, rows[0].Name, [.. rows.Select(r => r.Value)], [.. values.Select(r => r.Value)], Same.Plain)) yield return difference;
        }

        foreach (var (_, rows) in after.Where(a => !before.ContainsKey(a.Key)))
            foreach (var row in rows) yield return new(ListingField.Specs, row.Name, ListingChange.Added, null, row.Value);
    }

    private static Dictionary<string, List<ListingSpec>> ByName(IEnumerable<ListingSpec> specs) =>
        specs.GroupBy(s => Same.Plain(s.Name).TrimEnd(':', ' '), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);

    private static IEnumerable<ListingDifference> Sides(
        ListingField field, string? name, IReadOnlyList<Cited<string>> then, IReadOnlyList<Cited<string>> now, Func<string, string> key)
    {
        var (before, after) = (then.Select(v => key(v.Value)).ToHashSet(StringComparer.Ordinal), now.Select(v => key(v.Value)).ToHashSet(StringComparer.Ordinal));
        foreach (var gone in then.DistinctBy(v => key(v.Value)).Where(v => !after.Contains(key(v.Value)))) yield return new(field, name, ListingChange.Removed, gone, null);
        foreach (var come in now.DistinctBy(v => key(v.Value)).Where(v => !before.Contains(key(v.Value)))) yield return new(field, name, ListingChange.Added, null, come);
    }

    // The shop serves one picture from several hosts and in many sizes ("…/kf/Sab12.jpg_220x220.jpg"): its name stays.
    private static string PictureName(string address)
    {
        var path = Uri.TryCreate(address, UriKind.Absolute, out var url) ? url.AbsolutePath : address;
        var folder = path.IndexOf("/kf/", StringComparison.Ordinal);
        var name = folder >= 0 ? path[(folder + 4)..] : path;
        if (folder >= 0 && name.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash) name = name[..slash];
        return (name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? name[..dot] : name).ToLowerInvariant();
    }

    // "$" and "$" of two pages may be two currencies; only where the pages settle it, or write all of it alike, is it one.
    private static bool SameCurrency(Money one, Money other) => one.Currency is not null ? one.Currency == other.Currency : other.Currency is null && Signs(one) == Signs(other);

    private static string Signs(Money money) => new([.. money.Text.Where(c => !char.IsDigit(c) && !char.IsWhiteSpace(c) && c is not ('.' or ',' or '-'))]);

    private static Cited<string> Text(Cited<Money> price) => price.As(price.Value.Text);

    private static string? Language(ListingFacts listing) => listing.Language?.Split('-', '_')[0].ToLowerInvariant() is { Length: > 0 } code ? code : null;
}
