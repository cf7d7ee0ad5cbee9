using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Answers;

/// <summary>
/// Conversations as the shop's message box answers them: items {header, body {typeData, layoutData, templateData}}, wherever
/// they stand in the answer. The shape is documented for sellers (2026-09); the buyer's page is assumed to receive the same.
/// </summary>
internal static class ChatAnswer
{
    private const int Deepest = 8;

    /// <summary>The messages of the conversation that was opened last, oldest first, and whether its beginning is among them.</summary>
    public static (IReadOnlyList<Message> Messages, OrderNumber? Order, bool? FirstReached) Read(Page page)
    {
        var items = page.Answers.SelectMany(answer => Items(AnswerNode.Of(page, answer)["data"], page.Stop).Select(item => (Item: item, More: HasMore(answer, page)))).ToArray();
        // Opening another conversation loads its messages too; they must not be mixed. The last one loaded is on the screen.
        var session = items.Length == 0 ? null : items[^1].Item["typeData"]?["sid"]?.Text;
        var mine = items.Where(item => item.Item["typeData"]?["sid"]?.Text == session).ToArray();
        var messages = mine.Select(item => Message(item.Item, page.Url)).OfType<Message>().DistinctBy(message => message.Id)
            .OrderBy(message => message.At ?? DateTimeOffset.MaxValue).ToArray();
        AnswerPaging.NameGaps(page, messages);
        AnswerCursors.NameGaps(page, messages);
        var order = mine.Select(item => SharedAnswers.Number(item.Item["templateData"]?.Inner, "orderId")).FirstOrDefault(number => number is not null);
        return (messages, order, mine.Length == 0 ? null : mine.Any(item => item.More == false) ? true : mine.Any(item => item.More == true) ? false : null);
    }

    private static bool? HasMore(ObservedAnswer answer, Page page) =>
        AnswerNode.Of(page, answer)["data"]?["hasMore"]?.Value.ToString() is { } text && bool.TryParse(text, out var more) ? more : null;

    // Looks for the items by their shape, since the name of the list around them is not known for buyers.
    private static IEnumerable<AnswerNode> Items(AnswerNode? root, CancellationToken stop)
    {
        var open = new Stack<(AnswerNode Node, int Depth)>();
        if (root is { } data) open.Push((data, 0));
        while (open.TryPop(out var next))
        {
            stop.ThrowIfCancellationRequested();
            if (next.Node["body"]?.Inner is { } body && body["typeData"] is not null) { yield return body; continue; }
            if (next.Node["typeData"] is not null) { yield return next.Node; continue; }
            if (next.Depth == Deepest) continue;
            foreach (var child in next.Node.Items.Concat(next.Node.Members.Select(member => member.Node)).Reverse()) open.Push((child, next.Depth + 1));
        }
    }

    private static Message? Message(AnswerNode body, Uri page)
    {
        if (body["typeData"] is not { } type || type["mid"]?.Text is not { } id) return null;
        var template = body["templateData"];
        var content = template?.Inner;
        string?[] pictures = [content?["imgUrl"]?.Text, content?["videoUrl"]?.Text];
        var sender = type["fromType"]?.Number switch { 11 => MessageSender.Buyer, 12 or 13 => MessageSender.Seller, _ => MessageSender.Unknown };
        return new(id, sender,
            type["fromNick"]?.Text,
            type["sendTime"] is { Number: > 0 and < 253402300799999 and var time } ? DateTimeOffset.FromUnixTimeMilliseconds(time) : null, null,
            content?["txt"] is { } words && Exact(words) is { } text ? words.Cite(text, text) : (template ?? type).Cite("", ""),
            [.. pictures.Select(url => WebAddress.OfImage(url, page)).OfType<string>()])
        {
            SentBy = sender == MessageSender.Unknown || type["fromType"] is not { Text: { } said } from ? null : from.Cite(sender, said),
        };
    }

    // A message keeps its line breaks: it is what was said.
    private static string? Exact(AnswerNode words) => words.Text is null ? null : words.Value.ToString().Trim();
}
