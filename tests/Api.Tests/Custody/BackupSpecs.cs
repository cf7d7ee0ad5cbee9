using DisputeHelper.Custody;
using DisputeHelper.Formats.Bags;
using DisputeHelper.Tests.Captures;
using Microsoft.Extensions.DependencyInjection;

namespace DisputeHelper.Tests.Custody;

public sealed class BackupSpecs : IDisposable
{
    private readonly DirectoryInfo place = Directory.CreateTempSubdirectory("dh-backup-");

    public void Dispose() => place.Delete(recursive: true);

    private string FileNamed(string name) => Path.Combine(place.FullName, name);

    [Fact]
    public async Task Everything_comes_back_on_another_machine_with_the_chain_as_it_was()
    {
        await using var here = new TestStore();
        for (var seed = 1; seed <= 5; seed++) await here.Keep(SampleCapture.Make(seed));
        var head = await here.Log.Head(default);
        var written = await here.Backup().Write(FileNamed("all.zip"), null, default);
        Assert.Equal((5, head), (written.Captures, written.Head));

        await using var there = new TestStore();
        var report = await Restored(there, FileNamed("all.zip"));
        Assert.True(report.Sound);
        Assert.Equal((5, head), (report.Captures, report.Head));
        await there.Keep(SampleCapture.Make(6));
        Assert.True((await there.Verify(anchor: head)).Sound);
    }

    [Fact]
    public async Task A_backup_made_while_captures_come_in_is_whole()
    {
        await using var here = new TestStore();
        await here.Keep(SampleCapture.Make(100));
        using var enough = new CancellationTokenSource();
        var storm = Task.Run(async () =>
        {
            for (var seed = 101; !enough.IsCancellationRequested && seed < 400; seed++) await here.Keep(SampleCapture.Make(seed));
        });
        await here.Backup().Write(FileNamed("storm.zip"), null, default);
        await enough.CancelAsync();
        await storm;
        await using var there = new TestStore();
        Assert.True((await Restored(there, FileNamed("storm.zip"))).Sound);
    }

    [Fact]
    public async Task A_folder_that_holds_evidence_is_not_written_over()
    {
        await using var here = new TestStore();
        await here.Keep(SampleCapture.Make(1));
        await here.Backup().Write(FileNamed("all.zip"), null, default);
        await here.Keep(SampleCapture.Make(2));
        Assert.Contains("holds evidence already", (await Assert.ThrowsAsync<BagProblem>(() => Restored(here, FileNamed("all.zip")))).Message, StringComparison.Ordinal);
        Assert.Equal(2, (await here.Verify()).Captures);
        Assert.Contains("is there already", (await Assert.ThrowsAsync<BagProblem>(() => here.Backup().Write(FileNamed("all.zip"), null, default))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_with_a_changed_byte_anywhere_is_refused_and_leaves_the_folder_empty()
    {
        await using var here = new TestStore();
        await here.Keep(SampleCapture.Make(1, size: 500));
        await here.Backup().Write(FileNamed("all.zip"), null, default);
        var whole = await File.ReadAllBytesAsync(FileNamed("all.zip"));
        var random = new Random(5);
        for (var round = 0; round < 25; round++)
        {
            var changed = whole.ToArray();
            changed[random.Next(changed.Length)] ^= 0x10;
            await File.WriteAllBytesAsync(FileNamed("changed.zip"), changed);
            await using var there = new TestStore();
            try
            {
                // A byte of the directory may be one that says nothing (a date); then everything must be there and sound.
                Assert.True((await Restored(there, FileNamed("changed.zip"))).Sound);
            }
            catch (BagProblem refused)
            {
                Assert.Contains("Nothing was", refused.Message.Replace("nothing was", "Nothing was", StringComparison.Ordinal), StringComparison.Ordinal);
                Assert.False(File.Exists(there.Folder.Database));
                Assert.Empty(Directory.EnumerateFiles(there.Folder.Blobs, "*", SearchOption.AllDirectories));
            }
        }
    }

    [Fact]
    public async Task Damaged_evidence_is_not_backed_up_as_if_it_were_sound()
    {
        await using var here = new TestStore();
        var capture = await here.Keep(SampleCapture.Make(1));
        here.Damage(here.Vault.PathOf(capture.Parts[1].Sha256), bytes => [.. bytes[..^1], (byte)(bytes[^1] ^ 1)]);
        var problem = await Assert.ThrowsAsync<BagProblem>(() => here.Backup().Write(FileNamed("all.zip"), null, default));
        Assert.Contains(capture.Parts[1].Sha256.Short, problem.Message, StringComparison.Ordinal);
        Assert.Empty(place.EnumerateFileSystemInfos());
    }

    [Fact]
    public async Task A_backup_that_is_stopped_leaves_no_file()
    {
        await using var here = new TestStore();
        for (var seed = 1; seed <= 5; seed++) await here.Keep(SampleCapture.Make(seed));
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => here.Backup().Write(FileNamed("all.zip"), (_, done, _) => { if (done == 3) stop.Cancel(); }, stop.Token));
        Assert.Empty(place.EnumerateFileSystemInfos());
        Assert.Empty(Directory.EnumerateFileSystemEntries(here.Folder.Temporary));
    }

    [Fact]
    public async Task An_archive_that_is_stopped_leaves_nothing_in_the_vault()
    {
        await using var here = new TestStore();
        using var stop = new CancellationTokenSource();
        var files = Enumerable.Range(0, 50).Select(i => BagFile.Of($"data/{i}.bin", new byte[1 << 20])).ToList();
        await using (var batch = here.Vault.Begin())
        await using (var zip = new Bag("b", DateTimeOffset.UnixEpoch, [], [], files).AsZip((done, _) => { if (done == 20) stop.Cancel(); }, stop.Token))
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => batch.Write(zip, long.MaxValue, default));
        Assert.Empty(Directory.EnumerateFiles(here.Folder.Temporary));
        Assert.Empty(Directory.EnumerateFiles(here.Folder.Blobs, "*", SearchOption.AllDirectories));
    }

    private static async Task<VerificationReport> Restored(TestStore store, string file)
    {
        await using var bytes = File.OpenRead(file);
        using var bag = BagReader.Open(bytes, "all.zip");
        return await store.Rooms.GetRequiredService<Restore>().Run(bag, null, default);
    }
}

internal static class BackupOf
{
    public static Backup Backup(this TestStore store) => store.Rooms.GetRequiredService<Backup>();
}
