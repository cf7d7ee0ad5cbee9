using System.Text.Json;
using DisputeHelper.Cases;
using DisputeHelper.Database;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;
using Microsoft.Extensions.DependencyInjection;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Http;

/// <summary>An order of which one page is known, put straight into the database.</summary>
internal static class KnownOrder
{
    public static Task Add(TestProgram program, OrderNumber number) => Add(program, number, Reading(1, "2026-08-01", PageKind.OrderDetail, facts => facts));

    /// <summary>The same with what the page says.</summary>
    public static Task Add(TestProgram program, OrderNumber number, StoredFacts reading)
    {
        return program.Services.GetRequiredService<EvidenceStore>().Write(db =>
        {
            db.Captures.Add(new CaptureRow
            {
                Id = Capture(1),
                Url = "https://www.aliexpress.com/p/order/detail.html",
                Title = "Order",
                CapturedAt = reading.CapturedAt,
                StoredAt = reading.CapturedAt,
                TimeZone = "UTC",
                Language = "en",
                Head = "{}",
                Manifest = Sha256.Of([1]),
            });
            db.Readings.Add(new ReadingRow { CaptureId = Capture(1), State = "read", Attempts = 1, Page = PageKind.OrderDetail, Facts = null, ReadAt = reading.CapturedAt });
            db.OrderFacts.Add(new OrderFactsRow
            {
                CaptureId = Capture(1),
                Ordinal = 0,
                OrderNumber = number,
                CapturedAt = reading.CapturedAt,
                Page = reading.Page,
                Facts = JsonSerializer.Serialize(reading.Facts, FactsJson.Options),
            });
            return Task.CompletedTask;
        }, default);
    }
}
