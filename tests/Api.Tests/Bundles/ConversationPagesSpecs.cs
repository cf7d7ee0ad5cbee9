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

    [Fact]
    public void Above_a_message_stands_where_it_is_seen_once_for_all_that_are_seen_there()
    {
        var chat = SampleCase.Material(vault).Captures.Single(capture => capture.Head.Url.Contains("message", StringComparison.Ordinal)).Head.Id;
        var seen = new Dictionary<string, SeenIn>
        {
            ["m0"] = new(chat, 1),
            ["m1"] = new(chat, 1),
            ["m2"] = new(chat, 1, IsExact: false),
            ["m3"] = new(chat, 1) { Last = 2 },
            ["m5"] = new(chat, 2),
        };
        var bands = Conversation(8, seen: seen).OfType<Transcript>().SelectMany(part => part.Lines).Select(line => line.Band is null ? null : string.Concat(line.Band.Runs.Select(run => run.Text)));
        Assert.Collection(bands,
            band => Assert.StartsWith("Seen in picture 1 ", band, StringComparison.Ordinal),
            Assert.Null,
            band => Assert.StartsWith("About here: in picture 1 ", band, StringComparison.Ordinal),
            band => Assert.StartsWith("Seen in pictures 1 to 2 ", band, StringComparison.Ordinal),
            band => Assert.Equal("Which picture shows this is not known", band),
            band => Assert.StartsWith("Seen in picture 2 ", band, StringComparison.Ordinal),
            band => Assert.Equal("Which picture shows this is not known", band),
            Assert.Null);
    }

    // Eight a day, from the first of January.
    private IReadOnlyList<Block> Conversation(int count, Func<int, bool>? timed = null, IReadOnlyDictionary<string, SeenIn>? seen = null)
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
        return Bundle.Compose(material with { Seen = seen ?? material.Seen, Case = material.Case with { Messages = [.. messages] } }, PackBench.Full).Sections.Single(section => section.Name == "conversation").Blocks;
    }
}
