using DisputeHelper.Facts;
using DisputeHelper.Facts.Chats;

namespace DisputeHelper.Marketplaces.Merging;

/// <summary>The conversation as several ways read it. The answers know the exact time, the page what was really shown.</summary>
internal static class MessageMerge
{
    /// <summary>All views in one, the most trusted first.</summary>
    public static IReadOnlyList<Message> Of(params IReadOnlyList<Message>[] views)
    {
        var seen = Array.FindAll(views, view => view.Count > 0);
        if (seen.Length <= 1) return seen is [var only] ? only : [];
        var weave = new Weave();
        foreach (var view in seen) weave.Add(view);
        var merged = new List<Message>();
        foreach (var run in weave.Runs())
        {
            for (var i = 0; i < run.Count; i++)
            {
                var message = run[i].Readings.Aggregate(Both);
                merged.Add(i > 0 ? message : message with { GapBefore = GapAt(merged, message, run[i].Readings) });
            }
        }
        return merged;
    }

    private static string? GapAt(List<Message> before, Message first, IReadOnlyList<Message> readings) =>
        readings.Select(reading => reading.GapBefore).FirstOrDefault(words => words is not null)
        ?? (before.Count == 0 ? null : Gap.Between(before[^1], first, Gap.NotOverlapping));

    private static Message Both(Message a, Message b) => a with
    {
        Sender = a.Sender == MessageSender.Unknown ? b.Sender : a.Sender,
        SentBy = Values.Both(a.SentBy, b.SentBy),
        SenderName = a.SenderName ?? b.SenderName,
        At = a.At ?? b.At,
        TimeText = a.TimeText ?? b.TimeText,
        Text = Values.Both(a.Text, b.Text)!,
        Images = a.Images.Count > 0 ? a.Images : b.Images,
        Quoted = a.Quoted ?? b.Quoted,
        Translation = a.Translation ?? b.Translation,
        GapBefore = null,
    };
}
