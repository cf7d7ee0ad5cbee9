using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes.SellerMessages;

/// <summary>The languages that messages can be written in: one file each under <c>Templates</c>. Nothing is translated by machine; a sentence that a language lacks is left out and said.</summary>
internal static class MessageLanguages
{
    private static readonly Lazy<IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>> Loaded = new(() =>
        DataFiles.Named<Dictionary<string, string>>("SellerMessages/Templates").ToDictionary(f => f.Name, f => (IReadOnlyDictionary<string, string>)f.Data, StringComparer.OrdinalIgnoreCase));

    /// <summary>By tag, English first.</summary>
    public static IReadOnlyList<string> Tags { get; } = [.. Loaded.Value.Keys.OrderBy(t => t != "en").ThenBy(t => t, StringComparer.Ordinal)];

    /// <summary>The sentences of a language, by the tag or its first part; null when there are none.</summary>
    public static (string Tag, IReadOnlyDictionary<string, string> Sentences)? Find(string? tag)
    {
        if (string.IsNullOrWhiteSpace(tag)) return null;
        var wanted = tag.Replace('_', '-');
        var found = Tags.FirstOrDefault(t => t.Equals(wanted, StringComparison.OrdinalIgnoreCase))
            ?? Tags.FirstOrDefault(t => t.Split('-')[0].Equals(wanted.Split('-')[0], StringComparison.OrdinalIgnoreCase));
        return found is null ? null : (found, Loaded.Value[found]);
    }

    /// <summary>The language that the seller's own letters point to, with the words; Latin letters tell nothing, and English is what sellers there expect.</summary>
    public static (string Tag, Cited<string>? Because) OfSeller(CaseFile file)
    {
        foreach (var message in file.Messages.Where(m => m.Sender == MessageSender.Seller).Reverse())
            if (Scripts.FirstOrDefault(s => message.Text.Value.Count(c => c >= s.First && c <= s.Last) >= 4) is { Tag: { } tag })
                return (tag, message.Text);
        return ("en", null);
    }

    // Kana before Han: Japanese uses both. Cyrillic is taken for Russian, which sellers use towards every buyer who writes it.
    private static readonly (string Tag, char First, char Last)[] Scripts =
    [
        ("ja", '\u3041', '\u30FF'), ("ko", '\uAC00', '\uD7A3'), ("zh", '\u4E00', '\u9FFF'), ("ru", '\u0400', '\u04FF'), ("ar", '\u0600', '\u06FF'), ("he", '\u0590', '\u05FF'),
    ];
}
