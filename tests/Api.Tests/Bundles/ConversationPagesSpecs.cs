using DisputeHelper.Bundles;
using DisputeHelper.Facts;

namespace DisputeHelper.Tests.Bundles;

public class ConversationPagesSpecs
{
    private readonly SampleVault vault = new();

    [Fact]
    public void A_long_conversation_has_a_chapter_for_each_month_and_no_message_twice()
    {
        var blocks = Conversation(700);
        Assert.Equal(["1 January 2026 – 31 January 2026", "1 February 2026 – 28 February 2026", "1 March 2026 – 29 March 2026"], blocks.OfType<Chapter>().Select(chapter => chapter.Title));
        Assert.Equal(Enumerable.Range(0, 700).Select(i => $"message {i}"), blocks.OfType<Transcript>().SelectMany(part => part.Lines).Select(line => line.Words.Runs[0].Text));
        Assert.Equal(3, blocks.OfType<Chapter>().Select(chapter => chapter.Anchor).Distinct().Count());
    }

    [Fact]
    public void A_short_one_stays_in_one_piece()
    {
        Assert.Empty(Conversation(400).OfType<Chapter>());
        Assert.Single(Conversation(400).OfType<Transcript>());
    }

    [Fact]
    public void Messages_without_a_time_stay_with_those_before_them()
    {
        var parts = Conversation(700, timed: i => i % 5 == 0).OfType<Transcript>().ToList();
        Assert.Equal(3, parts.Count);
        Assert.Equal("message 249", parts[0].Lines[^1].Words.Runs[0].Text);
    }

    // Eight a day, from the first of January.
    private IReadOnlyList<Block> Conversation(int count, Func<int, bool>? timed = null)
    {
        var material = SampleCase.Material(vault);
        var first = material.Case.Messages[0];
        var messages = Enumerable.Range(0, count).Select(i => first with
        {
            Id = $"m{i}",
            At = timed?.Invoke(i) is false ? null : new DateTimeOffset(2026, 1, 1, 8, 0, 0, TimeSpan.Zero).AddHours(3 * i),
            TimeText = null,
            Images = [],
            Text = first.Text with { Value = $"message {i}" },
        });
        return Bundle.Compose(material with { Case = material.Case with { Messages = [.. messages] } }, PackBench.Full).Sections.Single(section => section.Name == "conversation").Blocks;
    }
}
