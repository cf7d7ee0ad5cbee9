using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DisputeHelper.Facts;

namespace DisputeHelper.Custody;

/// <summary>One text for one meaning: names in ordinal order, no white space. What is hashed is written this way.</summary>
public static class CanonicalJson
{
    private static readonly JsonWriterOptions Terse = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = false };

    /// <summary>The canonical text of a value.</summary>
    public static string Of(object value)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Terse)) Write(writer, JsonSerializer.SerializeToNode(value, FactsJson.Options));
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject named:
                writer.WriteStartObject();
                foreach (var (name, value) in named.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(name);
                    Write(writer, value);
                }
                writer.WriteEndObject();
                break;
            case JsonArray listed:
                writer.WriteStartArray();
                foreach (var value in listed) Write(writer, value);
                writer.WriteEndArray();
                break;
            case null:
                writer.WriteNullValue();
                break;
            default:
                node.WriteTo(writer);
                break;
        }
    }
}
