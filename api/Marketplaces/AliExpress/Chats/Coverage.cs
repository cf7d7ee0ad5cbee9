using System.Text.Json;
using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Chats;

/// <summary>How much of the conversation a capture holds: what the answers say, else what the capture states of itself, never a guess.</summary>
internal static class Coverage
{
    /// <summary>The coverage of a capture.</summary>
    public static ChatCoverage Of(Page page, bool? answered, IReadOnlyList<Message> messages, string? elsewhere = null)
    {
        var chat = page.Completeness is { ValueKind: JsonValueKind.Object } statement && statement.TryGetProperty("chat", out var stated) && stated.ValueKind == JsonValueKind.Object ? stated : default;
        var gathered = bool.TryParse(page.Conversation?.Body?.GetAttribute("data-first-reached"), out var reached) ? reached : default(bool?);
        var first = gathered ?? Flag(chat) ?? answered;
        // A hole in front of the first message that is there means that the beginning is not.
        if (messages is [{ GapBefore: not null }, ..] && first is true) first = false;
        return new(first, messages.Count, [.. messages.Select(message => message.GapBefore).Append(elsewhere).OfType<string>().Concat(Gaps(page, chat)).Distinct(StringComparer.Ordinal)]);
    }

    private static bool? Flag(JsonElement chat) =>
        chat.ValueKind == JsonValueKind.Object && chat.TryGetProperty("firstMessageReached", out var flag) && flag.ValueKind is JsonValueKind.True or JsonValueKind.False ? flag.GetBoolean() : null;

    // Where the gathered conversation shows its holes in their places, the same holes are not told a second time without.
    private static IEnumerable<string> Gaps(Page page, JsonElement chat) =>
        page.Conversation is not null && page.Conversation.QuerySelector("[data-gap]") is not null || chat.ValueKind != JsonValueKind.Object
        || !chat.TryGetProperty("gaps", out var gaps) || gaps.ValueKind != JsonValueKind.Array
            ? [] : gaps.EnumerateArray().Where(gap => gap.ValueKind == JsonValueKind.String).Select(gap => gap.GetString()!).Where(gap => gap.Length is > 0 and <= 500).Take(100);
}
