using DisputeHelper.Database;
using DisputeHelper.Facts;
using DisputeHelper.Formats.Bags;
using DisputeHelper.Vault;
using DisputeHelper.Wording;

namespace DisputeHelper.Custody;

/// <summary>Puts a backup into an empty data folder, byte for byte, and checks all of it before it says so. The database comes last: without it nothing counts.</summary>
public sealed class Restore(EvidenceVault vault, DataFolder folder, EvidenceStore store, Verification verification)
{
    // Files that are put on disk together: as one flush of each folder, not one of each file.
    private const int Together = 200;

    /// <summary>Whether a bag is a backup.</summary>
    public static bool IsIn(BagReader bag) => bag.Has(Backup.DatabasePath);

    /// <summary>Whether the folder holds no evidence yet.</summary>
    public bool IsEmpty => !File.Exists(folder.Database) && !Blobs().Any();

    /// <summary>Restores everything.</summary>
    /// <exception cref="BagProblem">The folder is as empty as before, with a sentence that says why.</exception>
    public async Task<VerificationReport> Run(BagReader bag, Action<Sentence, int, int>? tell, CancellationToken cancel)
    {
        if (!IsEmpty) throw new BagProblem(new("restore.not-empty", ("folder", folder.Root)));
        if (!vault.HasRoomFor(bag.Bytes, 0)) throw new BagProblem(new("restore.no-room", ("megabytes", bag.Bytes / 1_000_000)));
        try
        {
            var listed = bag.Manifest(Bag.Manifest);
            await Blobs(bag, listed, tell, cancel);
            await Database(bag, listed.GetValueOrDefault(Backup.DatabasePath), cancel);
            tell?.Invoke(new("terminal.checking"), 0, 1);
            await store.Ready;
            var report = await verification.Run(VerificationLevel.Full, null, cancel);
            return report.Sound ? report : throw new BagProblem(Refusal(report.Damages[0].Told));
        }
        catch (Exception failed)
        {
            Clear();
            throw failed switch
            {
                InvalidDataException or SourceBrokenException => new BagProblem(Refusal(new("restore.unpacked")), failed),
                StoreUnavailableException closed => new BagProblem(Refusal(closed.Sentence), failed),
                _ => failed,
            };
        }
    }

    private async Task Blobs(BagReader bag, IReadOnlyDictionary<string, Sha256> listed, Action<Sentence, int, int>? tell, CancellationToken cancel)
    {
        var blobs = bag.Files.Where(path => path.StartsWith(Backup.BlobsPath, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        if (listed.Keys.FirstOrDefault(path => !bag.Has(path)) is { } missing) throw new BagProblem(Refusal(new("restore.missing", ("path", missing))));
        for (var done = 0; done < blobs.Count; done += Together)
        {
            tell?.Invoke(new("terminal.restoring"), done, blobs.Count);
            await using var batch = vault.Begin();
            foreach (var path in blobs.Skip(done).Take(Together))
            {
                await using var bytes = bag.Open(path);
                var blob = await batch.Write(bytes, long.MaxValue, cancel);
                if (path[(path.LastIndexOf('/') + 1)..] != blob.Sha256.Value) throw new BagProblem(Refusal(new("restore.changed", ("path", path))));
            }
            await batch.Commit();
        }
    }

    private async Task Database(BagReader bag, Sha256? listed, CancellationToken cancel)
    {
        var draft = folder.Database + ".part";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using (var output = new FileStream(draft, options))
        {
            await using (var bytes = bag.Open(Backup.DatabasePath)) await bytes.CopyToAsync(output, cancel);
            await output.FlushAsync(cancel);
            output.Position = 0;
            if (Sha256.FromHash(await System.Security.Cryptography.SHA256.HashDataAsync(output, cancel)) != listed) throw new BagProblem(Refusal(new("restore.database")));
            Durable.Flush(output.SafeFileHandle, draft);
        }
        File.Move(draft, folder.Database);
        Durable.FlushFolder(folder.Root);
    }

    private static Sentence Refusal(Sentence? why) => new("restore.damaged", ("why", why));

    private IEnumerable<string> Blobs() => Directory.EnumerateFiles(folder.Blobs, "*", SearchOption.AllDirectories);

    private void Clear()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var path in Directory.EnumerateFiles(folder.Root, "evidence.db*").Concat(Blobs()).ToList()) File.Delete(path);
    }
}
