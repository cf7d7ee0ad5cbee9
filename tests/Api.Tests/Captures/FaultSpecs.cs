using DisputeHelper.Facts;

namespace DisputeHelper.Tests.Captures;

public class FaultSpecs
{
    private const int Count = 6;

    [StraceTheory]
    [InlineData("fsync,fdatasync", "error=EIO", "1+")]
    [InlineData("fsync,fdatasync", "error=EIO", "2")]
    [InlineData("fsync,fdatasync", "error=EIO", "9")]
    [InlineData("fsync,fdatasync", "error=EIO", "22")]
    [InlineData("fsync,fdatasync", "error=ENOSPC", "3")]
    [InlineData("?rename,?renameat,?renameat2,?link,?linkat", "error=EIO", "1+")]     // .NET tries a link when a rename fails.
    [InlineData("pwrite64", "error=ENOSPC", "2")]
    [InlineData("pwrite64", "error=ENOSPC", "19")]
    public async Task A_call_that_fails_is_never_acknowledged(string calls, string fault, string when)
    {
        var (acks, others, trace) = await Run(calls, $"{calls}:{fault}:when={when}");
        Assert.Contains("(INJECTED)", trace, StringComparison.Ordinal);
        Assert.NotEmpty(others);
        Assert.True(acks.Count < Count);
        Assert.All(others, line => Assert.Matches("^refused (ReadOnly|DiskFull) .*(is safe|are safe).*", line));
        if (when == "1+") Assert.Empty(acks);
    }

    [StraceTheory]
    [InlineData("fsync,fdatasync", "3")]
    [InlineData("fsync,fdatasync", "33")]
    [InlineData("?rename,?renameat,?renameat2", "14")]
    [InlineData("pwrite64", "27")]
    public async Task Death_in_any_call_loses_nothing_that_was_acknowledged(string calls, string when)
    {
        var (acks, others, _) = await Run(calls, $"{calls}:signal=SIGKILL:when={when}");
        Assert.True(acks.Count < Count);
        Assert.Empty(others);
    }

    // A store that has worked before, so that the numbers of the calls are those of deliveries and not of the making of a database.
    private static async Task<(List<string> Acks, List<string> Others, string Trace)> Run(string calls, string inject)
    {
        var folder = Directory.CreateTempSubdirectory("dh-fault-").FullName;
        var log = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            await using (var before = new TestStore(folder)) await before.Keep(SampleCapture.Make(1));
            using var driver = StoreDriver.Start(folder, seed: 50, Count, writers: 1, Strace.Command(log, calls, inject));
            var told = (await driver.StandardOutput.ReadToEndAsync()).Split('\n')[..^1];
            await driver.WaitForExitAsync();
            var acks = told.Where(line => line.StartsWith("ack ", StringComparison.Ordinal)).Select(line => line[4..]).ToList();

            await using var after = new TestStore(folder);
            Assert.Empty((await after.Verify()).Damages);
            foreach (var id in acks) Assert.NotNull(await after.Archive.Find(TextValue.Read<CaptureId>(id), default));
            return (acks, [.. told.Where(line => !line.StartsWith("ack ", StringComparison.Ordinal))], await File.ReadAllTextAsync(log));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
            File.Delete(log);
        }
    }
}
