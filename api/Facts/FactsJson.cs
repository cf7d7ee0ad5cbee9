using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DisputeHelper.Facts;

/// <summary>The one way facts are written as JSON: stored, sent and compared alike.</summary>
public static class FactsJson
{
    /// <summary>Options for storing and for tests; <c>Http</c> configures its own with <see cref="Configure"/>.</summary>
    public static JsonSerializerOptions Options { get; } = Frozen();

    /// <summary>What the text says, or null when it cannot be read. Archives bring what the buyer wrote under other versions: what one of them said beyond this one is kept in the archive's log, and must not close the order, or the list of all orders.</summary>
    public static T? TryRead<T>(string? json) where T : class
    {
        try { return json is null ? null : JsonSerializer.Deserialize<T>(json, Options); }
        catch (JsonException) { return null; }
    }

    /// <summary>Strict both ways: a missing non-null field, an unknown field or a number in quotes is refused, with its name.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.AllowDuplicateProperties = false;
        options.MaxDepth = 32;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.Never;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        options.Converters.Add(new TextValueConverterFactory());
    }

    private static JsonSerializerOptions Frozen()
    {
        var options = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        Configure(options);
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
