using DisputeHelper.Vault;

namespace DisputeHelper.Tests.Vault;

public class DurableSpecs
{
    [Fact]
    public void A_flush_that_the_system_refuses_is_an_error_and_not_a_silence()
    {
        if (OperatingSystem.IsWindows()) return;
        using var nowhere = File.OpenHandle("/dev/null", FileMode.Open, FileAccess.Write);
        RandomAccess.FlushToDisk(nowhere);      // .NET's own says nothing.
        var failure = Assert.Throws<DiskFailureException>(() => Durable.Flush(nowhere, "/dev/null"));
        Assert.False(failure.Full);
        Assert.Contains("everything stored before is safe", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_can_be_flushed_and_a_missing_one_is_an_error()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TemporaryFolder();
        Durable.FlushFolder(folder.Path);
        Assert.Throws<DiskFailureException>(() => Durable.FlushFolder(Path.Combine(folder.Path, "missing")));
    }

    [Fact]
    public void A_full_disk_is_told_from_a_broken_one()
    {
        if (OperatingSystem.IsWindows()) return;
        Assert.True(Disk.Failed(new("disk.write"), 28).Full);
        Assert.Contains("Free some space", Disk.Failed(new("disk.write"), 28).Message, StringComparison.Ordinal);
        Assert.False(Disk.Failed(new("disk.write"), 5).Full);
    }
}
