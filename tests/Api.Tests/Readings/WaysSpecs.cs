using DisputeHelper.Database;
using DisputeHelper.Facts;
using DisputeHelper.Readings;
using DisputeHelper.Tests.Captures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DisputeHelper.Tests.Readings;

public sealed class WaysSpecs : IAsyncDisposable
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 2, 12, 0, 0, TimeSpan.Zero);
    private readonly TestStore _store = new();
    private readonly WaysShelf _ways;
    private readonly ReadingShelf _readings;
    private int _seed;

    public WaysSpecs()
    {
        _ways = new(_store.Store);
        _readings = new(_store.Store, _store.Rooms.GetRequiredService<IDbContextFactory<EvidenceDb>>(), TimeProvider.System);
    }

    [Fact]
    public async Task Each_way_is_counted_by_week_and_the_weak_ones_apart()
    {
        await Read(Monday, new FieldWays("total", 1, 1, 1, 0, 0));
        await Read(Monday.AddDays(6), new FieldWays("total", 0, 0, 2, 1, 0));
        await Read(Monday.AddDays(7), ["orders[8130000000000001].total"]);
        var page = Assert.Single((await _ways.Report(null, default)).Pages);
        var total = Assert.Single(page.Fields);
        Assert.Equal((PageKind.OrderDetail, 3, "total"), (page.Page, page.Captures, total.Field));
        Assert.Equal(new WaysSum(Found: 2, Missing: 1, Response: 1, Selector: 1, Label: 2, Layout: 1, Pattern: 0, OnlyWeak: 1), total.Sum);
        Assert.Equal([(new DateOnly(2026, 11, 2), 2), (new DateOnly(2026, 11, 9), 0)], total.Weeks.Select(week => (week.Week, week.Sum.Found)));
        Assert.All(total.Weeks, week => Assert.Equal(8, week.Reader!.Length));
        Assert.Equal(1, (await _ways.Report(new DateOnly(2026, 11, 9), default)).Pages.Single().Captures);
    }

    [Theory]
    [InlineData(2, Drift.None)]
    [InlineData(3, Drift.SelectorLost)]
    public async Task A_field_that_selectors_used_to_find_is_noticed_once_it_fails_three_times(int failures, Drift expected)
    {
        for (var day = 0; day < 4; day++) await Read(Monday.AddDays(day), new FieldWays("total", 0, 1, 1, 0, 0));
        for (var day = 4; day < 4 + failures; day++) await Read(Monday.AddDays(day), new FieldWays("total", 0, 0, 1, 0, 0));
        var total = (await _ways.Report(null, default)).Pages.Single().Fields.Single();
        Assert.Equal((expected, expected is Drift.None ? (DateOnly?)null : new DateOnly(2026, 11, 6)), (total.Drift, total.DriftSince));
    }

    [Fact]
    public async Task A_field_that_no_way_finds_any_more_comes_first()
    {
        for (var day = 0; day < 3; day++) await Read(Monday.AddDays(day), new FieldWays("total", 0, 1, 0, 0, 0), new FieldWays("status", 1, 1, 0, 0, 0));
        for (var day = 3; day < 6; day++) await Read(Monday.AddDays(day), ["orders[8130000000000001].total"], new FieldWays("status", 1, 1, 0, 0, 0));
        var fields = (await _ways.Report(null, default)).Pages.Single().Fields;
        Assert.Equal([("total", Drift.Lost), ("status", Drift.None)], fields.Select(field => (field.Field, field.Drift)));
    }

    [Fact]
    public async Task A_field_that_a_page_has_no_reason_to_show_is_no_drift()
    {
        for (var day = 0; day < 3; day++) await Read(Monday.AddDays(day), new FieldWays("completedOn", 0, 1, 0, 0, 0));
        for (var day = 3; day < 9; day++) await Read(Monday.AddDays(day), new FieldWays("total", 0, 1, 0, 0, 0));
        Assert.All((await _ways.Report(null, default)).Pages.Single().Fields, field => Assert.Equal(Drift.None, field.Drift));
    }

    [Fact]
    public async Task Reading_again_counts_anew_and_never_twice()
    {
        var id = await Read(Monday, new FieldWays("total", 1, 0, 0, 0, 0));
        await Put(id, [], new FieldWays("total", 0, 0, 0, 0, 1));
        Assert.Equal((1, 0, 1), (await _ways.Report(null, default)).Pages.Single().Fields.Single() is { Sum: var sum } ? (sum.Found, sum.Response, sum.Pattern) : default);
    }

    [Theory]
    [InlineData("orders[8130000000000001].total", "total")]
    [InlineData("orders[8130000000000001].lines[81.3].quantity", "lines.quantity")]
    [InlineData("listing.title", "listing.title")]
    public void A_place_is_counted_under_its_field(string place, string field) =>
        Assert.Equal(field, WaysCount.FieldOf(place.Replace("81.3", "813", StringComparison.Ordinal)));

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    private Task<CaptureId> Read(DateTimeOffset at, params FieldWays[] ways) => Read(at, [], ways);

    private async Task<CaptureId> Read(DateTimeOffset at, IReadOnlyList<string> missing, params FieldWays[] ways)
    {
        var sample = SampleCapture.Make(++_seed, 10) with { At = at };
        await _store.Keep(sample);
        await Put(sample.Id, missing, ways);
        return sample.Id;
    }

    private async Task Put(CaptureId id, IReadOnlyList<string> missing, params FieldWays[] ways)
    {
        await _readings.Begin(id, default);
        await _readings.Put((await _store.Archive.Find(id, default))!, new PageFacts(PageKind.OrderDetail, [], missing, [], ways), failed: false, default);
    }
}
