using DisputeHelper.Facts;

namespace DisputeHelper.Tests.Captures;

public class KillSpecs
{
    private const int Rounds = 15;

    [Fact]
    public async Task What_was_acknowledged_is_there_after_every_kill()
    {
        var folder = Directory.CreateTempSubdirectory("dh-kill-").FullName;
        var random = new Random(7);
        var acknowledged = new List<string>();
        for (var round = 0; round < Rounds; round++)
        {
            using var driver = StoreDriver.Start(folder, seed: 1 + round * 1000, count: 900, writers: 3);
            for (var acks = random.Next(1, 12); acks > 0 && await driver.StandardOutput.ReadLineAsync() is { } line; acks--) acknowledged.Add(line);
            driver.Kill();      // SIGKILL, in the middle of the next deliveries.
            // What stood in the pipe was acknowledged as well.
            acknowledged.AddRange((await driver.StandardOutput.ReadToEndAsync()).Split('\n')[..^1]);
            await driver.WaitForExitAsync();
        }
        Assert.All(acknowledged, line => Assert.StartsWith("ack ", line, StringComparison.Ordinal));
        Assert.True(acknowledged.Count >= Rounds);

        await using var store = new TestStore(folder);
        Assert.Empty((await store.Verify()).Damages);
        foreach (var line in acknowledged) Assert.NotNull(await store.Archive.Find(TextValue.Read<CaptureId>(line[4..]), default));
        using (store.Folder.Hold()) Assert.Empty(Directory.GetFiles(store.Folder.Temporary));
        await store.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
