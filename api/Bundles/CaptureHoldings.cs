using System.Globalization;
using System.Text.Json;
using DisputeHelper.Facts;

namespace DisputeHelper.Bundles;

/// <summary>What the sender says was done to have all of a page, as sentences. What it does not say, or says otherwise than expected, is left out: the statement is kept word for word elsewhere.</summary>
internal static class CaptureHoldings
{
    /// <summary>What a capture holds, one sentence each; none for a sender that makes no such statement.</summary>
    public static IReadOnlyList<string> Of(JsonElement completeness, Wordbook say)
    {
        if (completeness.ValueKind is not JsonValueKind.Object || Part(completeness, "containers") is null) return [];
        return [.. new[] { Pictures(completeness, say), Areas(completeness, say), Images(completeness, say), Inner(completeness, say), Folded(completeness, say), Rows(completeness, say), Chat(completeness, say), Reader(completeness, say), Rest(completeness, say) }.OfType<string>()];
    }

    private static string? Pictures(JsonElement statement, Wordbook say) => Part(statement, "screenshots") is not { } pictures || Number(pictures, "parts") is not (> 0 and var parts)
        ? null
        : say.Say(Flag(pictures, "wholePage") is true ? "packHoldsPicturesWhole" : "packHoldsPictures", ("count", Wordbook.Number(parts)));

    private static string? Areas(JsonElement statement, Wordbook say)
    {
        var (done, left) = (Number(Part(statement, "containers"), "scrolled") ?? 0, Number(Part(statement, "containers"), "left") ?? 0);
        return done == 0 ? null : say.Say("packHoldsAreas", ("count", Wordbook.Number(done)), ("of", Wordbook.Number(done + left)));
    }

    private static string? Images(JsonElement statement, Wordbook say) => Part(statement, "images") is not { } images || Number(images, "total") is not (> 0 and var total)
        ? null
        : say.Say("packHoldsImages", ("count", Wordbook.Number(Number(images, "loaded") ?? 0)), ("of", Wordbook.Number(total)));

    private static string? Inner(JsonElement statement, Wordbook say)
    {
        var read = new[]
        {
            Some(Number(Part(statement, "frames"), "read"), "packHoldsFrames", say),
            Some(Number(Part(statement, "shadow"), "open"), "packHoldsComponents", say),
            Some(Number(Part(statement, "canvases"), "kept"), "packHoldsDrawings", say),
        }.OfType<string>().ToList();
        return read.Count == 0 ? null : say.Say("packHoldsInner", ("list", string.Join(", ", read)));
    }

    private static string? Folded(JsonElement statement, Wordbook say)
    {
        if (Part(statement, "folded") is not { } folded || !folded.TryGetProperty("opened", out var opened) || opened.ValueKind is not JsonValueKind.Array) return null;
        var names = opened.EnumerateArray().Select(name => name.Words()).OfType<string>().Select(name => $"“{name}”").ToList();
        if (names.Count == 0) return null;
        var list = string.Join(", ", names.Take(6)) + (names.Count > 6 ? say.Say("packAndMore", ("count", Wordbook.Number(names.Count - 6))) : "");
        return say.Say("packHoldsFolded", ("list", list));
    }

    private static string? Rows(JsonElement statement, Wordbook say) => Number(Part(statement, "rows"), "kept") is > 0 and var kept
        ? say.Say("packHoldsRows", ("count", Wordbook.Number(kept)))
        : null;

    private static string? Chat(JsonElement statement, Wordbook say) => Part(statement, "chat") is { } chat && Flag(chat, "firstMessageReached") is true && Number(chat, "rows") is { } rows
        ? say.Say("packHoldsChat", ("count", Wordbook.Number(rows)))
        : null;

    private static string? Reader(JsonElement statement, Wordbook say) => Flag(statement, "signedIn") switch
    {
        true => say["packHoldsSignedIn"],
        false => say["packHoldsVisitor"],
        null => null,
    };

    private static string? Rest(JsonElement statement, Wordbook say) => Number(statement, "settleMs") is { } waited
        ? say.Say("packHoldsRest", ("seconds", (waited / 1000.0).ToString("0.0", CultureInfo.InvariantCulture)))
        : null;

    private static JsonElement? Part(JsonElement? of, string name) => of is { ValueKind: JsonValueKind.Object } whole && whole.TryGetProperty(name, out var part) && part.ValueKind is JsonValueKind.Object ? part : null;

    private static int? Number(JsonElement? of, string name) => of is { ValueKind: JsonValueKind.Object } whole && whole.TryGetProperty(name, out var number) && number.ValueKind is JsonValueKind.Number && number.TryGetInt32(out var value) ? value : null;

    private static bool? Flag(JsonElement of, string name) => of.TryGetProperty(name, out var flag) ? flag.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null } : null;

    private static string? Some(int? number, string key, Wordbook say) => number is > 0 and var some ? say.Say(key, ("count", Wordbook.Number(some))) : null;
}
