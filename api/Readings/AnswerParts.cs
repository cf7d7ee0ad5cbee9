using System.Globalization;
using System.Text.Json;
using DisputeHelper.Marketplaces;

namespace DisputeHelper.Readings;

/// <summary>Turns delivered <c>response</c> parts into answers. One that is no JSON is passed over: the page may have received anything.</summary>
internal static class AnswerParts
{
    private static readonly JsonDocumentOptions Limits = new() { MaxDepth = 64 };

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
            var whole = JsonElement.Parse(part.Span, Limits);
            if (whole.ValueKind != JsonValueKind.Object || !whole.TryGetProperty("body", out var body)) return null;
            var url = whole.TryGetProperty("url", out var from) && from.ValueKind == JsonValueKind.String ? from.GetString()! : "";
            var at = whole.TryGetProperty("at", out var moment) && moment.ValueKind == JsonValueKind.String
                && DateTimeOffset.TryParse(moment.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : default;
            return body.ValueKind switch
            {
                JsonValueKind.String => Unwrapped(body.GetString()!) is { } json ? new(ordinal, url, at, json) : null,
                JsonValueKind.Object => new(ordinal, url, at, body),
                _ => null,
            };
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    // "mtopjsonp3({…})": an answer that came as a script.
    private static JsonElement? Unwrapped(string text)
    {
        var bare = text.AsSpan().Trim();
        var open = bare.IndexOfAny('(', '{');
        if (open > 0 && bare[open] == '(' && bare.LastIndexOf(')') is var close && close > open) bare = bare[(open + 1)..close];
        return bare is ['{', ..] ? JsonElement.Parse(bare, Limits) : null;
    }
}
