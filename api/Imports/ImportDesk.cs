using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using DisputeHelper.Captures;
using DisputeHelper.Cases;
using DisputeHelper.Custody;
using DisputeHelper.Database;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;
using DisputeHelper.Formats;
using DisputeHelper.Formats.Bags;
using DisputeHelper.Vault;

namespace DisputeHelper.Imports;

/// <summary>Takes files that the extension did not capture: looks what each is, stores it as it came, and tells what became of it. One bad file stops no other.</summary>
internal sealed partial class ImportDesk(PageImport pages, ImportShelf shelf, CaseShelf cases, ZipContents zips, ArchiveReopening archives, ImportLimits limits, ILogger<ImportDesk> log)
{
    /// <summary>Imports a file, or all the files in an archive; a result comes as soon as its file is done.</summary>
    public async IAsyncEnumerable<ImportResult> Take(IncomingFile sent, OrderNumber? order, [EnumeratorCancellation] CancellationToken stop)
    {
        var file = sent.Named();
        if (Sniffing.Of(await Start(file.Bytes, stop)) is { Sort: not FileSort.Zip } kind)
        {
            yield return await Guarded(file.Name, () => One(file, kind, order, stop));
            yield break;
        }
        if (await Guarded(file.Name, () => Reopened(file, stop)) is { Sentence.Length: > 0 } reopened) yield return reopened;
        else await foreach (var result in Archive(file, order, stop)) yield return result;
    }

    // Our own archives come back as what they are; any other ZIP is a bundle of files.
    private async Task<ImportResult> Reopened(IncomingFile file, CancellationToken stop)
    {
        var other = new ImportResult(file.Name, ImportEnd.Refused, "");
        using var bag = BagReader.TryOpen(file.Bytes);
        if (bag is null) return other;
        if (Restore.IsIn(bag)) return other with { Sentence = $"“{file.Name}” is a backup of everything. It goes into an empty folder: disputehelper restore FILE. Nothing was changed." };
        if (!ArchiveCard.IsIn(bag)) return other;
        var opened = await archives.Open(bag, stop);
        return other with { Outcome = opened.New.Count + opened.Files > 0 ? ImportEnd.Stored : ImportEnd.Known, Sentence = opened.Sentence, Orders = [opened.Order] };
    }

    private async IAsyncEnumerable<ImportResult> Archive(IncomingFile zip, OrderNumber? order, [EnumeratorCancellation] CancellationToken stop)
    {
        var (archive, refusal) = Opened(zip);
        if (archive is null)
        {
            yield return refusal!;
            yield break;
        }
        using (archive)
        {
            var (files, left) = (ZipContents.Files(archive), limits.Unpacked);
            if (files.Count == 0) yield return new(zip.Name, ImportEnd.Refused, $"“{zip.Name}” holds no file that could be imported. Nothing was kept.");
            foreach (var entry in files)
            {
                stop.ThrowIfCancellationRequested();
                yield return await Guarded($"{zip.Name} › {entry.FullName}", async () =>
                {
                    var (unpacked, rest) = await zips.Unpack(zip, entry, left, stop);
                    left = rest;
                    await using var bytes = unpacked.Bytes;
                    var file = unpacked.Named();
                    var kind = Sniffing.Of(await Start(bytes, stop));
                    return kind.Sort is FileSort.Zip
                        ? new(file.Name, ImportEnd.Refused, $"“{file.Name}” is an archive in an archive, which is not opened. Unpack it yourself and import the files that you need.")
                        : await One(file, kind, order, stop);
                });
            }
        }
    }

    private (System.IO.Compression.ZipArchive? Archive, ImportResult? Refusal) Opened(IncomingFile zip)
    {
        try { return (zips.Open(zip), null); }
        catch (NotReadableException refused) { return (null, new(zip.Name, ImportEnd.Refused, refused.Message)); }
    }

    private async Task<ImportResult> One(IncomingFile file, FileKind kind, OrderNumber? order, CancellationToken stop)
    {
        if (kind.Sort is FileSort.Empty) return new(file.Name, ImportEnd.Refused, $"“{file.Name}” is empty, so there is nothing to keep.");
        if (kind.Sort is FileSort.Other)
            return new(file.Name, ImportEnd.Refused,
                $"“{file.Name}” is none of what can be imported: saved pages (HTML, MHTML, web archive), mails (.eml), pictures, PDFs, videos, and ZIP archives of these. Nothing of it was kept.");
        file.Bytes.Position = 0;
        var bytes = Sha256.FromHash(await SHA256.HashDataAsync(file.Bytes, stop));
        file.Bytes.Position = 0;
        if (await shelf.Find(bytes, stop) is { } earlier) return await Known(file, earlier, order, stop);
        return kind.Sort is FileSort.Attachment ? await Kept(file, kind, order, stop) : await pages.Take(file, kind, bytes, stop);
    }

    private async Task<ImportResult> Known(IncomingFile file, ImportedFileRow earlier, OrderNumber? order, CancellationToken stop) =>
        earlier.CaptureId is null && order is not null
            ? await Placed(file, earlier, order, stop)
            : new(file.Name, ImportEnd.Known, $"The same bytes were imported before, as “{earlier.FileName}”; nothing was added.")
            { ContentType = earlier.ContentType, Sha256 = earlier.Sha256, Capture = earlier.CaptureId };

    private async Task<ImportResult> Kept(IncomingFile file, FileKind kind, OrderNumber? order, CancellationToken stop) =>
        await shelf.Keep(file.Name, kind.ContentType, file.ModifiedAt, file.Bytes, stop) switch
        {
            ImportOutcome.Stored(var row) => await Placed(file, row, order, stop),
            ImportOutcome.AlreadyStored(var row) => await Known(file, row, order, stop),
            ImportOutcome.Refused(_, var sentence) => new(file.Name, ImportEnd.Refused, sentence),
            var other => throw new InvalidOperationException($"An outcome without an answer: {other}"),
        };

    /// <summary>Adds a file that waits, or belongs to another order already, to the order that the user names.</summary>
    public Task<ImportResult> Place(ImportedFileRow row, OrderNumber order, CancellationToken stop) => Placed(new(row.FileName, Stream.Null, null), row, order, stop);

    // A picture waits until its order is named and known.
    private async Task<ImportResult> Placed(IncomingFile file, ImportedFileRow row, OrderNumber? order, CancellationToken stop)
    {
        var result = new ImportResult(file.Name, ImportEnd.Waiting, "") { ContentType = row.ContentType, Sha256 = row.Sha256 };
        if (order is null) return result with { Sentence = "Stored, but no order was named for it, so it waits. Choose its order on the import page, or import it again with --order." };
        if (await cases.Find(order, stop) is null)
            return result with { Sentence = $"Stored, but no page of order {order} is stored yet, so it waits. Capture or import a page of that order, then choose the order again." };
        await shelf.Attach(row, order, "", stop);
        return result with { Outcome = ImportEnd.Stored, Sentence = $"Stored, and added to order {order}.", Orders = [order] };
    }

    private async Task<ImportResult> Guarded(string name, Func<Task<ImportResult>> work)
    {
        try { return await work(); }
        catch (Exception refused) when (refused is NotReadableException or BagProblem) { return new(name, ImportEnd.Refused, refused.Message); }
        catch (Exception closed) when (closed is StoreUnavailableException or DiskFailureException) { return new(name, ImportEnd.Refused, closed.Message); }
        catch (Exception failed) when (failed is not (OperationCanceledException or OutOfMemoryException))
        {
            LogFailed(log, failed);
            return new(name, ImportEnd.Refused, $"“{name}” could not be imported ({failed.GetType().Name}). Nothing of it was kept; the other files go on.");
        }
    }

    private static async Task<byte[]> Start(Stream bytes, CancellationToken stop)
    {
        var start = new byte[Sniffing.Enough];
        bytes.Position = 0;
        return start[..await bytes.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, stop)];
    }

    [LoggerMessage(LogLevel.Error, "A file could not be imported")]
    private static partial void LogFailed(ILogger log, Exception failure);
}
