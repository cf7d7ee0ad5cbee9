using System.Text.Json;
using System.Text.Json.Nodes;
using DisputeHelper.Facts;

namespace DisputeHelper.Bundles.Redaction;

/// <summary>JSON without what is personal: every string is looked through, and what stands under a telling name goes as a whole.</summary>
internal static class RedactedJson
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = FactsJson.Options.Encoder };

    // What names a field twice may hide one behind the other: then it is not looked through.
    private static readonly JsonDocumentOptions Once = new() { AllowDuplicateProperties = false };

    /// <summary>The bytes anew; null when they are no JSON, or such as cannot be looked through.</summary>
    public static byte[]? Of(byte[] bytes, Masking masking)
    {
        try { return JsonNode.Parse(bytes, documentOptions: Once) is { } node ? JsonSerializer.SerializeToUtf8Bytes(Masked(node, masking, personal: false), Plain) : bytes; }
        catch (Exception odd) when (odd is JsonException or InvalidOperationException) { return null; }      // The latter for half a sign in a name.
    }

    /// <summary>The text anew, laid out as the pack's own JSON is.</summary>
    public static string Text(string json, Masking masking) => JsonNode.Parse(json) is { } node
        ? JsonSerializer.Serialize(Masked(node, masking, personal: false), new JsonSerializerOptions(Plain) { WriteIndented = true, NewLine = "\n" }) + "\n" : json;

    /// <summary>A copy of the node whose strings are masked as words, whatever their names; those named in <paramref name="skip"/> stay.</summary>
    public static JsonNode? Words(JsonNode? node, Masking masking, IReadOnlySet<string> skip) => node switch
    {
        JsonObject named => new JsonObject(named.Select(field => KeyValuePair.Create(field.Key, skip.Contains(field.Key) && field.Value is JsonValue ? field.Value.DeepClone() : Words(field.Value, masking, skip)))),
        JsonArray listed => new JsonArray([.. listed.Select(item => Words(item, masking, skip))]),
        JsonValue value when value.GetValueKind() is JsonValueKind.String => Said(value) is { } words ? masking.Mask(words) : Masking.Bar,
        _ => node?.DeepClone(),
    };

    /// <summary>A copy of the node, masked.</summary>
    /// <param name="node">What to copy.</param>
    /// <param name="masking">What is personal.</param>
    /// <param name="personal">Everything in it is.</param>
    private static JsonNode? Masked(JsonNode? node, Masking masking, bool personal) => node switch
    {
        JsonObject named => new JsonObject(named.Select(field => KeyValuePair.Create(field.Key, Masked(field.Value, masking, personal || IsPersonal(field.Key))))),
        JsonArray listed => new JsonArray([.. listed.Select(item => Masked(item, masking, personal))]),
        JsonValue value when value.GetValueKind() is JsonValueKind.String => Said(value) is { } words ? String(words, masking, personal) : Masking.Bar,
        JsonValue value when personal && value.GetValueKind() is JsonValueKind.Number => Masking.Bar,
        _ => node?.DeepClone(),
    };

    private static JsonNode String(string text, Masking masking, bool personal)
    {
        if (personal) return Masking.Bar;
        // Answers hold JSON in strings, and a name in it must not hide behind its quotes.
        if (text.Length > 1 && text[0] is '{' or '[')
            try { if (JsonNode.Parse(text, documentOptions: Once) is { } inner) return Masked(inner, masking, personal: false)!.ToJsonString(Plain); }
            catch (Exception odd) when (odd is JsonException or InvalidOperationException) { /* Then it is words. */ }
        return masking.Mask(text);
    }

    // Half a sign is no text: what it stands in is not shown.
    private static string? Said(JsonValue value)
    {
        try { return value.GetValue<string>(); }
        catch (InvalidOperationException) { return null; }
    }

    private static bool IsPersonal(string name)
    {
        var plain = name.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
        return PersonalPlaces.Fields.Any(stem => plain.Contains(stem, StringComparison.Ordinal));
    }
}
