using DisputeHelper.Cases;
using DisputeHelper.Facts;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Cases;

/// <summary>A conversation is cut into windows and put together again: what comes out is what went in, whatever the order.</summary>
public class ConversationSpecs
{
    private static readonly string[] Often = ["ok", "OK", "yes", "Dear friend, please wait a few days more", "thanks", ""];

    [Fact]
    public void Overlapping_windows_in_any_order_make_the_conversation_again() =>
        Assert.All(Enumerable.Range(0, 400), seed => Check(seed, everyNth: 4, hidesTimes: true));

    [Fact]
    public void Times_alone_keep_repeated_words_apart() =>
        Assert.All(Enumerable.Range(0, 400), seed => Check(seed, everyNth: int.MaxValue, hidesTimes: false));

    [Fact]
    public void A_capture_without_times_joins_one_with_times()
    {
        var timed = Talk("hello", "ok", "ok", "bye then, and thank you");
        var file = Case(Of(1, timed), Of(2, [.. Again(timed, 2).Select(m => m with { At = null })]));
        Assert.Equal(["hello", "ok", "ok", "bye then, and thank you"], file.Messages.Select(m => m.Text.Value));
        Assert.All(file.Messages, m => Assert.NotNull(m.At));
    }

    [Fact]
    public void Words_that_nothing_makes_unique_overlap_as_far_as_they_can()
    {
        var talk = Talk("ok", "yes", "ok", "ok").Select(m => m with { At = null }).ToArray();
        var file = Case(Of(1, talk[..3]), Of(2, Again(talk[1..], 2)));
        Assert.Equal(["ok", "yes", "ok", "ok"], file.Messages.Select(m => m.Text.Value));
        Assert.Empty(file.ChatCoverage!.Gaps);
    }

    [Fact]
    public void Captures_that_do_not_overlap_name_the_gap_between_them()
    {
        var talk = Talk("first question", "first answer", "lost", "second question", "second answer");
        var file = Case(Of(2, Again(talk[3..], 2)), Of(1, talk[..2]));
        var gap = Assert.Single(file.ChatCoverage!.Gaps);
        Assert.Equal("Messages may be missing between “first answer” (2026-08-01 00:01 UTC) and “second question” (2026-08-01 00:03 UTC): what was captured before and after does not overlap.", gap);
        Assert.Equal([null, null, gap, null], file.Messages.Select(m => m.GapBefore));
    }

    [Fact]
    public void One_common_word_is_no_overlap()
    {
        var (early, late) = (Talk("where is my parcel now?", "please wait", "ok"), Talk("ok", "it came broken today", "send a photo"));
        var file = Case(Of(1, [.. early.Select(m => m with { At = null })]), Of(2, [.. Again(late, 2).Select(m => m with { At = null })]));
        Assert.Equal(6, file.Messages.Count);
        Assert.Single(file.ChatCoverage!.Gaps);
    }

    [Fact]
    public void A_hole_that_one_capture_states_is_closed_by_another()
    {
        var talk = Talk("one of five", "two of five", "three of five", "four of five", "five of five");
        Message[] holed = [talk[0], talk[1], talk[3] with { GapBefore = "the list jumped" }, talk[4]];
        Assert.Equal(["the list jumped"], Case(Of(1, holed)).ChatCoverage!.Gaps);
        var file = Case(Of(1, holed), Of(2, Again(talk[1..4], 2)));
        Assert.Equal(talk.Select(m => m.Text.Value), file.Messages.Select(m => m.Text.Value));
        Assert.Empty(file.ChatCoverage!.Gaps);
    }

    private static void Check(int seed, int everyNth, bool hidesTimes)
    {
        var random = new Random(seed);
        var talk = Talk([.. Enumerable.Range(0, random.Next(8, 60)).Select(i => i % everyNth == 3 ? $"about matter number {i}" : Often[random.Next(Often.Length)])]);
        var windows = new List<Message[]>();
        for (var (start, end) = (0, 0); end < talk.Length; start = end - Math.Min(end - start, random.Next(5, 9)))
        {
            end = Math.Min(talk.Length, start + random.Next(10, 20));
            windows.Add(talk[start..end]);
        }
        var taken = windows.ToArray();
        random.Shuffle(taken);
        var readings = taken.Select((window, i) =>
        {
            var (blind, deaf) = (hidesTimes && random.Next(3) == 0, random.Next(3) == 0);
            return Of(i + 1, [.. Again(window, i + 1).Select(m => m with { At = blind ? null : m.At, Sender = deaf ? MessageSender.Unknown : m.Sender })]);
        }).ToList();
        var file = Case([.. readings]);
        Assert.Equal(talk.Select(m => Same.Plain(m.Text.Value)), file.Messages.Select(m => Same.Plain(m.Text.Value)));
        Assert.Empty(file.ChatCoverage!.Gaps);
    }

    /// <summary>One message a minute, both sides at random but the same for the same place.</summary>
    private static Message[] Talk(params string[] words) =>
    [
        .. words.Select((text, i) => new Message($"00000000-{i}", i * 7 % 3 == 0 ? MessageSender.Seller : MessageSender.Buyer, null,
            Utc("2026-08-01T00:00:00Z").AddMinutes(i), null, Words(text, 1, How.Selector), text.Length == 0 ? [$"https://ae01.alicdn.com/kf/S{i}.png"] : [])),
    ];

    /// <summary>As another capture shows them, under ids of its own.</summary>
    private static Message[] Again(IEnumerable<Message> messages, int capture) =>
        [.. messages.Select((m, i) => m with { Id = $"00000000-{i}", Text = Words(m.Text.Value, capture, How.Selector) })];

    private static StoredFacts Of(int capture, Message[] messages) => Reading(capture, "2026-08-20", PageKind.Chat, f => f with
    {
        Messages = messages,
        ChatCoverage = new(null, messages.Length, [.. messages.Select(m => m.GapBefore).OfType<string>()]),
    });
}
