using System.Diagnostics;

namespace DisputeHelper.Tests.Bundles;

public sealed class PackFileSpecs
{
    [Fact]
    public async Task A_pack_is_written()
    {
        using var bench = new PackBench();
        var watch = Stopwatch.StartNew();
        var (file, pack) = await bench.Write(SampleCase.Material(bench.Vault));
        File.WriteAllText("/tmp/dhpack-fonts/time.txt", $"{watch.ElapsedMilliseconds} ms {pack.Pages}");
        File.Copy(file, "/tmp/dhpack-fonts/pack.pdf", true);
        Assert.True(pack.Pages > 5);
    }
}
