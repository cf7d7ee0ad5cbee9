using DisputeHelper.Facts;
using DisputeHelper.Facts.Chats;

namespace DisputeHelper.Cases;

/// <summary>The conversation, each message once, however many captures show it.</summary>
internal static class MessageFold
{
    public static IReadOnlyList<Message> Fold(IReadOnlyList<StoredFacts> readings, Settling settling)
    {
        var weave = new Weave();
        foreach (var reading in readings) weave.Add(reading.Facts.Messages);
        var messages = new List<Message>();
        foreach (var run in weave.Runs())
        {
            for (var i = 0; i < run.Count; i++)
            {
                var message = Join(run[i].Readings, settling);
                messages.Add(i > 0 ? message : message with { GapBefore = GapAt(messages, message, run[i].Readings) });
            }
        }
        return messages;
    }

    /// <summary>What is known of the whole: a gap that one capture had may have been closed by another.</summary>
    public static ChatCoverage? Coverage(IReadOnlyList<StoredFacts> readings, IReadOnlyList<Message> messages)
    {
        var known = readings.Where(r => r.Facts.ChatCoverage is not null).ToList();
        if (known.Count == 0) return null;
        var whole = known.FindLastIndex(r => r.Facts.ChatCoverage is { FirstMessageReached: true, Gaps.Count: 0 });
        // Gaps between two messages are told by the messages; what a capture states without a place holds until a whole one came.
        var elsewhere = known.Skip(whole + 1).SelectMany(r => r.Facts.ChatCoverage!.Gaps.Except(r.Facts.Messages.Select(m => m.GapBefore ?? "")));
        return new ChatCoverage(
            known.Exists(r => r.Facts.ChatCoverage!.FirstMessageReached is true) ? true
                : known.Select(r => r.Facts.ChatCoverage!.FirstMessageReached).LastOrDefault(r => r is not null),
            messages.Count,
            [.. messages.Select(m => m.GapBefore).OfType<string>().Concat(elsewhere).Distinct(StringComparer.Ordinal)]);
    }

    private static string? GapAt(List<Message> before, Message first, IReadOnlyList<Message> readings) =>
        readings.Select(m => m.GapBefore).FirstOrDefault(words => words is not null)
        ?? (before.Count == 0 ? null : Gap.Between(before[^1], first, Gap.NotOverlapping));

    private static Message Join(IReadOnlyList<Message> readings, Settling settling)
    {
        var best = settling.ByTrust(readings, m => m.Text).ToList();
        // A text that changed under one id was edited or called back: both wordings are evidence.
        var text = settling.Settle($"messages[{best[0].Id}].text", readings.Select(m => m.Text), Same.Text, Typed.Text)!;
        var by = settling.Gather(readings.Select(m => m.SentBy));
        return new Message(
            best[0].Id,
            best.Select(m => m.Sender).FirstOrDefault(s => s != MessageSender.Unknown),
            best.Select(m => m.SenderName).FirstOrDefault(n => n is not null),
            best.Select(m => m.At).FirstOrDefault(a => a is not null),
            best.Select(m => m.TimeText).FirstOrDefault(t => t is not null),
            text,
            [.. best.SelectMany(m => m.Images).Distinct(StringComparer.Ordinal)])
        {
            Quoted = best.Select(m => m.Quoted).FirstOrDefault(q => q is not null),
            Translation = best.Select(m => m.Translation).FirstOrDefault(t => t is not null),
            SentBy = by,
        };
    }
}
