using System.Globalization;
using System.Text.Json;
using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces;

/// <summary>A place in an answer that the page received. It knows its path, so whatever is read from it can be cited.</summary>
/// <remarks>Tolerant of types: the same field is a number in one answer and a string in the JSONP form of the same answer.</remarks>
internal readonly record struct AnswerNode(CaptureId Capture, int Ordinal, JsonElement Value, AnswerPath Path)
{
    /// <summary>Where it stands when the page itself carries it in a script; null for an answer that the page received.</summary>
    public Source? Script { get; init; }

    /// <summary>The root of an answer.</summary>
    public static AnswerNode Of(Page page, ObservedAnswer answer) => new(page.Capture, answer.Ordinal, answer.Body, AnswerPath.Root);

    /// <summary>The member of this name, or null when there is none or it is null.</summary>
    public AnswerNode? this[string name] =>
        Value.ValueKind == JsonValueKind.Object && Value.TryGetProperty(name, out var child) && child.ValueKind != JsonValueKind.Null
            ? this with { Value = child, Path = Path.Member(name) }
            : null;

    /// <summary>The elements of an array; nothing else has any.</summary>
    public IEnumerable<AnswerNode> Items
    {
        get
        {
            if (Value.ValueKind != JsonValueKind.Array) yield break;
            var index = 0;
            foreach (var item in Value.EnumerateArray())
                yield return this with { Value = item, Path = Path.Item(index++) };
        }
    }

    /// <summary>The members of an object with their names.</summary>
    public IEnumerable<(string Name, AnswerNode Node)> Members
    {
        get
        {
            if (Value.ValueKind != JsonValueKind.Object) yield break;
            foreach (var member in Value.EnumerateObject())
                yield return (member.Name, this with { Value = member.Value, Path = Path.Member(member.Name) });
        }
    }

    /// <summary>The words: of a string, or of a number as it is written; null when blank or anything else.</summary>
    public string? Text
    {
        get
        {
            var text = Value.ValueKind is JsonValueKind.Number ? Value.GetRawText() : Value.Words() is { } words ? PageText.Tidy(words) : null;
            return text is "" ? null : text;
        }
    }

    /// <summary>The whole number, in digits or in a string of digits.</summary>
    public long? Number => long.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The words with their place.</summary>
    public Cited<string>? Words => Text is { } text ? Cite(text, text) : null;

    /// <summary>A value that these words say.</summary>
    public Cited<T> Cite<T>(T value, string quote) => Script is { } script
        ? new(value, quote, script with { Where = $"{script.Where} {Path}" }, How.Selector)
        : new(value, quote, new(Capture, PartName(Ordinal), Path.ToString()), How.Response);

    /// <summary>JSON written into a string, as the site likes to do; null when it is none.</summary>
    public AnswerNode? Inner
    {
        get
        {
            if (Value.ValueKind == JsonValueKind.Object) return this;
            if (Text is not ['{', ..] text) return null;
            try { return this with { Value = JsonElement.Parse(text), Path = Path.Inner() }; }
            catch (JsonException) { return null; }
        }
    }

    private static string PartName(int ordinal) => ordinal < Parts.Length ? Parts[ordinal] : $"response:{ordinal}";

    private static readonly string[] Parts = [.. Enumerable.Range(0, 32).Select(ordinal => $"response:{ordinal}")];
}
