using DisputeHelper.Cases;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Http.Orders;

/// <summary>What readers noted of pages and of gaps in a conversation is kept as they wrote it, and told in the caller's language.</summary>
internal static class ToldFacts
{
    public static CaseFile In(this CaseFile file, Phrases say) => file with
    {
        Messages = In(file.Messages, say),
        ChatCoverage = In(file.ChatCoverage, say),
        Captures = [.. file.Captures.Select(capture => capture.Note is null ? capture : capture with { Note = say.Noted(capture.Note) })],
    };

    public static PageFacts In(this PageFacts facts, Phrases say) => facts with
    {
        Note = say.Noted(facts.Note),
        Orders = [.. facts.Orders.Select(order => order with { Messages = In(order.Messages, say), ChatCoverage = In(order.ChatCoverage, say) })],
    };

    private static IReadOnlyList<Message> In(IReadOnlyList<Message> messages, Phrases say) =>
        [.. messages.Select(message => message.GapBefore is null ? message : message with { GapBefore = say.Noted(message.GapBefore) })];

    private static ChatCoverage? In(ChatCoverage? coverage, Phrases say) => coverage is null ? null : coverage with { Gaps = [.. coverage.Gaps.Select(gap => say.Noted(gap))] };
}
