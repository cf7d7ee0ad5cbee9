using System.Security.Cryptography;
using DisputeHelper.Database;
using DisputeHelper.Facts;
using DisputeHelper.Formats.Bags;
using DisputeHelper.Vault;
using DisputeHelper.Wording;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Custody;

/// <summary>Copies everything that is stored into one file: the database as it is at one moment, then the bytes that it speaks of, each held against its hash.</summary>
public sealed class Backup(EvidenceStore store, EvidenceVault vault, DataFolder folder, CustodyLog log, Verification verification)
{
    /// <summary>Where the database lies in a backup.</summary>
    public const string DatabasePath = "data/evidence.db";

    /// <summary>Where the bytes lie in a backup, each under its hash.</summary>
    public const string BlobsPath = "data/blobs/";

    /// <summary>Writes the backup and reads it again to its last byte. The program may run and take captures meanwhile.</summary>
    /// <exception cref="BagProblem">There is none, with a sentence.</exception>
    public async Task<BackupReport> Write(string file, Action<Sentence, int, int>? tell, CancellationToken cancel)
    {
        if (File.Exists(file) || Directory.Exists(file)) throw new BagProblem(new("backup.there", ("file", file)));
        var report = await verification.Run(VerificationLevel.Quick, null, cancel);
        if (!report.Sound) throw new BagProblem(new("backup.damaged", ("fault", report.Damages[0].Told), ("folder", folder.Root)));
        var work = Directory.CreateDirectory(Path.Combine(folder.Temporary, $"pack-{Guid.NewGuid():N}"));
        var draft = $"{file}.part";
        try
        {
            var bag = await Gather(work.FullName, cancel);
            await Write(bag, draft, tell, cancel);
            await Check(draft, tell, cancel);
            File.Move(draft, file);
            return new(new FileInfo(file).Length, bag.Payload.Count - 1, report.Captures, report.Head);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new BagProblem(new("backup.unwritten", ("why", failed is ITold told ? told.Sentence : failed.Message)), failed);
        }
        catch (BlobDamagedException damaged) { throw new BagProblem(damaged.Sentence, damaged); }
        finally
        {
            if (File.Exists(draft)) File.Delete(draft);
            work.Delete(recursive: true);
        }
    }

    private async Task<Bag> Gather(string work, CancellationToken cancel)
    {
        var copy = Path.Combine(work, "evidence.db");
        await store.Read(db =>
        {
            using var target = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = copy, Pooling = false }.ToString());
            db.Database.OpenConnection();
            ((SqliteConnection)db.Database.GetDbConnection()).BackupDatabase(target);
            return Task.FromResult(true);
        }, cancel);
        var head = await log.Head(cancel);
        Sha256 hash;
        await using (var bytes = File.OpenRead(copy)) hash = Sha256.FromHash(await SHA256.HashDataAsync(bytes, cancel));
        // Bytes come after the database, and are never changed or taken away: all that it speaks of are there, and some more do no harm.
        var blobs = Directory.EnumerateFiles(folder.Blobs, "*", SearchOption.AllDirectories).Select(Path.GetFileName)
            .Select(name => TextValue.TryRead<Sha256>(name)).OfType<Sha256>().OrderBy(name => name.Value, StringComparer.Ordinal)
            .Select(name => new BagFile($"{BlobsPath}{name.Value[..2]}/{name.Value}", vault.Length(name) ?? 0, name, () => vault.OpenUnchecked(name)));
        return new("disputehelper-backup", head.At ?? DateTimeOffset.UnixEpoch,
            [("Bag-Software-Agent", "DisputeHelper"), ("External-Description", "Everything that DisputeHelper has stored. Open it with: disputehelper restore FILE"), ("Log-Head", $"{head.Seq}:{head.Hash}")],
            [], [new BagFile(DatabasePath, new FileInfo(copy).Length, hash, () => File.OpenRead(copy)), .. blobs]);
    }

    private static async Task Write(Bag bag, string draft, Action<Sentence, int, int>? tell, CancellationToken cancel)
    {
        await using var zip = bag.AsZip((done, of) => tell?.Invoke(new("terminal.copying"), done, of), cancel);
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, BufferSize = 1 << 20 };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using var output = new FileStream(draft, options);
        await zip.CopyToAsync(output, 1 << 20, cancel);
        await output.FlushAsync(cancel);
        Durable.Flush(output.SafeFileHandle, draft);
    }

    private static async Task Check(string draft, Action<Sentence, int, int>? tell, CancellationToken cancel)
    {
        await using var file = File.OpenRead(draft);
        using var bag = BagReader.Open(file, Path.GetFileName(draft));
        if ((await bag.Check((done, of) => tell?.Invoke(new("terminal.reading-again"), done, of), cancel)) is [var fault, ..])
            throw new BagProblem(new("backup.disk", ("path", fault.Path)));
    }
}

/// <summary>A backup that was written and read again.</summary>
/// <param name="Bytes">How long the file is.</param>
/// <param name="Files">How many stored files are in it.</param>
/// <param name="Captures">How many captures.</param>
/// <param name="Head">The end of the log in it.</param>
public sealed record BackupReport(long Bytes, int Files, int Captures, CustodyHead Head);
