using DisputeHelper.Database;
using DisputeHelper.Facts;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Readings;

/// <summary>Sums up the counts of all captures, by kind of page, field, week and version of the readers.</summary>
public sealed class WaysShelf(EvidenceStore store)
{
    /// <summary>A redesign shows in this many captures in a row; fewer may be one odd order.</summary>
    private const int Newest = 3;

    /// <summary>The report over captures of this day and later.</summary>
    public async Task<WaysReport> Report(DateOnly? since, CancellationToken cancel)
    {
        var from = since is { } day ? new DateTimeOffset(day, default, TimeSpan.Zero) : DateTimeOffset.MinValue;
        var rows = await store.Read(db => (
            from ways in db.Ways.AsNoTracking()
            join capture in db.Captures on ways.CaptureId equals capture.Id
            join reading in db.Readings on ways.CaptureId equals reading.CaptureId
            where capture.CapturedAt >= @from && reading.State == "read"
            select new Counted(
                reading.Page, ways.Field, ways.CaptureId, capture.CapturedAt, reading.Reader,
                ways.Response > 0, ways.Selector > 0, ways.Label > 0, ways.Layout > 0, ways.Pattern > 0, ways.Missing > 0)).ToListAsync(cancel), cancel);
        return new(since, [.. rows.GroupBy(row => row.Page).OrderBy(page => page.Key).Select(Page)]);
    }

    private static PageWays Page(IGrouping<PageKind, Counted> page)
    {
        var fields = page.GroupBy(row => row.Field, StringComparer.Ordinal).Select(field => Field(field.Key, [.. field.OrderBy(row => row.At).ThenBy(row => row.Capture.Value, StringComparer.Ordinal)]));
        return new(page.Key, page.Select(row => row.Capture).Distinct().Count(),
            [.. fields.OrderByDescending(field => field.Drift).ThenBy(field => field.Field, StringComparer.Ordinal)]);
    }

    private static FieldDrift Field(string name, IReadOnlyList<Counted> captures)
    {
        var weeks = captures.GroupBy(row => (Week: Monday(row.At), row.Reader)).OrderBy(week => week.Key.Week).ThenBy(week => week.Key.Reader, StringComparer.Ordinal)
            .Select(week => new WaysOfWeek(week.Key.Week, week.Key.Reader, Sum(week)));
        var (drift, on) = DriftOf(captures);
        return new(name, Sum(captures), [.. weeks], drift, on);
    }

    // A field that a page has no reason to show is no drift: only captures count in which it was found or missed.
    private static (Drift, DateOnly?) DriftOf(IReadOnlyList<Counted> captures)
    {
        var last = captures.Count - 1;
        while (last >= 0 && !captures[last].Selector) last--;
        var (before, after) = (captures.Take(last + 1).ToList(), captures.Skip(last + 1).ToList());
        if (before.Count < Newest || after.Count < Newest || before.Count(row => row.Selector) * 2 < before.Count) return (Drift.None, null);
        return (after.TrueForAll(row => !row.Found) ? Drift.Lost : Drift.SelectorLost, DateOnly.FromDateTime(after[0].At.UtcDateTime));
    }

    private static WaysSum Sum(IEnumerable<Counted> captures)
    {
        var all = captures.ToList();
        return new(
            all.Count(row => row.Found), all.Count(row => row.Missing && !row.Found), all.Count(row => row.Response), all.Count(row => row.Selector),
            all.Count(row => row.Label), all.Count(row => row.Layout), all.Count(row => row.Pattern), all.Count(row => row is { Found: true, Response: false, Selector: false }));
    }

    private static DateOnly Monday(DateTimeOffset at)
    {
        var day = DateOnly.FromDateTime(at.UtcDateTime);
        return day.AddDays(-((int)day.DayOfWeek + 6) % 7);
    }

    private sealed record Counted(
        PageKind Page, string Field, CaptureId Capture, DateTimeOffset At, string? Reader,
        bool Response, bool Selector, bool Label, bool Layout, bool Pattern, bool Missing)
    {
        public bool Found => Response || Selector || Label || Layout || Pattern;
    }
}
