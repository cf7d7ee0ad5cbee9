using System.IO.Compression;
using DisputeHelper.Formats;
using DisputeHelper.Vault;

namespace DisputeHelper.Imports;

/// <summary>The files in a ZIP archive, one at a time. Their names are shown and never become a path; what they unpack to is counted, not believed.</summary>
internal sealed class ZipContents(DataFolder folder, ImportLimits limits)
{
    /// <summary>The archive's directory, within the limits.</summary>
    /// <exception cref="NotReadableException">It is refused as a whole, with a sentence.</exception>
    public ZipArchive Open(IncomingFile zip)
    {
        zip.Bytes.Position = 0;
        ZipArchive? archive = null;
        try
        {
            archive = new ZipArchive(zip.Bytes, ZipArchiveMode.Read, leaveOpen: true);
            Demand(zip, archive);
            return archive;
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or NotSupportedException or OverflowException)
        {
            archive?.Dispose();
            throw new NotReadableException(new("told.zip-broken", ("name", zip.Name)), broken);
        }
        catch
        {
            archive?.Dispose();
            throw;
        }
    }

    /// <summary>The files that are of interest, pages and mails first, so that the orders are known when pictures ask for theirs.</summary>
    public static IReadOnlyList<ZipArchiveEntry> Files(ZipArchive archive)
    {
        var companions = new PageCompanions(archive.Entries.Select(entry => entry.FullName));
        return [.. archive.Entries.Where(entry => entry.Name.Length > 0 && !FileNames.IsSystems(entry.FullName) && !companions.Holds(entry.FullName))
            .OrderBy(entry => FileNames.IsPicture(entry.FullName)).ThenBy(entry => entry.FullName, StringComparer.Ordinal)];
    }

    /// <summary>One file, unpacked beside the evidence under a name of our own; it is gone when its stream is closed.</summary>
    /// <param name="zip">The archive.</param>
    /// <param name="entry">The file in it.</param>
    /// <param name="left">How much may still be unpacked; lowered by what was.</param>
    /// <param name="stop">Ends it.</param>
    /// <exception cref="NotReadableException">It is refused, with a sentence; the others may go on.</exception>
    public async Task<(IncomingFile File, long Left)> Unpack(IncomingFile zip, ZipArchiveEntry entry, long left, CancellationToken stop)
    {
        var name = $"{zip.Name} › {entry.FullName}";
        if (entry.IsEncrypted) throw new NotReadableException(new("told.zip-secret", ("name", name)));
        var most = Math.Min(left, Math.Max(1024 * 1024, entry.CompressedLength * limits.Ratio));
        var draft = Drafts.Make(folder);
        try
        {
            await using var packed = await entry.OpenAsync(stop);
            var buffer = new byte[128 * 1024];
            for (int got; (got = await packed.ReadAsync(buffer, stop)) > 0;)
            {
                if (draft.Length + got > most) throw new NotReadableException(new("told.zip-lies", ("name", name)));
                await draft.WriteAsync(buffer.AsMemory(0, got), stop);
            }
            return (new IncomingFile(name, draft, entry.LastWriteTime), left - draft.Length);
        }
        catch (Exception failed)
        {
            await draft.DisposeAsync();
            throw failed is InvalidDataException ? new NotReadableException(new("told.zip-damaged", ("name", name)), failed) : failed;
        }
    }

    private void Demand(IncomingFile zip, ZipArchive archive)
    {
        if (archive.Entries.Count > limits.Entries) throw new NotReadableException(new("told.zip-many", ("name", zip.Name), ("most", limits.Entries)));
        var unpacked = archive.Entries.Sum(entry => entry.Length);
        if (unpacked > limits.Unpacked) throw new NotReadableException(new("told.zip-large", ("name", zip.Name), ("most", limits.Unpacked / (1024 * 1024))));
        if (unpacked > Math.Max(1024 * 1024, zip.Bytes.Length) * limits.Ratio)
            throw new NotReadableException(new("told.zip-bomb", ("name", zip.Name), ("times", limits.Ratio)));
        if (archive.Entries.Any(entry => entry.FullName is "[Content_Types].xml"))
            throw new NotReadableException(new("told.zip-office", ("name", zip.Name)));
    }
}
