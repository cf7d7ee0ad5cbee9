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
using DisputeHelper.Wording;

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
        if (await Guarded(file.Name, () => Reopened(file, stop)) is { Told: not null } reopened) yield return reopened;
        else await foreach (var result in Archive(file, order, stop)) yield return result;
    }

    // Our own archives come back as what they are; any other ZIP is a bundle of files.
    private async Task<ImportResult> Reopened(IncomingFile file, CancellationToken stop)
    {
        var other = new ImportResult(file.Name, ImportEnd.Refused, "");
        using var bag = BagReader.TryOpen(file.Bytes);
        if (bag is null) return other;
        if (Restore.IsIn(bag)) return Refused(file.Name, new("told.import-backup", ("name", file.Name)));
        if (!ArchiveCard.IsIn(bag)) return other;
        var opened = await archives.Open(bag, stop);
        return new(file.Name, opened.New.Count + opened.Files > 0 ? ImportEnd.Stored : ImportEnd.Known, opened.Sentence) { Orders = [opened.Order] };
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
            if (files.Count == 0) yield return Refused(zip.Name, new("told.zip-empty", ("name", zip.Name)));
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
                        ? Refused(file.Name, new("told.zip-nested", ("name", file.Name)))
                        : await One(file, kind, order, stop);
                });
            }
        }
    }

    private (System.IO.Compression.ZipArchive? Archive, ImportResult? Refusal) Opened(IncomingFile zip)
    {
        try { return (zips.Open(zip), null); }
        catch (NotReadableException refused) { return (null, Refused(zip.Name, refused.Sentence)); }
    }

    private async Task<ImportResult> One(IncomingFile file, FileKind kind, OrderNumber? order, CancellationToken stop)
    {
        if (kind.Sort is FileSort.Empty) return Refused(file.Name, new("told.import-empty", ("name", file.Name)));
        if (kind.Sort is FileSort.Other)
            return Refused(file.Name, new("told.import-other", ("name", file.Name)));
        file.Bytes.Position = 0;
        var bytes = Sha256.FromHash(await SHA256.HashDataAsync(file.Bytes, stop));
        file.Bytes.Position = 0;
        if (await shelf.Find(bytes, stop) is { } earlier) return await Known(file, earlier, order, stop);
        return kind.Sort is FileSort.Attachment ? await Kept(file, kind, order, stop) : await pages.Take(file, kind, bytes, stop);
    }

    private async Task<ImportResult> Known(IncomingFile file, ImportedFileRow earlier, OrderNumber? order, CancellationToken stop) =>
        earlier.CaptureId is null && order is not null
            ? await Placed(file, earlier, order, stop)
            : new(file.Name, ImportEnd.Known, new Sentence("told.import-known-as", ("name", earlier.FileName)))
            { ContentType = earlier.ContentType, Sha256 = earlier.Sha256, Capture = earlier.CaptureId };

    private async Task<ImportResult> Kept(IncomingFile file, FileKind kind, OrderNumber? order, CancellationToken stop) =>
        await shelf.Keep(file.Name, kind.ContentType, file.ModifiedAt, file.Bytes, stop) switch
        {
            ImportOutcome.Stored(var row) => await Placed(file, row, order, stop),
            ImportOutcome.AlreadyStored(var row) => await Known(file, row, order, stop),
            ImportOutcome.Refused(_, var sentence) => Refused(file.Name, sentence),
            var other => throw new InvalidOperationException($"An outcome without an answer: {other}"),
        };

    /// <summary>Adds a file that waits, or belongs to another order already, to the order that the user names.</summary>
    public Task<ImportResult> Place(ImportedFileRow row, OrderNumber order, CancellationToken stop) => Placed(new(row.FileName, Stream.Null, null), row, order, stop);

    // A picture waits until its order is named and known.
    private async Task<ImportResult> Placed(IncomingFile file, ImportedFileRow row, OrderNumber? order, CancellationToken stop)
    {
        if (order is null) return Result(ImportEnd.Waiting, new("told.import-unnamed"));
        if (await cases.Find(order, stop) is null) return Result(ImportEnd.Waiting, new("told.import-unplaced", ("order", order)));
        await shelf.Attach(row, order, "", stop);
        return Result(ImportEnd.Stored, new("told.import-added", ("order", order))) with { Orders = [order] };

        ImportResult Result(ImportEnd end, Sentence told) => new(file.Name, end, told) { ContentType = row.ContentType, Sha256 = row.Sha256 };
    }

    private async Task<ImportResult> Guarded(string name, Func<Task<ImportResult>> work)
    {
        try { return await work(); }
        catch (Exception refused) when (refused is NotReadableException or BagProblem or StoreUnavailableException or DiskFailureException)
        {
            return Refused(name, ((ITold)refused).Sentence);
        }
        catch (Exception failed) when (failed is not (OperationCanceledException or OutOfMemoryException))
        {
            LogFailed(log, failed);
            return Refused(name, new("told.import-failed", ("name", name), ("kind", failed.GetType().Name)));
        }
    }

    private static ImportResult Refused(string name, Sentence why) => new(name, ImportEnd.Refused, why);

    private static async Task<byte[]> Start(Stream bytes, CancellationToken stop)
    {
        var start = new byte[Sniffing.Enough];
        bytes.Position = 0;
        return start[..await bytes.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, stop)];
    }

    [LoggerMessage(LogLevel.Error, "A file could not be imported")]
    private static partial void LogFailed(ILogger log, Exception failure);
}
