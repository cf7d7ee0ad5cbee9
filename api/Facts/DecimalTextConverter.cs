using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DisputeHelper.Facts;

/// <summary>Writes a decimal as a JSON string ("132.74"), so that no reader turns money into a binary float.</summary>
internal sealed class DecimalTextConverter : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
        && decimal.TryParse(reader.GetString(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new JsonException("An amount is a decimal string such as \"12.50\".");

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
}
