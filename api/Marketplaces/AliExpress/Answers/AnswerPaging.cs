using System.Globalization;
using DisputeHelper.Facts;
using DisputeHelper.Facts.Chats;

namespace DisputeHelper.Marketplaces.AliExpress.Answers;

/// <summary>Conversations are answered page by page. A page of answers that was not seen is a gap in its place.</summary>
internal static class AnswerPaging
{
    private static readonly string[] Names = ["pageNum", "pageNo", "pageIndex", "currentPage", "page"];

    /// <summary>Names the gaps on the messages after them.</summary>
    /// <param name="page">The page with its answers.</param>
    /// <param name="messages">The messages of all answers, oldest first.</param>
    public static void NameGaps(Page page, Message[] messages)
    {
        var numbers = page.Answers.Select(answer => (answer.Ordinal, Number: NumberOf(AnswerNode.Of(page, answer)["data"]))).Where(answer => answer.Number is not null)
            .ToDictionary(answer => answer.Ordinal.ToString(CultureInfo.InvariantCulture), answer => answer.Number!.Value);
        if (numbers.Count < 2) return;
        for (var i = 1; i < messages.Length; i++)
        {
            if (Page(messages[i - 1]) is not { } before || Page(messages[i]) is not { } after || Math.Abs(before - after) < 2) continue;
            var (low, high) = (Math.Min(before, after) + 1, Math.Max(before, after) - 1);
            var why = low == high ? $"page {low} of the answers was not seen" : $"pages {low} to {high} of the answers were not seen";
            messages[i] = messages[i] with { GapBefore = Gap.Between(messages[i - 1], messages[i], why) };
        }

        int? Page(Message message) => numbers.TryGetValue(message.Text.Source.Part["response:".Length..], out var number) ? number : null;
    }

    private static int? NumberOf(AnswerNode? data)
    {
        foreach (var name in Names)
            if (data?[name]?.Number is > 0 and < 100_000 and var number) return (int)number;
        return null;
    }
}
