using System.Text.Json;

namespace DisputeHelper.Bundles;

/// <summary>What the sender says was done to have all of a page, as sentences. What it does not say, or says otherwise than expected, is left out: the statement is kept word for word elsewhere.</summary>
internal static class CaptureHoldings
{
    /// <summary>What a capture holds, one sentence each; none for a sender that makes no such statement.</summary>
    public static IReadOnlyList<string> Of(JsonElement completeness)
    {
        if (completeness.ValueKind is not JsonValueKind.Object || Part(completeness, "containers") is null) return [];
        return [.. new[] { Pictures(completeness), Areas(completeness), Images(completeness), Inner(completeness), Folded(completeness), Rows(completeness), Chat(completeness), Reader(completeness), Rest(completeness) }.OfType<string>()];
    }

    private static string? Pictures(JsonElement statement) => Part(statement, "screenshots") is not { } pictures || Number(pictures, "parts") is not (> 0 and var parts)
        ? null
        : $"{Count(parts, "picture")} of the screen{(Flag(pictures, "wholePage") is true ? ", the whole page" : "")}.";

    private static string? Areas(JsonElement statement)
    {
        var (done, left) = (Number(Part(statement, "containers"), "scrolled") ?? 0, Number(Part(statement, "containers"), "left") ?? 0);
        if (done == 0) return null;
        return left == 0 ? $"{Count(done, "area")} that {(done == 1 ? "scrolls" : "scroll")} by {(done == 1 ? "itself" : "themselves")}: pictured from end to end." : $"{done} of {done + left} areas that scroll by themselves: pictured from end to end.";
    }

    private static string? Images(JsonElement statement) => Part(statement, "images") is not { } images || Number(images, "total") is not (> 0 and var total)
        ? null
        : $"{Number(images, "loaded") ?? 0} of {Count(total, "image")} had loaded.";

    private static string? Inner(JsonElement statement)
    {
        var read = new[]
        {
            Some(Number(Part(statement, "frames"), "read"), "inner page"),
            Some(Number(Part(statement, "shadow"), "open"), "component"),
            Some(Number(Part(statement, "canvases"), "kept"), "drawing"),
        }.OfType<string>().ToList();
        return read.Count == 0 ? null : $"Read with the page: {string.Join(", ", read)}.";
    }

    private static string? Folded(JsonElement statement)
    {
        if (Part(statement, "folded") is not { } folded || !folded.TryGetProperty("opened", out var opened) || opened.ValueKind is not JsonValueKind.Array) return null;
        var names = opened.EnumerateArray().Where(name => name.ValueKind is JsonValueKind.String).Select(name => $"“{name.GetString()}”").ToList();
        return names.Count == 0 ? null : $"Opened for the capture: {string.Join(", ", names.Take(6))}{(names.Count > 6 ? $" and {names.Count - 6} more" : "")}.";
    }

    private static string? Rows(JsonElement statement) => Number(Part(statement, "rows"), "kept") is > 0 and var kept
        ? $"{Count(kept, "row")} that the page dropped while it was scrolled: kept as seen."
        : null;

    private static string? Chat(JsonElement statement) => Part(statement, "chat") is { } chat && Flag(chat, "firstMessageReached") is true && Number(chat, "rows") is { } rows
        ? $"The conversation from its first message: {Count(rows, "row")}."
        : null;

    private static string? Reader(JsonElement statement) => Flag(statement, "signedIn") switch
    {
        true => "Shown to a buyer who was signed in.",
        false => "Shown to a visitor who was not signed in.",
        null => null,
    };

    private static string? Rest(JsonElement statement) => Number(statement, "settleMs") is { } waited
        ? FormattableString.Invariant($"The page came to rest after {waited / 1000.0:0.0} s.")
        : null;

    private static JsonElement? Part(JsonElement? of, string name) => of is { ValueKind: JsonValueKind.Object } whole && whole.TryGetProperty(name, out var part) && part.ValueKind is JsonValueKind.Object ? part : null;

    private static int? Number(JsonElement? of, string name) => of is { ValueKind: JsonValueKind.Object } whole && whole.TryGetProperty(name, out var number) && number.ValueKind is JsonValueKind.Number && number.TryGetInt32(out var value) ? value : null;

    private static bool? Flag(JsonElement of, string name) => of.TryGetProperty(name, out var flag) ? flag.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null } : null;

    private static string? Some(int? number, string what) => number is > 0 and var some ? Count(some, what) : null;

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";
}
