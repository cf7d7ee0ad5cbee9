using System.Text;
using System.Text.Json;
using DisputeHelper.Facts;

namespace DisputeHelper.Tests.Marketplaces.AliExpress.Chats;

/// <summary>The screen is asked of every conversation, also where the page's build tells it by itself.</summary>
public class ScreenBesideSpecs
{
    private const string Address = "https://www.aliexpress.com/p/message/index.html?orderId=8100000000001234";

    [Fact]
    public void Where_a_message_stood_is_a_reading_of_its_own_beside_its_build()
    {
        var facts = Read(Talk());
        Assert.Empty(facts.Conflicts);
        Assert.All(facts.Orders.Single().Messages, message => Assert.Contains(message.SentBy!.Others, other => other.How == How.Layout && other.Value == message.Sender));
        Assert.Equal(6, facts.Ways.Single(way => way.Field == "messages.sender").Layout);
    }

    [Fact]
    public void A_message_that_stood_on_the_other_side_is_a_conflict_with_both_quotes()
    {
        var talk = Talk();
        talk[3] = talk[3] with { IsMine = true, IsRight = false };
        var facts = Read(talk);
        var conflict = Assert.Single(facts.Conflicts);
        Assert.Equal("sender", conflict.Field[^6..]);
        Assert.Equal([How.Selector, How.Layout], conflict.Readings.Select(side => side.How));
        Assert.Contains("x 60 to 360 of 60 to 900", conflict.Readings[1].Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_screen_shows_between_two_messages_and_the_build_does_not_tell_is_a_gap()
    {
        var talk = Talk();
        talk[3] = talk[3] with { Words = "only painted on the screen", IsBuilt = false };
        var messages = Read(talk).Orders.Single().Messages;
        Assert.Equal(5, messages.Count);
        Assert.Contains("“only painted on the screen” between them", Assert.Single(messages, message => message.GapBefore is not null).GapBefore!, StringComparison.Ordinal);
        Assert.Equal("message number 5", messages[3].Text.Value);
    }

    [Fact]
    public void Room_between_messages_with_nothing_in_it_is_none()
    {
        var talk = Talk();
        talk[3] = talk[3] with { Words = "", IsBuilt = false };
        Assert.All(Read(talk).Orders.Single().Messages, message => Assert.Null(message.GapBefore));
    }

    [Fact]
    public void A_conversation_that_stands_elsewhere_than_where_the_build_tells_one_is_named()
    {
        var shown = Enumerable.Range(0, 6).Select(i => new Said($"what was really written on this page, sentence {i}", i % 2 == 0, i % 2 == 0, IsBuilt: false)).ToArray();
        var gaps = Read([new("good day", true, true), new("hello", false, false), .. shown]).Orders.Single().ChatCoverage!.Gaps;
        Assert.Contains(gaps, gap => gap.StartsWith("The screen shows a conversation of", StringComparison.Ordinal));
    }

    private sealed record Said(string Words, bool IsMine, bool IsRight, bool IsBuilt = true);

    private static Said[] Talk() => [.. Enumerable.Range(1, 6).Select(i => new Said($"message number {i}", i % 2 == 0, i % 2 == 0))];

    private static PageFacts Read(Said[] talk)
    {
        var (rows, texts) = (new StringBuilder(), new List<object>());
        foreach (var (i, said) in talk.Index())
        {
            if (said.IsBuilt) rows.Append($"<li class='row{(said.IsMine ? " mine" : "")}'><p>{said.Words}</p><time>10:0{i}</time></li>");
            if (said.Words.Length > 0) texts.Add(new { text = said.Words, x = said.IsRight ? 600 : 60, y = 100 + i * 90, width = 300, height = 20 });
            if (said.IsBuilt || said.Words.Length > 30) texts.Add(new { text = $"10:0{i}", x = said.IsRight ? 860 : 60, y = 124 + i * 90, width = 36, height = 14 });
        }
        return (Material.Of(Address, Material.Html($"<main><ul>{rows}</ul><textarea></textarea></main>")) with
        {
            Layout = JsonSerializer.SerializeToUtf8Bytes(new { version = 1, page = new { width = 1000, height = 2000 }, viewport = new { width = 1000, height = 900, scale = 1 }, texts, images = Array.Empty<object>() }),
        }).Read();
    }
}
