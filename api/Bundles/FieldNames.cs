using System.Text.RegularExpressions;

namespace DisputeHelper.Bundles;

/// <summary>Paths of the case file in words: <c>seller.storeId</c> becomes "Seller: store id".</summary>
internal static partial class FieldNames
{
    public static string Of(string path)
    {
        var words = Humps().Replace(path, match => " " + match.Value.ToLowerInvariant())
            .Replace("[", " ", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Replace(".", ": ", StringComparison.Ordinal);
        return words.Length == 0 ? words : ShownText.Of(char.ToUpperInvariant(words[0]) + words[1..]);
    }

    [GeneratedRegex("(?<=[a-z])[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex Humps();
}
