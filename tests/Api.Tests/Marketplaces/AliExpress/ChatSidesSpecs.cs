using System.Text.Json;
using AngleSharp.Html.Parser;
using DisputeHelper.Facts;
using DisputeHelper.Marketplaces;
using DisputeHelper.Marketplaces.AliExpress.Dom;

namespace DisputeHelper.Tests.Marketplaces.AliExpress;

/// <summary>A message given to the wrong side is worse than one given to nobody.</summary>
public class ChatSidesSpecs
{
    [Fact]
    public void Two_sides_on_the_screen_tell_who_wrote() =>
        Assert.Equal([MessageSender.Seller, MessageSender.Buyer], Senders("", ("Hello", 100, 200), ("Where is it?", 600, 300)));

    [Fact]
    public void One_side_alone_tells_nothing() =>
        Assert.Equal([MessageSender.Unknown, MessageSender.Unknown], Senders("", ("Where is it?", 700, 200), ("It has been two months now", 400, 500)));

    [Fact]
    public void Words_on_both_sides_tell_nothing() =>
        Assert.Equal(
            [MessageSender.Seller, MessageSender.Buyer, MessageSender.Unknown, MessageSender.Unknown],
            Senders("", ("Hello", 100, 200), ("Where is it?", 600, 300), ("ok", 100, 20), ("ok", 880, 20)));

    [Fact]
    public void A_mark_that_every_row_carries_tells_nothing_against_the_screen() =>
        Assert.Equal([MessageSender.Seller, MessageSender.Buyer], Senders("sender-name", ("Hello", 100, 200), ("Where is it?", 600, 300)));

    [Fact]
    public void A_rectangle_that_is_no_number_is_passed_over()
    {
        var layout = JsonSerializer.SerializeToElement(new { texts = new object[] { new { text = "Hello", x = "100", width = 200 }, "Hello" } });
        Assert.Equal([MessageSender.Unknown], Senders("", ["Hello"], layout));
    }

    private static MessageSender[] Senders(string name, params (string Text, int X, int Width)[] rows) => Senders(
        name, [.. rows.Select(row => row.Text)],
        JsonSerializer.SerializeToElement(new { texts = rows.Select(row => new { text = row.Text, x = row.X, width = row.Width }) }));

    private static MessageSender[] Senders(string name, string[] texts, JsonElement layout)
    {
        var document = new HtmlParser().ParseDocument(string.Concat(texts.Select(text => $"<p class='{name}'>{text}</p>")));
        var page = new Page(TextValue.Read<CaptureId>("00000000-0000-4000-8000-000000000001"), new("https://www.aliexpress.com/p/message/index.html"), "", default, "en", document, [], layout);
        var rows = document.QuerySelectorAll("p").ToArray();
        var sides = ChatSides.Of(rows, page);
        return [.. rows.Select(row => sides.SenderOf(row).Sender)];
    }
}
