using System.Globalization;
using DisputeHelper.Captures;
using DisputeHelper.Custody;
using DisputeHelper.Database;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;
using DisputeHelper.Formats.Bags;
using DisputeHelper.Readings;
using DisputeHelper.Vault;
using DisputeHelper.Wording;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Imports;

/// <summary>
/// Opens an archive that another machine made of an order: checks all of it, takes its captures and files in under their own ids, and keeps
/// its log beside the log of this folder, which from then on vouches for both.
/// </summary>
internal sealed class ArchiveReopening(EvidenceStore store, EvidenceVault vault, CustodyLog log, ReadingDesk reader, TimeProvider clock)
{
    /// <summary>Opens it; a second time adds nothing.</summary>
    /// <exception cref="BagProblem">Nothing of it was taken, with a sentence that says why.</exception>
    public async Task<ReopenedArchive> Open(BagReader bag, CancellationToken stop)
    {
        var report = await ArchiveCheck.Run(bag, null, stop);
        if (report.Faults is [var fault, ..]) throw new BagProblem(new("told.archive-damaged", ("fault", fault.Sentence)));
        if (report.Card.Redacted) throw new BagProblem(new("told.archive-redacted"));
        if (!vault.HasRoomFor(bag.Bytes, new IntakeLimits().KeepFree)) throw new BagProblem(new("told.archive-room"));
        await using var batch = vault.Begin();
        var kept = await Store(bag, report.Card, batch, stop);
        await batch.Commit();
        var opened = await store.Write(db => Enter(db, bag, report, kept, clock.GetUtcNow()), CancellationToken.None);
        foreach (var capture in opened.New) await reader.Read(capture, stop);
        return opened;
    }

    private static async Task<Sha256> Store(BagReader bag, ArchiveCard card, VaultBatch batch, CancellationToken stop)
    {
        foreach (var path in card.Exhibits.SelectMany(one => one.Manifest is { } manifest ? [.. one.Files, manifest] : one.Files).Distinct())
        {
            await using var bytes = bag.Open(path);
            await batch.Write(bytes, long.MaxValue, stop);
        }
        await using var lines = bag.Open(ArchiveCard.LogPath);
        return (await batch.Write(lines, long.MaxValue, stop)).Sha256;
    }

    private async Task<ReopenedArchive> Enter(EvidenceDb db, BagReader bag, ArchiveReport report, Sha256 kept, DateTimeOffset now)
    {
        var card = report.Card;
        var entries = KeptLog.Read(bag.Text(ArchiveCard.LogPath));
        var known = await Known(db, card);
        var captures = card.Exhibits.Where(one => one.Capture is not null && !known.Contains(one.Capture.Value)).Select(one => CaptureManifest.Read(bag.Text(one.Manifest!))).ToList();
        var files = card.Exhibits.Where(one => one.Attachment is not null && !known.Contains(one.Attachment.Id)).Select(one => one.Attachment!).ToList();
        if (captures.Count == 0 && files.Count == 0) return new(card.Order, [], 0, report.Entries);
        await Numbers(db, card);
        await log.Append(db, now, CustodyEvents.ArchiveOpened, card.Order.Value, new { log = kept, seq = card.Seq, hash = card.Hash, entries = report.Entries }, default);
        foreach (var capture in captures)
        {
            var row = ArchivedRows.Capture(capture);
            db.Captures.Add(row);
            await log.Append(db, now, CustodyEvents.CaptureStored, row.Id.Value, CustodyEvents.Of(row), default);
        }
        foreach (var file in files)
        {
            var row = ArchivedRows.Attachment(file);
            db.Attachments.Add(row);
            await log.Append(db, now, CustodyEvents.AttachmentStored, row.OrderNumber.Value, CustodyEvents.Of(row), default);
        }
        await Imports(db, entries, [.. captures.Select(one => one.Id)], [.. files.Select(one => one.Sha256)], now);
        await db.SaveChangesAsync();        // What is said of files points at them.
        var words = new ArchivedWords(db, log, card.Order, entries, now);
        await words.OfOrder();
        if (ArchivedPapers.Read(bag) is { } papers) await ArchivedDesk.Take(db, card.Order, papers);
        await words.OfFiles(files.Select(one => one.Id).ToHashSet(StringComparer.Ordinal));
        return new(card.Order, [.. captures.Select(one => TextValue.Read<CaptureId>(one.Id))], files.Count, report.Entries);
    }

    // An order that is new here keeps the numbers under which its evidence was cited; one that has numbers here keeps those.
    private static async Task Numbers(EvidenceDb db, ArchiveCard card)
    {
        if (await db.ExhibitNumbers.AnyAsync(row => row.OrderNumber == card.Order)) return;
        foreach (var exhibit in card.Exhibits)
            if ((exhibit.Capture?.Value ?? exhibit.Attachment?.Id) is { } item && int.TryParse(exhibit.Label.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                db.ExhibitNumbers.Add(new() { OrderNumber = card.Order, Number = number, Item = item });
        await db.SaveChangesAsync();        // Before the files come in, which would be given numbers of their own.
    }

    // What is there already stays as it is; the same id with other bytes is somebody's error, and is refused as a whole.
    private static async Task<HashSet<string>> Known(EvidenceDb db, ArchiveCard card)
    {
        var ids = card.Exhibits.Select(one => one.Capture).OfType<CaptureId>().ToList();
        var known = (await db.Captures.AsNoTracking().Where(row => ids.Contains(row.Id)).Select(row => row.Id).ToListAsync()).Select(id => id.Value).ToHashSet(StringComparer.Ordinal);
        var files = card.Exhibits.Select(one => one.Attachment?.Id).OfType<string>().ToList();
        known.UnionWith(await db.Attachments.AsNoTracking().Where(row => files.Contains(row.Id)).Select(row => row.Id).ToListAsync());
        return known;
    }

    private async Task Imports(EvidenceDb db, IReadOnlyList<KeptEntry> entries, HashSet<string> captures, HashSet<string> files, DateTimeOffset now)
    {
        foreach (var entry in entries.Where(entry => entry.Type == CustodyEvents.FileImported))
        {
            if (ArchivedRows.Import(entry.Payload) is not { } row || !(row.CaptureId is { } id ? captures.Contains(id.Value) : files.Contains(row.Sha256.Value))) continue;
            if (await db.ImportedFiles.AnyAsync(one => one.Sha256 == row.Sha256)) continue;
            db.ImportedFiles.Add(row);
            await log.Append(db, now, CustodyEvents.FileImported, row.Sha256.Value, CustodyEvents.Of(row), default);
        }
    }
}

/// <summary>What an archive brought.</summary>
/// <param name="Order">Its order.</param>
/// <param name="New">Captures that were not here before.</param>
/// <param name="Files">Files of the user that were not here before.</param>
/// <param name="Entries">Entries of its log that were checked, and are kept.</param>
internal sealed record ReopenedArchive(OrderNumber Order, IReadOnlyList<CaptureId> New, int Files, int Entries)
{
    /// <summary>What happened, for the user.</summary>
    public Sentence Sentence => New.Count + Files == 0
        ? new("told.archive-known", ("order", Order))
        : new("told.archive-added", ("order", Order), ("captures", New.Count), ("files", Files), ("entries", Entries));
}
