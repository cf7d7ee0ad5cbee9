using System.Text;
using System.Text.Json;
using DisputeHelper.Facts;
using DisputeHelper.Readings;

namespace DisputeHelper.Tests.Marketplaces.AliExpress.Chats;

/// <summary>A conversation that was gathered while scrolling, and what a capture states of it.</summary>
public class ConversationPartSpecs
{
    private const string Address = "https://www.aliexpress.com/p/message/index.html?orderId=8100000000001234";
    private const string Window = "<main><ul><li class='m me'><p>the last question</p></li><li class='m'><p>the last answer</p></li></ul><textarea></textarea></main>";

    private static readonly string[] Rows =
    [
        "<li class='m me'><p>first question</p></li>", "<li class='m'><p>first answer</p></li>", "<li class='m me'><p>the last question</p></li>", "<li class='m'><p>the last answer</p></li>",
    ];

    [Fact]
    public void The_gathered_conversation_is_read_in_preference_to_the_window_and_cited()
    {
        var order = Read(Gathered("true", Rows)).Orders.Single();
        Assert.Equal(["first question", "first answer", "the last question", "the last answer"], order.Messages.Select(message => message.Text.Value));
        Assert.Equal([MessageSender.Buyer, MessageSender.Seller, MessageSender.Buyer, MessageSender.Seller], order.Messages.Select(message => message.Sender));
        Assert.All(order.Messages, message => Assert.Equal("conversation", message.Text.Source.Part));
        Assert.Equal((true, 4), (order.ChatCoverage!.FirstMessageReached, order.ChatCoverage.Messages));
        Assert.Empty(order.ChatCoverage.Gaps);
    }

    [Fact]
    public void A_hole_that_it_states_is_named_in_its_place()
    {
        var order = Read(Gathered("false", [Rows[0], Rows[1], "<div data-gap='the list jumped while it was scrolled'></div>", Rows[2], Rows[3]])).Orders.Single();
        var gap = "Messages may be missing between “first answer” (no time shown) and “the last question” (no time shown): the list jumped while it was scrolled.";
        Assert.Equal([null, null, gap, null], order.Messages.Select(message => message.GapBefore));
        Assert.Equal([gap], order.ChatCoverage!.Gaps);
        Assert.False(order.ChatCoverage.FirstMessageReached);
    }

    [Fact]
    public void Without_it_the_capture_s_own_statement_counts_and_silence_is_not_completeness()
    {
        Assert.Null(Read(null).Orders.Single().ChatCoverage!.FirstMessageReached);
        var stated = Read(null, new { chat = new { firstMessageReached = true, gaps = new[] { "Loading stopped half way." } } }).Orders.Single().ChatCoverage!;
        Assert.True(stated.FirstMessageReached);
        Assert.Equal(["Loading stopped half way."], stated.Gaps);
    }

    [Theory]
    [InlineData("\"often\"")]
    [InlineData("{\"chat\": 7}")]
    [InlineData("{\"chat\": {\"firstMessageReached\": \"yes\", \"gaps\": [1, null, {}]}}")]
    public void A_statement_in_another_shape_says_nothing(string statement) =>
        Assert.Empty(Read(null, JsonElement.Parse(statement)).Orders.Single().ChatCoverage!.Gaps);

    [Fact]
    public void A_page_of_answers_that_was_not_seen_is_a_gap_between_its_neighbours()
    {
        var material = Material.Of(Address, null, Answer(3, 1, "oldest words"), Answer(1, 9, "newest words"));
        var gap = Assert.Single(material.Read().Orders.Single().ChatCoverage!.Gaps);
        Assert.Contains("“oldest words”", gap, StringComparison.Ordinal);
        Assert.EndsWith("page 2 of the answers was not seen.", gap, StringComparison.Ordinal);
    }

    private static string Answer(int page, int minute, string words) => JsonSerializer.Serialize(new
    {
        data = new
        {
            pageNum = page,
            hasMore = page < 3,
            list = new[] { new { header = new { type = 1 }, body = new { typeData = new { mid = $"90000000{minute}", sid = "s", fromType = 11, sendTime = 1_795_000_000_000 + minute * 60_000 }, templateData = new { txt = words } } } },
        },
    });

    private static string Gathered(string reached, string[] rows) =>
        $"<!doctype html><html lang=en dir=ltr><body data-conversation=1 data-first-reached={reached} data-width=800>"
        + string.Concat(rows.Select((row, i) => row.StartsWith("<div data-gap", StringComparison.Ordinal) ? row : $"<div data-row={i + 1} data-x=0 data-y={i * 50} data-width=800 data-height=40>{row}</div>")) + "</body></html>";

    private static PageFacts Read(string? conversation, object? statement = null)
    {
        var material = Material.Of(Address, Material.Html(Window));
        return (material with
        {
            Conversation = conversation is null ? null : Encoding.UTF8.GetBytes(conversation),
            Head = material.Head with { Completeness = JsonSerializer.SerializeToElement(statement ?? new { }) },
        }).Read();
    }
}
