using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.Merging;

/// <summary>When two ways mean the same, although they write it differently.</summary>
internal static class Sameness
{
    /// <summary>Case and white space do not matter; a text cut with dots agrees with the whole one.</summary>
    public static bool Of(string a, string b) =>
        string.Equals(a, b, StringComparison.OrdinalIgnoreCase)
        || string.Equals(PageText.Tidy(a), PageText.Tidy(b), StringComparison.OrdinalIgnoreCase)
        || IsCut(a, b) || IsCut(b, a);

    /// <summary>Amounts; a currency that one way could not settle does not contradict.</summary>
    public static bool Of(Money a, Money b) =>
        a.Amount == b.Amount && (a.Currency is null || b.Currency is null || a.Currency == b.Currency);

    /// <summary>The same resource, whatever its scheme, parameters and trailing slash.</summary>
    public static bool OfAddress(string a, string b) => Bare(a).SequenceEqual(Bare(b));

    private static bool IsCut(string cut, string whole)
    {
        var bare = cut.AsSpan().TrimEnd(".… ");
        return bare.Length < cut.Length && bare.Length >= 8 && whole.AsSpan().StartsWith(bare, StringComparison.OrdinalIgnoreCase);
    }

    private static ReadOnlySpan<char> Bare(string address)
    {
        var start = address.IndexOf("//", StringComparison.Ordinal);
        var rest = address.AsSpan(start < 0 ? 0 : start + 2);
        var query = rest.IndexOfAny('?', '#');
        return (query < 0 ? rest : rest[..query]).TrimEnd('/');
    }
}
