using System.Globalization;
using System.Text.Json;
using DisputeHelper.Database;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Cases;

/// <summary>The rows that cases are folded from, loaded for many orders with a fixed number of queries.</summary>
internal sealed class Ingredients
{
    private readonly ILookup<OrderNumber, StoredFacts> _readings;
    private readonly ILookup<OrderNumber, Correction> _corrections;
    private readonly ILookup<OrderNumber, CaseAttachment> _attachments;
    private readonly Dictionary<CaptureId, CaseCapture> _captures;

    private Ingredients(
        IEnumerable<OrderFactsRow> facts, IEnumerable<CorrectionRow> corrections, IEnumerable<AttachmentRow> attachments, Dictionary<CaptureId, CaseCapture> captures)
    {
        _readings = facts.ToLookup(f => f.OrderNumber, f => new StoredFacts(
            f.CaptureId, f.Ordinal, f.CapturedAt, f.Page, JsonSerializer.Deserialize<OrderFacts>(f.Facts, FactsJson.Options)!));
        _corrections = corrections.ToLookup(c => c.OrderNumber, c => new Correction(c.Field, c.Value, c.Reason, c.At));
        _attachments = attachments.ToLookup(a => a.OrderNumber, a => new CaseAttachment(
            a.Id, a.FileName, a.ContentType, a.Bytes, a.Sha256, a.Caption, a.StoredAt));
        _captures = captures;
        Numbers = _readings.Select(r => r.Key).ToHashSet();
    }

    /// <summary>The orders that at least one capture speaks of.</summary>
    public IReadOnlySet<OrderNumber> Numbers { get; }

    public IEnumerable<StoredFacts> Readings(OrderNumber number) => _readings[number];

    public CaseFile Fold(OrderNumber number) => CaseFile.From(
        number, _readings[number], _corrections[number],
        _readings[number].Select(r => r.Capture).Distinct().Select(id => _captures.GetValueOrDefault(id)).OfType<CaseCapture>(),
        _attachments[number]);

    public static async Task<Ingredients> Of(EvidenceDb db, IReadOnlyCollection<OrderNumber> numbers, CancellationToken ct)
    {
        var facts = await db.OrderFacts.AsNoTracking().Where(f => numbers.Contains(f.OrderNumber)).ToListAsync(ct);
        var corrections = await db.Corrections.AsNoTracking().Where(c => numbers.Contains(c.OrderNumber)).OrderBy(c => c.Id).ToListAsync(ct);
        var attachments = await db.Attachments.AsNoTracking().Where(a => numbers.Contains(a.OrderNumber)).ToListAsync(ct);
        var ids = facts.Select(f => f.CaptureId).Distinct().ToList();
        var captures = await (
            from capture in db.Captures.AsNoTracking().Where(c => ids.Contains(c.Id))
            join reading in db.Readings.AsNoTracking() on capture.Id equals reading.CaptureId into read
            from reading in read.DefaultIfEmpty()
            select new
            {
                capture.Id,
                capture.Url,
                capture.Title,
                capture.CapturedAt,
                capture.StoredAt,
                capture.Manifest,
                Page = reading == null ? PageKind.Unknown : reading.Page,
                Facts = reading == null ? null : reading.Facts,
            }).ToListAsync(ct);
        return new Ingredients(facts, corrections, attachments, captures.ToDictionary(c => c.Id, c => new CaseCapture(
            c.Id, c.Page, c.Url, c.Title, c.CapturedAt, c.StoredAt, c.Manifest, Note(c.Facts))));
    }

    /// <summary>For each order a word that changes whenever any of its ingredients does.</summary>
    public static async Task<Dictionary<OrderNumber, string>> Stamps(EvidenceDb db, CancellationToken ct)
    {
        var facts = await (
            from row in db.OrderFacts.AsNoTracking()
            join reading in db.Readings.AsNoTracking() on row.CaptureId equals reading.CaptureId into read
            from reading in read.DefaultIfEmpty()
            orderby row.OrderNumber, row.CaptureId, row.Ordinal
            select new { row.OrderNumber, row.CaptureId, row.Facts.Length, ReadAt = reading == null ? null : reading.ReadAt }).ToListAsync(ct);
        var corrections = await db.Corrections.GroupBy(c => c.OrderNumber).Select(g => new { g.Key, Last = g.Max(c => c.Id) }).ToDictionaryAsync(g => g.Key, g => g.Last, ct);
        var attachments = await db.Attachments.GroupBy(a => a.OrderNumber).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return facts.GroupBy(f => f.OrderNumber).ToDictionary(g => g.Key, g => string.Create(
            CultureInfo.InvariantCulture,
            $"{corrections.GetValueOrDefault(g.Key)}|{attachments.GetValueOrDefault(g.Key)}|{string.Join('|', g.Select(f => $"{f.CaptureId} {f.Length} {f.ReadAt?.UtcTicks}"))}"));
    }

    private static string? Note(string? facts)
    {
        if (facts is null) return null;
        using var document = JsonDocument.Parse(facts);
        return document.RootElement.TryGetProperty("note", out var note) ? note.GetString() : null;
    }
}
