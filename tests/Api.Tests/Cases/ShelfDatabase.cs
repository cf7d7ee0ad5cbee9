using System.Text.Json;
using DisputeHelper.Cases;
using DisputeHelper.Database;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DisputeHelper.Tests.Cases;

/// <summary>A database in memory with the real schema, which counts the questions it is asked.</summary>
internal sealed class ShelfDatabase : DbCommandInterceptor, IDbContextFactory<EvidenceDb>, IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public ShelfDatabase()
    {
        _connection.Open();
        using var command = _connection.CreateCommand();
        foreach (var name in typeof(EvidenceDb).Assembly.GetManifestResourceNames().Where(n => n.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(typeof(EvidenceDb).Assembly.GetManifestResourceStream(name)!);
#pragma warning disable CA2100 // the program's own schema
            command.CommandText = reader.ReadToEnd();
#pragma warning restore CA2100
            command.ExecuteNonQuery();
        }
    }

    public int Questions { get; private set; }

    public EvidenceDb CreateDbContext() => new(new DbContextOptionsBuilder<EvidenceDb>().UseSqlite(_connection).AddInterceptors(this).Options);

    public override ValueTask<InterceptionResult<System.Data.Common.DbDataReader>> ReaderExecutingAsync(
        System.Data.Common.DbCommand command, CommandEventData eventData, InterceptionResult<System.Data.Common.DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Questions++;
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    public void Store(params StoredFacts[] readings)
    {
        using var db = CreateDbContext();
        foreach (var capture in readings.GroupBy(r => r.Capture))
        {
            var first = capture.First();
            db.Captures.Add(new CaptureRow
            {
                Id = first.Capture,
                Url = "https://www.aliexpress.com/p/order/index.html",
                Title = "Orders",
                CapturedAt = first.CapturedAt,
                StoredAt = first.CapturedAt,
                TimeZone = "Europe/Berlin",
                Language = "en",
                Head = "{}",
                Manifest = Sha256.Of([1]),
            });
            db.Readings.Add(new ReadingRow { CaptureId = first.Capture, State = "read", Attempts = 1, Page = first.Page, Facts = """{"note":"A note."}""", ReadAt = first.CapturedAt });
            db.OrderFacts.AddRange(capture.Select(r => new OrderFactsRow
            {
                CaptureId = r.Capture,
                Ordinal = r.Ordinal,
                OrderNumber = r.Facts.Number,
                CapturedAt = r.CapturedAt,
                Page = r.Page,
                Facts = JsonSerializer.Serialize(r.Facts, FactsJson.Options),
            }));
            db.Marks.AddRange(capture.SelectMany(r => Mark.Of(r.Facts).Select(word => new MarkRow { CaptureId = r.Capture, OrderNumber = r.Facts.Number, Word = word })));
        }

        db.SaveChanges();
    }

    /// <summary>A capture that names no order, as the readings room stores it.</summary>
    public void Offer(CaptureId id, string day, PageFacts page)
    {
        using var db = CreateDbContext();
        var at = Given.Utc($"{day}T12:00:00Z");
        db.Captures.Add(new CaptureRow
        {
            Id = id,
            Url = "https://global.cainiao.com/newDetail.htm",
            Title = "A page",
            CapturedAt = at,
            StoredAt = at,
            TimeZone = "Europe/Berlin",
            Language = "en",
            Head = "{}",
            Manifest = Sha256.Of([2]),
        });
        db.Readings.Add(new ReadingRow { CaptureId = id, State = "read", Attempts = 0, Page = page.Page, Facts = JsonSerializer.Serialize(page, FactsJson.Options), ReadAt = at });
        db.Marks.AddRange(Mark.Of(page).Select(word => new MarkRow { CaptureId = id, Word = word }));
        db.SaveChanges();
    }

    public void Dispose() => _connection.Dispose();
}
