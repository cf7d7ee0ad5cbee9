using DisputeHelper.Facts;

namespace DisputeHelper.Tests.Marketplaces.AliExpress.Chats;

/// <summary>A seller who answers with a day or an hour alone has answered.</summary>
public class SaidTimesSpecs
{
    private const string Chat = "https://www.aliexpress.com/p/message/index.html?orderId=8100000000000001";

    [Theory]
    [InlineData("12:45")]
    [InlineData("Dec 3, 2026")]
    [InlineData("Estimated delivery date: 2026-12-03")]
    public void A_time_in_the_place_of_words_was_said(string words)
    {
        var messages = Read(Row("a", "Where is it?", "10:02"), Row("b", words, "10:05"), Row("a", "Thank you very much", "10:07"), Row("b", "You are welcome", "10:09"));
        Assert.Equal(["Where is it?", words, "Thank you very much", "You are welcome"], messages.Select(message => message.Text.Value));
    }

    [Fact]
    public void A_line_between_messages_is_none_of_them()
    {
        var messages = Read("<div class='day'>Nov 17, 2026</div>", Row("a", "Where is it?", "10:02"), Row("b", "On its way", "10:05"), "<div class='day'>Nov 18, 2026</div>", Row("a", "Still nothing", "09:00"));
        Assert.Equal(["Where is it?", "On its way", "Still nothing"], messages.Select(message => message.Text.Value));
        Assert.Equal(new DateTimeOffset(2026, 11, 18, 12, 0, 0, TimeSpan.Zero), messages[2].At);
    }

    private static IReadOnlyList<Message> Read(params string[] rows) =>
        Material.Of(Chat, Material.Html($"<div class='list'>{string.Concat(rows)}</div>")).Read().Orders.Single().Messages;

    private static string Row(string side, string words, string clock) => $"<div class='row {side}'><p class='text'>{words}</p><i class='clock'>{clock}</i></div>";
}
