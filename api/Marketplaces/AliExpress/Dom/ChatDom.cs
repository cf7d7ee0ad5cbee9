using AngleSharp.Dom;
using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Dom;

/// <summary>
/// /p/message/index.html. Nothing public says how it is built, so it is read by structure: the list is the element with the
/// most rows among which days or hours stand alone; the rows of one kind that come on two sides are the messages.
/// </summary>
internal static class ChatDom
{
    /// <summary>The messages in the page's order, oldest first.</summary>
    public static IReadOnlyList<Message> Read(Page page)
    {
        if (page.Document?.Body is not { } body || ChatRows.ListIn(body, page) is not { } list) return [];
        var rows = list.Children.Select(element => ChatRows.Of(element, page)).Where(row => row.Words.Length > 0 || row.Images.Count > 0).ToArray();
        var bubble = ChatBubble.ClassIn([.. rows.Where(row => !row.IsTime).Select(row => row.Element)]);
        var side = ChatSides.Of([.. rows.Where(row => !row.IsTime && ChatBubble.In(row.Element, bubble) is not null).Select(row => row.Element)], page);
        var messages = new List<Message>();
        string? time = null;
        foreach (var row in rows)
        {
            page.Stop.ThrowIfCancellationRequested();
            if (row.IsTime) { time = row.Words; continue; }
            messages.Add(Message(row, bubble, side, time, messages.Count, page));
        }
        return messages;
    }

    private static Message Message(ChatRows.Row row, string? bubble, ChatSides side, string? time, int place, Page page)
    {
        var inner = ChatBubble.In(row.Element, bubble);
        var (sender, how) = inner is null ? (MessageSender.System, How.Selector) : side.SenderOf(row.Element);
        var element = inner ?? row.Element;
        var text = ChatRows.Lines(element);
        var own = inner is null ? null : ChatRows.TimeIn(row.Element, inner);
        var shown = own is null ? time : time is null ? own : $"{ChatTime.DayPart(time)} {own}".Trim();
        return new($"{page.Capture.Value[..8]}-{place}", sender, null, ChatTime.Moment(shown, page), shown,
            page.Cite(element, text, text, how), ChatRows.Pictures(element, page));
    }
}
