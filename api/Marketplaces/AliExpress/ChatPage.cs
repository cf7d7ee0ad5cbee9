using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Answers;
using DisputeHelper.Marketplaces.AliExpress.Dom;
using DisputeHelper.Marketplaces.AliExpress.Words;
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
        var (answered, ordered, firstReached) = ChatAnswer.Read(page);
        var shown = ChatDom.Read(page);
        var number = AliExpressSite.OrderIn(page.Url.Query) ?? ordered ?? NumberIn(shown);
        if (number is null)
            return answered.Count + shown.Count == 0 ? Reading.Of(page, Kind, _ => []) : new(Kind, [], [], [], [], NoOrder);
        var messages = MessageMerge.Of(answered, shown);
        if (messages.Count == 0) return Reading.Of(page, Kind, _ => []);
        var whole = new OrderFacts(number) { Messages = messages, ChatCoverage = new(firstReached, messages.Count, []) };
        return Audit.Of(Kind, [whole], _ => []);
    }

    // "Order ID: 8100000000001234" in a card; a number without its label might be anything.
    private static OrderNumber? NumberIn(IReadOnlyList<Message> messages) => messages
        .Where(message => message.Sender == MessageSender.System)
        .SelectMany(message => message.Text.Value.Split('\n'))
        .Where(line => Vocabulary.FieldOf(PageText.LabelOf(line)) == OrderField.Number)
        .Select(line => TextValue.TryRead<OrderNumber>(PageText.DigitRun(line))).FirstOrDefault(number => number is not null);
}
