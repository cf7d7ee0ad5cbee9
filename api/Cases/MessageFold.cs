using System.Globalization;
using DisputeHelper.Facts;

namespace DisputeHelper.Cases;

/// <summary>The conversation, each message once, however many captures show it.</summary>
internal static class MessageFold
{
    public static IReadOnlyList<Message> Fold(IReadOnlyList<StoredFacts> readings, Settling settling) =>
        [.. Sequence.Merge(readings.Select(r => r.Facts.Messages), Keys, m => m.At).Select(m => Join(m, settling))];

    /// <summary>A capture that reached the beginning without a gap closes the gaps that older captures had.</summary>
    public static ChatCoverage? Coverage(IReadOnlyList<StoredFacts> readings, int messages)
    {
        var known = readings.Select(r => r.Facts.ChatCoverage).OfType<ChatCoverage>().ToList();
        if (known.Count == 0) return null;
        var whole = known.FindLastIndex(c => c is { FirstMessageReached: true, Gaps.Count: 0 });
        return new ChatCoverage(
            known.Exists(c => c.FirstMessageReached is true) ? true : known.Select(c => c.FirstMessageReached).LastOrDefault(r => r is not null),
            messages,
            [.. known.Skip(whole + 1).SelectMany(c => c.Gaps).Distinct(StringComparer.Ordinal)]);
    }

    private static Message Join(IReadOnlyList<Message> readings, Settling settling)
    {
        var best = settling.ByTrust(readings, m => m.Text).ToList();
        // A text that changed under one id was edited or called back: both wordings are evidence.
        var text = settling.Settle($"messages[{best[0].Id}].text", readings.Select(m => m.Text), Same.Text, Typed.Text)!;
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
        };
    }

    private static IEnumerable<string> Keys(Message message)
    {
        var content = $"{message.Sender} {Same.Plain(message.Text.Value)} {(message.Text.Value.Trim().Length > 0 ? "" : string.Join(' ', message.Images))}";
        yield return $"id {message.Id}";
        yield return $"moment {message.At?.UtcTicks.ToString(CultureInfo.InvariantCulture) ?? message.TimeText} {content}";
        // The answer gives milliseconds, the screen only minutes.
        yield return $"minute {message.At?.UtcDateTime.ToString("yyyyMMddHHmm", CultureInfo.InvariantCulture) ?? message.TimeText} {content}";
    }
}
