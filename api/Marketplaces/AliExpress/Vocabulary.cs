using System.Collections.Frozen;
using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Words;

namespace DisputeHelper.Marketplaces.AliExpress;

/// <summary>All languages at once: pages mix them (an English shop with Portuguese titles), so a word is looked up in every one.</summary>
internal static class Vocabulary
{
    /// <summary>The languages, English first.</summary>
    public static IReadOnlyList<LanguageWords> Languages { get; } = [.. typeof(Vocabulary).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(LanguageWords)))
        .Select(type => (LanguageWords)Activator.CreateInstance(type)!)
        .OrderBy(words => words.Language != "en").ThenBy(words => words.Language, StringComparer.Ordinal)];

    private static readonly FrozenDictionary<string, OrderState> States = Merge(words => words.States);
    private static readonly FrozenDictionary<string, OrderField> Labels = Merge(words => words.Labels);
    private static readonly FrozenSet<string> FreeWords = Languages.SelectMany(words => words.Free).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly (string Part, ChargeKind Kind)[] Charges = [.. Languages.SelectMany(words => words.Charges)];
    private static readonly (string Part, DisputeState State)[] Disputes = [.. Languages.SelectMany(words => words.Disputes)
        .SelectMany(entry => entry.Value.Select(part => (part, entry.Key))).OrderByDescending(entry => entry.Key)];

    /// <summary>The state that the shop's word names; unknown for a word nobody has seen yet.</summary>
    public static OrderState StateOf(string word) => States.GetValueOrDefault(PageText.Tidy(word).TrimEnd('.', '!'));

    /// <summary>The field that the label names, or null.</summary>
    public static OrderField? FieldOf(string? label) => label is not null && Labels.TryGetValue(label.Trim(' ', ':', '：'), out var field) ? field : null;

    /// <summary>What kind of price row the name means.</summary>
    public static ChargeKind ChargeOf(string name)
    {
        foreach (var (part, kind) in Charges)
            if (name.Contains(part, StringComparison.OrdinalIgnoreCase)) return kind;
        return ChargeKind.Other;
    }

    /// <summary>Where a refund request stands, by its words.</summary>
    public static DisputeState DisputeOf(string words)
    {
        foreach (var (part, state) in Disputes)
            if (words.Contains(part, StringComparison.OrdinalIgnoreCase)) return state;
        return DisputeState.Unknown;
    }

    /// <summary>"Free shipping", "Frete grátis": an amount of nothing.</summary>
    public static bool IsFree(string words) => FreeWords.Contains(PageText.Tidy(words));

    /// <summary>An amount as the shop writes it, in figures or as a word for nothing.</summary>
    public static Money? Amount(string? words, string? currency = null) =>
        MoneyText.TryRead(words, currency) ?? (words is not null && IsFree(words) ? new(0, currency, words.Trim()) : null);

    private static FrozenDictionary<string, T> Merge<T>(Func<LanguageWords, IReadOnlyDictionary<T, string[]>> table) where T : notnull
    {
        var merged = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (var (meaning, words) in Languages.SelectMany(table))
            foreach (var word in words) merged.TryAdd(word, meaning);
        return merged.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
