using DisputeHelper.Facts;

namespace DisputeHelper.Bundles;

/// <summary>On which pictures of its capture each message stands, as the capture measured it while they were taken.</summary>
internal static class MeasuredSight
{
    /// <summary>Rectangles are rounded.</summary>
    private const int Slack = 2;

    /// <summary>Each message that is known to stand somewhere, with where.</summary>
    public static IEnumerable<(string Message, SeenIn Seen)> Of(CaptureId capture, RowSights rows, IReadOnlyList<Message> messages)
    {
        var here = messages.Select(message => (message.Id, Row: RowOf(message, capture, rows))).Where(message => message.Row is not null).ToList();
        var seen = here.ConvertAll(message => Seen(capture, rows.Of(message.Row!.Value)));
        var after = new SeenIn?[here.Count];
        SeenIn? near = null;
        for (var i = here.Count - 1; i >= 0; i--) after[i] = near = seen[i] is { IsExact: true } exact ? exact : near;
        near = null;
        for (var i = 0; i < here.Count; i++)
        {
            if (seen[i] is { IsExact: true } exact) near = exact;
            if ((seen[i] ?? Between(near, after[i])) is { } place) yield return (here[i].Id, place);
        }
    }

    // By the place that it was read from: words may be said twice, a place is one.
    private static int? RowOf(Message message, CaptureId capture, RowSights rows) => message.Text.Others.Select(other => other.Source).Prepend(message.Text.Source)
        .Where(source => source.Capture == capture && source.Part == "conversation").Select(source => rows.RowAt(source.Where)).FirstOrDefault(row => row is not null);

    // On the window and on the box's own pictures: those of the box come last, in the order of the conversation, and are told also where they part a message.
    private static SeenIn? Seen(CaptureId capture, IReadOnlyList<RowStand> stands)
    {
        for (var i = stands.Count - 1; i >= 0; i--)
            if (stands[i].Begin <= Slack && EndOf(stands, stands[i]) is { } last) return new(capture, stands[i].Picture) { Last = last };
        return stands.Count == 0 ? null : new(capture, stands.MaxBy(stand => stand.End - stand.Begin).Picture, IsExact: false);
    }

    /// <summary>The picture on which a row that begins on this one ends; null when a part of it is on none.</summary>
    private static int? EndOf(IReadOnlyList<RowStand> stands, RowStand last)
    {
        while (last.End < last.Height - Slack)
        {
            var next = stands.FirstOrDefault(stand => stand.Picture == last.Picture + 1 && stand.Begin <= last.End + Slack && Math.Abs(stand.Height - last.Height) <= Slack);
            if (next.Picture == 0) return null;
            last = next;
        }
        return last.Picture;
    }

    // What was not measured stands between what was.
    private static SeenIn? Between(SeenIn? before, SeenIn? after) =>
        before is not null && after is not null && after.Picture - before.Last is 0 or 1 ? before with { Picture = before.Last, IsExact = false } : null;
}
