using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace DisputeHelper.Tests.Score;

/// <summary>When a value that was read is the value that is true. Written for the corpus, without the product's own tables.</summary>
internal static class Alike
{
    public delegate bool Same(JsonNode truth, JsonNode fact);

    /// <summary>The same words, whatever white space is between them.</summary>
    public static bool Words(JsonNode truth, JsonNode fact) => Tight(Text(truth)) == Tight(Text(fact));

    /// <summary>The words, with little around them (a label, a weekday).</summary>
    public static bool Within(JsonNode truth, JsonNode fact) =>
        Tight(Text(fact)).Contains(Tight(Text(truth)), StringComparison.Ordinal) && Tight(Text(fact)).Length <= Tight(Text(truth)).Length + 60;

    /// <summary>The digits, whatever is between them.</summary>
    public static bool Digits(JsonNode truth, JsonNode fact) => Only(Text(truth), char.IsAsciiDigit) == Only(Text(fact), char.IsAsciiDigit);

    /// <summary>The address of the picture.</summary>
    public static bool Address(JsonNode truth, JsonNode fact) => Text(fact).Contains(Text(truth), StringComparison.Ordinal);

    /// <summary>The amount; a currency may be left open, and must not be another.</summary>
    public static bool Amount(JsonNode truth, JsonNode fact) =>
        decimal.Parse(Text(truth["amount"]), CultureInfo.InvariantCulture) == decimal.Parse(Text(fact["amount"]), CultureInfo.InvariantCulture)
        && (fact["currency"] is null || truth["free"] is not null || Text(fact["currency"]) == Text(truth["currency"]));

    /// <summary>All the parts of an address.</summary>
    public static bool Parts(JsonNode truth, JsonNode fact) =>
        truth.AsArray().All(part => Tight(Text(fact)).Contains(Tight(Text(part)), StringComparison.Ordinal));

    /// <summary>The same choices, joined in whatever way, with or without their names.</summary>
    public static bool Options(JsonNode truth, JsonNode fact)
    {
        var wanted = Letters(string.Concat(truth.AsArray().Select(Text)));
        var bare = Letters(string.Concat(fact.AsArray().Select(option => Text(option!["text"]))));
        return bare == wanted;
    }

    /// <summary>A node's text; numbers as they are written.</summary>
    public static string Text(JsonNode? node) => node switch
    {
        null => "",
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        _ => node.ToJsonString(),
    };

    /// <summary>Without white space and what cannot be seen.</summary>
    public static string Tight(string text)
    {
        var tight = new StringBuilder(text.Length);
        foreach (var c in text)
            if (!char.IsWhiteSpace(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format) tight.Append(c);
        return tight.ToString();
    }

    private static string Letters(string text) => Only(text, char.IsLetterOrDigit);

    private static string Only(string text, Func<char, bool> wanted) => string.Concat(text.Where(wanted));
}
