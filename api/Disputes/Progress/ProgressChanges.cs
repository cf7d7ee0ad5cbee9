using System.Text.Json;
using DisputeHelper.Cases;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Disputes.Progress;

/// <summary>What each capture of a dispute showed to be new.</summary>
/// <remarks>Only pages of one kind are compared: a list says less than the dispute's own page, and saying less is no change.</remarks>
internal static class ProgressChanges
{
    /// <summary>The newest first.</summary>
    public static IReadOnlyList<ProgressChange> Of(IReadOnlyList<Seen> seen, Phrases said)
    {
        var changes = new List<ProgressChange>();
        foreach (var pages in seen.GroupBy(s => s.Page))
            foreach (var (before, after) in pages.Zip(pages.Skip(1)))
                changes.AddRange(Between(before, after, said, after.At == seen[^1].At));
        return [.. changes.OrderByDescending(c => c.SeenAt)];
    }

    /// <summary>The entries that the newest capture of the dispute's own page shows and the one before did not.</summary>
    public static IReadOnlySet<string> NewEntries(IReadOnlyList<Seen> seen)
    {
        var own = seen.Where(s => s.Record.Steps.Count > 0).ToList();
        return own.Count < 2 ? new HashSet<string>() : own[^1].Record.Steps.Select(Key).Except(own[^2].Record.Steps.Select(Key)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The same entry in two captures.</summary>
    public static string Key(DisputeStep step) => $"{step.TimeText} {Same.Plain(step.Text.Value)}";

    private static IEnumerable<ProgressChange> Between(Seen before, Seen after, Phrases said, bool latest)
    {
        var (old, now) = (before.Record, after.Record);
        ProgressChange Change(string field, Cited<string>? from, Cited<string> to) => new(field, said[$"change.{field}"], from, to, after.At, latest);

        foreach (var (field, from, to) in new[]
        {
            ("status", old.Status, now.Status), ("reason", old.Reason, now.Reason), ("asked", old.Asked, now.Asked), ("solution", old.Solution, now.Solution),
            ("refund", Words(old.Refund), Words(now.Refund)), ("refund-info", old.RefundInfo, now.RefundInfo),
        })
            if (to is not null && (from is null || !Same.Text(from.Value, to.Value))) yield return Change(field, from, to);

        // Where the page's words stay and only their meaning is new, the words that show it are cited.
        if (old.State != now.State && now.State != DisputeState.Unknown && now.Status is { } status && old.Status is { } was && Same.Text(status.Value, was.Value))
            yield return Change("state", was.As(Name(old.State)), status.As(Name(now.State)));
        var known = old.Steps.Select(Key).ToHashSet(StringComparer.Ordinal);
        foreach (var step in now.Steps.Where(s => !known.Contains(Key(s)))) yield return Change("entry", null, step.Text);
    }

    private static Cited<string>? Words(Cited<Money>? money) => money?.As(money.Value.Text);

    private static string Name(DisputeState state) => JsonNamingPolicy.KebabCaseLower.ConvertName(state.ToString());
}

/// <summary>A dispute as one capture shows it.</summary>
internal sealed record Seen(DateTimeOffset At, PageKind Page, DisputeRecord Record);
