using System.Text.RegularExpressions;

namespace DisputeHelper.Bundles;

/// <summary>Paths of the case file in words: <c>seller.storeId</c> becomes "seller, store id".</summary>
internal static partial class FieldNames
{
    public static string Of(string path)
    {
        var words = Humps().Replace(path, match => " " + match.Value.ToLowerInvariant());
        return ShownText.Of(words.Replace("orders[", "order [", StringComparison.Ordinal).Replace(".", ", ", StringComparison.Ordinal));
    }

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex Humps();
}
