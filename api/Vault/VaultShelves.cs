using DisputeHelper.Facts;

namespace DisputeHelper.Vault;

/// <summary>How files come under their names.</summary>
public sealed partial class EvidenceVault
{
    private readonly Lock shelving = new();
    private readonly Lock naming = new();
    private volatile bool shelved;

    internal string NewDraft() => Path.Combine(folder.Temporary, Guid.NewGuid().ToString("N"));

    /// <summary>Renames flushed drafts, then flushes each folder once; returns the names that held other bytes.</summary>
    internal IReadOnlyList<Sha256> Take(IEnumerable<(string Path, StoredBlob Blob)> drafts)
    {
        var quarantined = new List<Sha256>();
        var shelves = new HashSet<string>();
        foreach (var (draft, blob) in drafts)
        {
            var target = PathOf(blob.Sha256);
            try
            {
                // One at a time: two deliveries of the same bytes would both find the name free.
                lock (naming)
                {
                    if (File.Exists(target) && !IsIntact(target, blob.Sha256))
                    {
                        PutAside(target, blob.Sha256);
                        quarantined.Add(blob.Sha256);
                    }
                    if (File.Exists(target)) File.Delete(draft);
                    else File.Move(draft, target);
                }
            }
            catch (IOException) when (File.Exists(target) && IsIntact(target, blob.Sha256))
            {
                // Another process named the same bytes meanwhile: nothing is lost, so nothing has failed.
                File.Delete(draft);
            }
            catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
            {
                throw Disk.Failed(new("disk.name", ("file", blob.Sha256.Short)), failed);
            }
            // Also for a file that was there: another delivery may have named it a moment ago and not yet flushed the folder.
            shelves.Add(Path.GetDirectoryName(target)!);
        }
        Flush(shelves);
        return quarantined;
    }

    private static void Flush(HashSet<string> folders)
    {
        try { Parallel.ForEach(folders, new ParallelOptions { MaxDegreeOfParallelism = 4 }, Durable.FlushFolder); }
        catch (AggregateException several) { throw several.InnerExceptions[0]; }
    }

    private static bool IsIntact(string path, Sha256 expected)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);
        return Sha256.FromHash(System.Security.Cryptography.SHA256.HashData(file)) == expected;
    }

    // Neither is thrown away: the damaged file may tell what happened.
    private void PutAside(string path, Sha256 blob)
    {
        File.Move(path, Path.Combine(folder.Quarantine, $"{blob}.{Guid.NewGuid():N}"));
        Durable.FlushFolder(folder.Quarantine);
        ToldOfQuarantine(blob.Short);
    }

    // All 256 at once and one flush, so that no delivery ever has to make a folder and wait for it.
    private void EnsureShelves()
    {
        if (shelved) return;
        lock (shelving)
        {
            if (shelved) return;
            try
            {
                for (var i = 0; i < 256; i++) DataFolder.Create(Path.Combine(folder.Blobs, i.ToString("x2", null)));
                Durable.FlushFolder(folder.Blobs);
                Durable.FlushFolder(folder.Root);
            }
            catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
            {
                throw Disk.Failed(new("disk.folders"), failed);
            }
            shelved = true;
        }
    }

    [LoggerMessage(LogLevel.Critical, "The file under {Blob} had other bytes than its name says. It lies in quarantine now, and the right bytes are in its place.")]
    private partial void ToldOfQuarantine(string blob);
}
