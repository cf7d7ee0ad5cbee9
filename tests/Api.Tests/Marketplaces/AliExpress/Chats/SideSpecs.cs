using System.Globalization;
using System.Text;
using System.Text.Json;
using DisputeHelper.Facts;

namespace DisputeHelper.Tests.Marketplaces.AliExpress.Chats;

/// <summary>A message given to the wrong side is worse than one given to nobody.</summary>
public class SideSpecs
{
    private const string Address = "https://www.aliexpress.com/p/message/index.html?orderId=8100000000001234";
    private const MessageSender B = MessageSender.Buyer, S = MessageSender.Seller, U = MessageSender.Unknown;

    [Fact]
    public void Two_sides_on_the_screen_tell_who_wrote() => Assert.Equal([S, B], Senders("", ("Hello there", 100, 200), ("Where is it?", 600, 300)));

    [Fact]
    public void One_side_alone_tells_nothing() => Assert.Equal([U, U], Senders("", ("Where is it?", 700, 200), ("It has been two months now", 400, 500)));

    [Fact]
    public void The_same_words_on_both_sides_are_told_apart_by_their_turn() =>
        Assert.Equal([S, B, S, B], Senders("", ("Hello there", 100, 200), ("Where is it?", 600, 300), ("ok", 100, 20), ("ok", 880, 20)));

    [Fact]
    public void A_mark_that_every_row_carries_tells_nothing_against_the_screen() =>
        Assert.Equal([S, B], Senders("class='sender-line'", ("Hello there", 100, 200), ("Where is it?", 600, 300)));

    // A saved page brings neither answers nor places; the buyer's own rows say "Read".
    [Fact]
    public void While_only_the_buyer_s_rows_are_known_the_others_are_nobody_s()
    {
        const string Ours = "<div class='row r'><div class='bubble'>Where is it?</div><span>Read</span></div>";
        const string Theirs = "<div class='row'><div class='bubble'>Dear friend, please wait</div></div>";
        Assert.Equal([B, U, B, U], Read($"<main>{Ours}<time>Nov 14, 2026 16:40</time>{Theirs}{Ours}<time>Nov 15, 2026 16:40</time>{Theirs}</main><textarea></textarea>", null));
    }

    [Fact]
    public void In_a_mirrored_page_the_buyer_is_on_the_left() => Assert.Equal([B, S], Senders("", "rtl", ("Hello there", 100, 200), ("Where is it?", 600, 300)));

    [Fact]
    public void A_rectangle_that_is_no_number_is_passed_over()
    {
        var layout = JsonSerializer.SerializeToUtf8Bytes(new { texts = new object[] { new { text = "Hello there", x = "100", width = 200 }, "Hello there", new { text = "Where is it?", x = 1e300, y = 1, width = 5, height = 5 } } });
        Assert.Equal([U, U], Read(Page("", "ltr", ["Hello there", "Where is it?"]), layout));
    }

    [Fact]
    public void A_long_conversation_of_one_line_said_again_and_again_stays_a_conversation() =>
        Assert.Equal(2000, Read(Page("class='me'", "ltr", [.. Enumerable.Repeat("ok", 2000)]), null).Length);

    [Fact]
    public void Rows_within_rows_ten_thousand_deep_end_in_time() =>
        Assert.NotNull(Material.Of(Address, Material.Html($"<main>{string.Concat(Enumerable.Range(0, 10_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"<section class=r><p>line {i}</p>")))}</main><textarea></textarea>")).Read());

    [Fact]
    public void One_row_of_two_million_letters_is_read_whole()
    {
        var huge = string.Concat(Enumerable.Repeat("word ", 400_000)).Trim();
        Assert.Equal(huge, Messages(Page("", "ltr", ["Hello there", huge]), null)[1].Text.Value);
    }

    private static MessageSender[] Senders(string mark, params (string Text, int X, int Width)[] rows) => Senders(mark, "ltr", rows);

    private static MessageSender[] Senders(string mark, string direction, params (string Text, int X, int Width)[] rows) => Read(
        Page(mark, direction, [.. rows.Select(row => row.Text)]),
        JsonSerializer.SerializeToUtf8Bytes(new { texts = rows.Select((row, i) => new { text = row.Text, x = row.X, y = i * 60, width = row.Width, height = 20 }) }));

    private static string Page(string mark, string direction, string[] texts) =>
        $"<main dir={direction}>{string.Concat(texts.Select(text => $"<article {mark}><p>{text}</p></article>"))}</main><textarea></textarea>";

    private static MessageSender[] Read(string body, byte[]? layout) => [.. Messages(body, layout).Select(message => message.Sender)];

    private static IReadOnlyList<Message> Messages(string body, byte[]? layout) =>
        (Material.Of(Address, Material.Html(body)) with { Layout = layout }).Read().Orders.Single().Messages;
}
