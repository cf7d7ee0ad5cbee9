using System.Text.Json;
using System.Text.Json.Serialization;

namespace DisputeHelper.Facts;

/// <summary>Writes every <see cref="ITextValue{TSelf}"/> as a JSON string and reads it back through its own TryParse.</summary>
internal sealed class TextValueConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.GetInterfaces()
        .Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ITextValue<>));

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert))!;

    private sealed class Converter<T> : JsonConverter<T> where T : class, ITextValue<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            (reader.TokenType == JsonTokenType.String ? TextValue.TryRead<T>(reader.GetString()) : null)
            ?? throw new JsonException($"Not a valid {typeof(T).Name}.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Value);
    }
}
