using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Answers;
using DisputeHelper.Marketplaces.AliExpress.Chats;
using DisputeHelper.Marketplaces.Merging;

namespace DisputeHelper.Marketplaces.AliExpress;

/// <summary>A conversation with a seller. Which order it is about is said by the address or by a card in the conversation.</summary>
internal sealed class ChatPage : IPageReader
{
    private const string NoOrder =
        "The conversation was found, but not the order it is about. What was on the screen is kept. Open the chat from the order's own page (\"Contact seller\") and capture it again.";

    /// <inheritdoc />
    public PageKind Kind => PageKind.Chat;

    /// <inheritdoc />
    public string Marketplace => AliExpressSite.Name;

    /// <inheritdoc />
    public PageFacts? TryRead(Page page)
    {
        if (!page.Shows(Kind)) return null;
        var answered = ChatAnswer.Read(page);
        var screen = Screen.Of(page);
        var built = ChatStructure.Read(page, screen, answered.Messages);
        var seen = ChatScreen.Read(page, screen, built);
        var number = AliExpressSite.OrderIn(page.Url.Query) ?? answered.Order ?? NumberIn(built) ?? NumberIn(seen);
        if (number is null)
            return answered.Messages.Count + built.Count + seen.Count == 0 ? Reading.Of(page, Kind, _ => []) : new(Kind, [], [], [], [], NoOrder);
        var messages = MessageMerge.Of(answered.Messages, built, seen);
        if (messages.Count == 0) return Reading.Of(page, Kind, _ => []);
        var whole = new OrderFacts(number) { Messages = messages, ChatCoverage = Coverage.Of(page, answered.FirstReached, messages, ChatScreen.Elsewhere(page, screen, built)) };
        return Audit.Of(Kind, [whole], _ => []);
    }

    // "Order ID: 8100000000001234" in a card; a number without its label might be anything.
    private static OrderNumber? NumberIn(IReadOnlyList<Message> messages) => messages
        .Where(message => message.Sender == MessageSender.System)
        .SelectMany(message => message.Text.Value.Split('\n'))
        .Where(line => Vocabulary.FieldOf(PageText.LabelOf(line)) == Words.OrderField.Number)
        .Select(line => TextValue.TryRead<OrderNumber>(PageText.DigitRun(line))).FirstOrDefault(number => number is not null);
}
