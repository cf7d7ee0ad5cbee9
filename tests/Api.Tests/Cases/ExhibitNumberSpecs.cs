using DisputeHelper.Cases;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;
using Microsoft.EntityFrameworkCore;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Cases;

/// <summary>A number is given once: what was cited as E2 yesterday is E2 in a year.</summary>
public sealed class ExhibitNumberSpecs : IDisposable
{
    private readonly ShelfDatabase _database = new();
    private readonly CaseShelf _shelf;

    public ExhibitNumberSpecs() => _shelf = new CaseShelf(_database);

    public void Dispose()
    {
        _shelf.Dispose();
        _database.Dispose();
    }

    [Fact]
    public async Task A_capture_that_comes_later_moves_no_number_however_old_its_page_is()
    {
        _database.Store(Reading(2, "2026-08-02", PageKind.OrderDetail, f => f));
        Add("photo");
        Assert.Equal(["E1 page 2", "E2 photo"], await Numbers());
        _database.Store(Reading(1, "2026-07-20", PageKind.Tracking, f => f));
        Add("video");
        Assert.Equal(["E1 page 2", "E2 photo", "E3 page 1", "E4 video"], await Numbers());
    }

    [Fact]
    public async Task Reading_everything_again_keeps_every_number()
    {
        _database.Store(Reading(1, "2026-08-01", PageKind.OrderDetail, f => f));
        Add("photo");
        _database.Store(Reading(2, "2026-08-02", PageKind.Tracking, f => f));
        var before = await Numbers();
        await Forget(1);
        await Forget(2);
        // The other way round, as another version might.
        await Remember(2);
        await Remember(1);
        Assert.Equal(before, await Numbers());
    }

    [Fact]
    public async Task A_page_that_a_later_reading_counts_to_no_order_leaves_a_hole_that_has_a_name()
    {
        _database.Store(Reading(1, "2026-08-01", PageKind.OrderDetail, f => f), Reading(2, "2026-08-02", PageKind.Tracking, f => f));
        Add("photo");
        await Forget(2);
        Assert.Equal(["E1 page 1", "E3 photo"], await Numbers());
        Assert.Equal(["E2"], Exhibits.Unused((await _shelf.Find(Number, default))!));
        Add("another");
        Assert.Equal(["E1 page 1", "E3 photo", "E4 another"], await Numbers());
        await Remember(2);
        Assert.Equal(["E1 page 1", "E2 page 2", "E3 photo", "E4 another"], await Numbers());
        Assert.Empty(Exhibits.Unused((await _shelf.Find(Number, default))!));
    }

    [Fact]
    public async Task What_names_no_order_is_numbered_when_it_meets_one()
    {
        _database.Offer(Capture(3), "2026-07-01", Carrier);
        _database.Offer(Capture(4), "2026-07-02", Carrier);
        _database.Store(Reading(5, "2026-07-20", PageKind.OrderDetail, f => f with { Parcels = [Parcel("LP001234567CN")] }));
        Add("photo");
        _database.Offer(Capture(6), "2026-06-01", Carrier);
        var numbers = await Numbers();
        Assert.Equal(["E4 photo", "E5 page 6"], numbers.Skip(3));
        Assert.Equal(["page 3", "page 4", "page 5"], numbers.Take(3).Select(n => n[3..]).Order());
    }

    [Fact]
    public async Task The_database_lets_nobody_change_a_number()
    {
        _database.Store(Reading(1, "2026-08-01", PageKind.OrderDetail, f => f));
        await using var db = _database.CreateDbContext();
        await Assert.ThrowsAnyAsync<Exception>(() => db.ExhibitNumbers.ExecuteUpdateAsync(set => set.SetProperty(n => n.Item, "x")));
        await Assert.ThrowsAnyAsync<Exception>(() => db.ExhibitNumbers.ExecuteDeleteAsync());
    }

    [Fact]
    public void A_file_that_is_set_aside_keeps_its_number_to_itself()
    {
        var file = Case([Reading(1, "2026-08-01", PageKind.OrderDetail, f => f)], [], File("a.jpg", "first") with { SetAside = true }, File("b.jpg", "second"));
        Assert.Equal(["E1", "E3"], Exhibits.Of(file).Select(e => e.Label));
        Assert.Equal("E2", Assert.Single(Exhibits.SetAside(file)).Label);
    }

    private static PageFacts Carrier => new(PageKind.Tracking, [], [], [], []) { Parcels = [Parcel("LP001234567CN")] };

    private async Task<IReadOnlyList<string>> Numbers() => [.. Exhibits.Of((await _shelf.Find(Number, default))!)
        .Select(e => $"{e.Label} {(e.Capture is { } id ? $"page {id.Value[^1]}" : e.Caption)}")];

    private void Add(string name)
    {
        using var db = _database.CreateDbContext();
        db.Attachments.Add(new AttachmentRow
        {
            Id = name,
            OrderNumber = Number,
            FileName = name,
            ContentType = "image/jpeg",
            Bytes = 1,
            Sha256 = Sha256.Of(System.Text.Encoding.UTF8.GetBytes(name)),
            Caption = "",
            StoredAt = Utc("2026-08-03T12:00:00Z"),
        });
        db.SaveChanges();
    }

    private async Task Forget(int capture)
    {
        await using var db = _database.CreateDbContext();
        await db.OrderFacts.Where(f => f.CaptureId == Capture(capture)).ExecuteDeleteAsync();
    }

    private async Task Remember(int capture)
    {
        await using var db = _database.CreateDbContext();
        db.OrderFacts.Add(new OrderFactsRow
        {
            CaptureId = Capture(capture),
            Ordinal = 0,
            OrderNumber = Number,
            CapturedAt = Utc("2026-08-01T12:00:00Z"),
            Page = PageKind.OrderDetail,
            Facts = System.Text.Json.JsonSerializer.Serialize(new OrderFacts(Number), FactsJson.Options),
        });
        await db.SaveChangesAsync();
    }
}
