using System.Buffers;
using System.Globalization;
using System.Text.Json;
using DisputeHelper.Marketplaces;

namespace DisputeHelper.Readings;

/// <summary>Turns delivered <c>response</c> parts into answers. One that is no JSON is passed over: the page may have received anything.</summary>
internal static class AnswerParts
{
    private static readonly JsonReaderOptions Limits = new() { MaxDepth = 64 };

    /// <summary>The answers, numbered by their place in the delivery.</summary>
    public static IReadOnlyList<ObservedAnswer> Read(IReadOnlyList<ReadOnlyMemory<byte>> parts, int mostBytes)
    {
        var answers = new List<ObservedAnswer>(parts.Count);
        long sum = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            if ((sum += parts[i].Length) > mostBytes) break;
            if (TryRead(i, parts[i]) is { } answer) answers.Add(answer);
        }
        return answers;
    }

    private static ObservedAnswer? TryRead(int ordinal, ReadOnlyMemory<byte> part)
    {
        try
        {
            var reader = new Utf8JsonReader(part.Span, Limits);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return null;
            var (url, at, body) = ("", default(DateTimeOffset), default(JsonElement?));
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isBody = reader.ValueTextEquals("body"u8);
                var (isUrl, isAt) = (reader.ValueTextEquals("url"u8), reader.ValueTextEquals("at"u8));
                reader.Read();
                if (isBody && reader.TokenType == JsonTokenType.String) body = Unwrapped(ref reader);
                else if (isBody && reader.TokenType == JsonTokenType.StartObject) body = JsonElement.ParseValue(ref reader);
                else if (isUrl && reader.TokenType == JsonTokenType.String) url = reader.GetString()!;
                else if (isAt && reader.TokenType == JsonTokenType.String) at = Moment(reader.GetString());
                else reader.Skip();
            }
            return body is { } json ? new(ordinal, url, at, json) : null;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static DateTimeOffset Moment(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : default;

    // "mtopjsonp3({…})": an answer that came as a script. It is unescaped as UTF-8, since a detour over strings doubles the time.
    private static JsonElement? Unwrapped(ref Utf8JsonReader reader)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(reader.ValueSpan.Length);
        try
        {
            var bare = buffer.AsSpan(0, reader.CopyString(buffer)).Trim(" \t\r\n"u8);
            var open = bare.IndexOfAny((byte)'(', (byte)'{');
            if (open > 0 && bare[open] == '(' && bare.LastIndexOf((byte)')') is var close && close > open) bare = bare[(open + 1)..close].Trim(" \t\r\n"u8);
            return bare is [(byte)'{', ..] ? JsonElement.Parse(bare, new JsonDocumentOptions { MaxDepth = Limits.MaxDepth }) : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
