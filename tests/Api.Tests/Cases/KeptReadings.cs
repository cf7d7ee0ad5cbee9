using System.Text.Json;
using DisputeHelper.Cases;
using DisputeHelper.Database;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;
using Microsoft.Extensions.DependencyInjection;

namespace DisputeHelper.Tests.Cases;

/// <summary>Puts what captures say into a running program, as the readings room stores it.</summary>
internal static class KeptReadings
{
    public static Task Keep(this TestProgram program, params StoredFacts[] readings) => program.Services.GetRequiredService<EvidenceStore>().Write(
        db =>
        {
            foreach (var capture in readings.GroupBy(r => r.Capture))
            {
                var first = capture.First();
                db.Captures.Add(new CaptureRow
                {
                    Id = first.Capture,
                    Url = "https://www.aliexpress.com/p/order/detail.html",
                    Title = "Order",
                    CapturedAt = first.CapturedAt,
                    StoredAt = first.CapturedAt,
                    TimeZone = "UTC",
                    Language = "en",
                    Head = "{}",
                    Manifest = Sha256.Of([1]),
                });
                db.Readings.Add(new ReadingRow { CaptureId = first.Capture, State = "read", Attempts = 1, Page = first.Page, Facts = null, ReadAt = first.CapturedAt });
                db.OrderFacts.AddRange(capture.Select(r => new OrderFactsRow
                {
                    CaptureId = r.Capture,
                    Ordinal = r.Ordinal,
                    OrderNumber = r.Facts.Number,
                    CapturedAt = r.CapturedAt,
                    Page = r.Page,
                    Facts = JsonSerializer.Serialize(r.Facts, FactsJson.Options),
                }));
            }
            return Task.CompletedTask;
        },
        default);
}
