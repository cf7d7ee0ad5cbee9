using DisputeHelper.Facts;

namespace DisputeHelper.Bundles.Sections;

/// <summary>The conversation in full: sender, time and the original text, in whatever script it was written.</summary>
internal sealed class ConversationPages : ISection
{
    public string Name => "conversation";

    public Section? Compose(Composition pack)
    {
        var messages = pack.Case.Messages;
        if (messages.Count == 0) return null;
        var exhibits = messages.Select(m => pack.LabelOf(m.Text.Source.Capture)).OfType<string>();
        return new Section(Name, "Conversation with the seller",
        [
            new Paragraph(Words.Quiet("Read from ") + pack.Cite(exhibits) + Words.Quiet($". {Composition.Count(messages.Count, "message", "messages")}, oldest first, word for word. Times are UTC where the page gives them.")),
            .. Coverage(pack.Case.ChatCoverage),
            new Transcript([.. messages.Select(Line)]),
        ]);
    }

    private static IEnumerable<Block> Coverage(ChatCoverage? coverage)
    {
        if (coverage is null) yield break;
        if (coverage.FirstMessageReached is false)
            yield return new Notice(NoticeTone.Warning, "The beginning is missing", "The capture did not reach the first message of the conversation. Earlier messages may exist.");
        if (coverage.FirstMessageReached is null)
            yield return new Notice(NoticeTone.Information, "The beginning is not certain", "The capture could not tell whether it reached the first message of the conversation.");
        if (coverage.Gaps.Count > 0)
        {
            yield return new Notice(NoticeTone.Warning, "Messages are missing", "The capture has gaps, listed here.");
            yield return new Points([.. coverage.Gaps.Select(gap => Words.Foreign(gap))]);
        }
    }

    private static TranscriptLine Line(Message message) => new(
        message.Sender, Side(message.Sender), NameAndTime(message),
        Words.Foreign(message.Text.Value),
        message.Images.Count > 0 ? $"With {Composition.Count(message.Images.Count, "picture", "pictures")}; see the exhibit." : null);

    private static string Side(MessageSender sender) => sender switch
    {
        MessageSender.Buyer => "Buyer",
        MessageSender.Seller => "Seller",
        MessageSender.System => "Marketplace",
        _ => "Sender unknown",
    };

    private static string NameAndTime(Message message)
    {
        var time = message.At is { } at ? Composition.MomentToTheSecond(at) : ShownText.Of(message.TimeText ?? "Time not shown");
        return message.SenderName is { Length: > 0 } name ? $"{ShownText.Of(name)}\n{time}" : time;
    }
}
