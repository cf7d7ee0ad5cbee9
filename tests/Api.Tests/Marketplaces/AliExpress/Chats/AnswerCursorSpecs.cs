using System.Text.Json;
using DisputeHelper.Facts;

namespace DisputeHelper.Tests.Marketplaces.AliExpress.Chats;

/// <summary>Conversations that are answered from mark to mark, one answer of which was not seen.</summary>
public class AnswerCursorSpecs
{
    private const string Address = "https://www.aliexpress.com/p/message/index.html?orderId=8100000000001234";

    [Fact]
    public void An_answer_that_no_other_goes_on_from_is_followed_by_a_gap()
    {
        var gap = Assert.Single(Gaps(Answer(9, "newest words", new { nextCursor = "c2", hasMore = true }), Answer(1, "oldest words", new { cursor = "c3", hasMore = false })));
        Assert.Equal("Messages may be missing between “oldest words” (2026-11-18 12:27 UTC) and “newest words” (2026-11-18 12:35 UTC): "
            + "an answer names where the next one begins, and no answer that begins there was seen.", gap);
    }

    [Fact]
    public void Answers_that_go_on_from_each_other_leave_none_however_the_mark_is_called()
    {
        Assert.Empty(Gaps(Answer(9, "new", new { nextCursor = "c2", hasMore = true }), Answer(1, "old", new { cursor = "c2" })));
        Assert.Empty(Gaps(Answer(9, "new", new { next_page_token = "c2" }), Answer(1, "old", new { page_token = "c2" })));
        Assert.Empty(Gaps(Answer(9, "new", new { pagination = new { nextStartTime = 1795000000000 } }), Answer(1, "old", new { pagination = new { startTime = "1795000000000" } })));
        Assert.Empty(Gaps(Answer(9, "new", new { endCursor = "c2" }), Answer(1, "old", new { startCursor = "c2", endCursor = "c3" })));
    }

    [Fact]
    public void The_mark_that_the_page_asked_for_counts_as_the_answer_s_own()
    {
        Assert.Empty(Gaps(Answer(9, "new", new { nextCursor = "c2" }), Asked("c2", Answer(1, "old", new { nextCursor = "c3" }))));
        Assert.Single(Gaps(Answer(9, "new", new { nextCursor = "c2" }), Asked("c4", Answer(1, "old", new { nextCursor = "c5" }))));
    }

    [Fact]
    public void The_mark_may_be_the_id_of_the_message_that_follows()
    {
        Assert.Empty(Gaps(Answer(9, "new", new { nextCursor = "900000001" }), Answer(1, "old", new { nextCursor = "900000000" })));
        // Once it is known that marks are ids, one that nobody has is a gap.
        Assert.Single(Gaps(Answer(9, "new", new { nextCursor = "900000007" }), Answer(7, "middle", new { nextCursor = "900000003" }), Answer(1, "old", new { nextCursor = "900000000" })));
    }

    [Fact]
    public void Without_a_beginning_to_compare_nothing_is_claimed()
    {
        Assert.Empty(Gaps(Answer(9, "new", new { nextCursor = "c2" }), Answer(1, "old", new { nextCursor = "c4" })));
        Assert.Empty(Gaps(Answer(9, "new", new { nextCursor = "c2", hasMore = false }), Answer(1, "old", new { cursor = "c3" })));
        Assert.Empty(Gaps(Answer(9, "pushed while one looks", new { }), Answer(1, "old", new { cursor = "c3", nextCursor = "c4" })));
    }

    [Fact]
    public void The_gap_stands_on_the_message_after_it()
    {
        var messages = Read(Answer(9, "new", new { nextCursor = "c2" }), Answer(5, "middle", new { cursor = "c2", nextCursor = "c3" }), Answer(1, "old", new { cursor = "c9" })).Messages;
        Assert.Equal([null, true, null], messages.Select(message => message.GapBefore is null ? default(bool?) : true));
    }

    private static IReadOnlyList<string> Gaps(params (string Body, string? Asked)[] answers) => Read(answers).ChatCoverage!.Gaps;

    private static OrderFacts Read(params (string Body, string? Asked)[] answers)
    {
        var material = Material.Of(Address);
        return (material with
        {
            Answers = [.. answers.Select(answer => (ReadOnlyMemory<byte>)JsonSerializer.SerializeToUtf8Bytes(new
            {
                url = "https://acs.aliexpress.com/h5/x/1.0/" + (answer.Asked is null ? "" : "?data=" + Uri.EscapeDataString(JsonSerializer.Serialize(new { sessionId = "s", cursor = answer.Asked }))),
                method = "GET", status = 200, at = "2026-11-20T12:00:00Z", body = answer.Body,
            }))],
        }).Read().Orders.Single();
    }

    private static (string Body, string? Asked) Asked(string cursor, (string Body, string? Asked) answer) => answer with { Asked = cursor };

    private static (string Body, string? Asked) Answer(int minute, string words, object marks)
    {
        var data = JsonSerializer.SerializeToNode(marks)!.AsObject();
        data["list"] = JsonSerializer.SerializeToNode(new[]
        {
            new { body = new { typeData = new { mid = $"90000000{minute}", sid = "s", fromType = 11, sendTime = 1_795_004_760_000 + minute * 60_000L }, templateData = new { txt = words } } },
        });
        return (JsonSerializer.Serialize(new { data }), null);
    }
}
