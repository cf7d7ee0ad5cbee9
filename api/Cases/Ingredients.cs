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
    private readonly ILookup<OrderNumber, TickRow> _ticks;
    private readonly ILookup<OrderNumber, ExhibitNumberRow> _numbers;
    private readonly Dictionary<CaptureId, ReadCapture> _captures;

    private Ingredients(
        IReadOnlyList<OrderFactsRow> facts, IEnumerable<CorrectionRow> corrections, ILookup<OrderNumber, CaseAttachment> attachments,
        IEnumerable<TickRow> ticks, IEnumerable<ExhibitNumberRow> numbers, Dictionary<CaptureId, ReadCapture> captures, ILookup<OrderNumber, CaptureId> met)
    {
        var own = facts.AsParallel().AsOrdered().Select(f => (f.OrderNumber, Facts: new StoredFacts(
            f.CaptureId, f.Ordinal, f.CapturedAt, f.Page, JsonSerializer.Deserialize<OrderFacts>(f.Facts, FactsJson.Options)!)
        {
            Listing = captures.GetValueOrDefault(f.CaptureId)?.Listing,
        })).ToLookup(f => f.OrderNumber, f => f.Facts);
        Numbers = own.Select(r => r.Key).ToHashSet();
        _readings = Numbers.SelectMany(number => own[number].Concat(Met(number, own[number], met[number], captures)).Select(r => (Number: number, Reading: r))).ToLookup(r => r.Number, r => r.Reading);
        _corrections = corrections.ToLookup(c => c.OrderNumber, c => new Correction(c.Field, c.Value, c.Reason, c.At, c.Id));
        _attachments = attachments;
        _ticks = ticks.ToLookup(t => t.OrderNumber);
        _numbers = numbers.ToLookup(n => n.OrderNumber);
        _captures = captures;
    }

    /// <summary>The orders that at least one capture speaks of.</summary>
    public IReadOnlySet<OrderNumber> Numbers { get; }

    public IEnumerable<StoredFacts> Readings(OrderNumber number) => _readings[number];

    public CaseFile Fold(OrderNumber number) => CaseFile.From(
        number, _readings[number], _corrections[number],
        _readings[number].Select(r => r.Capture).Distinct().Select(id => _captures.GetValueOrDefault(id)?.Shown).OfType<CaseCapture>(),
        _attachments[number]) with
    {
        Numbers = _numbers[number].ToDictionary(n => n.Item, n => n.Number, StringComparer.Ordinal),
        Ticked = [.. _ticks[number].GroupBy(t => t.Step, StringComparer.Ordinal).Select(g => g.MaxBy(t => t.Id)!).Where(t => t.Done).Select(t => new TickedStep(t.Step, t.At))],
    };

    /// <summary>What captures that name no order say to this one, because it carries their mark.</summary>
    private static IEnumerable<StoredFacts> Met(OrderNumber number, IEnumerable<StoredFacts> own, IEnumerable<CaptureId> met, Dictionary<CaptureId, ReadCapture> captures)
    {
        var speaking = own.Select(r => r.Capture).ToHashSet();
        var marks = own.SelectMany(r => Mark.Of(r.Facts)).ToHashSet(StringComparer.Ordinal);
        return met.Where(id => !speaking.Contains(id)).Select(id => captures.GetValueOrDefault(id)).OfType<ReadCapture>().Select(capture => capture.For(number, marks));
    }

    public static async Task<Ingredients> Of(EvidenceDb db, IReadOnlyCollection<OrderNumber> numbers, CancellationToken ct)
    {
        var facts = await db.OrderFacts.AsNoTracking().Where(f => numbers.Contains(f.OrderNumber)).ToListAsync(ct);
        var corrections = await db.Corrections.AsNoTracking().Where(c => numbers.Contains(c.OrderNumber)).OrderBy(c => c.Id).ToListAsync(ct);
        var attachments = await AttachmentFold.Of(db, numbers, ct);
        var ticks = await db.Ticks.AsNoTracking().Where(t => numbers.Contains(t.OrderNumber)).ToListAsync(ct);
        var given = await db.ExhibitNumbers.AsNoTracking().Where(n => numbers.Contains(n.OrderNumber)).ToListAsync(ct);
        var met = await Meetings(db).Where(m => numbers.Contains(m.Order!)).Select(m => new { m.Order, m.Capture }).ToListAsync(ct);
        var ids = facts.Select(f => f.CaptureId).Concat(met.Select(m => m.Capture)).Distinct().ToList();
        var captures = await (
            from capture in db.Captures.AsNoTracking().Where(c => ids.Contains(c.Id))
            join reading in db.Readings.AsNoTracking() on capture.Id equals reading.CaptureId into read
            from reading in read.DefaultIfEmpty()
            select new
            {
                Shown = new CaseCapture(
                    capture.Id, reading == null ? PageKind.Unknown : reading.Page, capture.Url, capture.Title, capture.CapturedAt, capture.StoredAt, capture.Manifest, null,
                    db.ImportedFiles.Where(f => f.CaptureId == capture.Id).Select(f => f.FileName).FirstOrDefault()),
                Facts = reading == null ? null : reading.Facts,
            }).ToListAsync(ct);
        return new Ingredients(
            facts, corrections, attachments, ticks, given, captures.ToDictionary(c => c.Shown.Id, c => ReadCapture.Of(c.Shown, c.Facts)), met.ToLookup(m => m.Order!, m => m.Capture));
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
        var notes = await db.AttachmentEntries.GroupBy(e => e.OrderNumber).Select(g => new { g.Key, Last = g.Max(e => e.Id) }).ToDictionaryAsync(g => g.Key, g => g.Last, ct);
        var ticks = await db.Ticks.GroupBy(t => t.OrderNumber).Select(g => new { g.Key, Last = g.Max(t => t.Id) }).ToDictionaryAsync(g => g.Key, g => g.Last, ct);
        var met = (await Meetings(db).ToListAsync(ct)).ToLookup(m => m.Order!, m => string.Create(CultureInfo.InvariantCulture, $"{m.Capture} {m.ReadAt?.UtcTicks}"));
        return facts.GroupBy(f => f.OrderNumber).ToDictionary(g => g.Key, g => string.Create(
            CultureInfo.InvariantCulture,
            $"{corrections.GetValueOrDefault(g.Key)}|{attachments.GetValueOrDefault(g.Key)} {notes.GetValueOrDefault(g.Key)}|{ticks.GetValueOrDefault(g.Key)}|{string.Join('|', g.Select(f => $"{f.CaptureId} {f.Length} {f.ReadAt?.UtcTicks}"))}|{string.Join('|', met[g.Key].Order(StringComparer.Ordinal))}"));
    }

    /// <summary>Which orders meet which captures by a mark that the one carries and the other offers.</summary>
    private static IQueryable<Meeting> Meetings(EvidenceDb db) => (
        from offered in db.Marks.AsNoTracking().Where(m => m.OrderNumber == null)
        join carried in db.Marks.AsNoTracking().Where(m => m.OrderNumber != null) on offered.Word equals carried.Word
        join reading in db.Readings.AsNoTracking() on offered.CaptureId equals reading.CaptureId
        select new Meeting { Order = carried.OrderNumber, Capture = offered.CaptureId, ReadAt = reading.ReadAt }).Distinct();

    private sealed class Meeting
    {
        public OrderNumber? Order { get; init; }
        public required CaptureId Capture { get; init; }
        public DateTimeOffset? ReadAt { get; init; }
    }
}
