using System.IO.Compression;
using System.Text;
using DisputeHelper.Formats.Bags;

namespace DisputeHelper.Tests.Formats;

public sealed class BagSpecs
{
    private static readonly DateTimeOffset At = new(2026, 9, 5, 14, 3, 7, TimeSpan.Zero);

    [Fact]
    public async Task A_bag_is_read_by_others_and_its_manifests_fit()
    {
        var zip = await Written(new Bag("order-1", At, [("External-Identifier", "1")], [BagFile.Of("README.txt", "hello")], [BagFile.Of("data/a.txt", "one"), BagFile.Of("data/empty.txt", "")]));
        using var archive = new ZipArchive(new MemoryStream(zip), ZipArchiveMode.Read);
        Assert.Equal(["order-1/README.txt", "order-1/bagit.txt", "order-1/bag-info.txt", "order-1/manifest-sha256.txt", "order-1/tagmanifest-sha256.txt", "order-1/data/a.txt", "order-1/data/empty.txt"],
            archive.Entries.Select(entry => entry.FullName));
        using var manifest = new StreamReader(archive.GetEntry("order-1/manifest-sha256.txt")!.Open());
        Assert.Equal($"{DisputeHelper.Facts.Sha256.Of("one"u8)}  data/a.txt\n{DisputeHelper.Facts.Sha256.Of(""u8)}  data/empty.txt\n", await manifest.ReadToEndAsync());
        using var info = new StreamReader(archive.GetEntry("order-1/bag-info.txt")!.Open());
        Assert.Equal("External-Identifier: 1\nPayload-Oxum: 3.2\n", await info.ReadToEndAsync());
        Assert.All(archive.Entries, entry => Assert.Equal(At.DateTime.AddSeconds(-1), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public async Task The_same_files_give_the_same_bytes()
    {
        var bag = new Bag("b", At, [], [], [BagFile.Of("data/a.txt", "one"), BagFile.Of("data/b.txt", new string('x', 300_000))]);
        Assert.Equal(await Written(bag), await Written(bag));
    }

    [Fact]
    public async Task A_file_longer_than_what_is_held_at_once_goes_through_in_pieces()
    {
        var film = new byte[33 << 20];
        new Random(3).NextBytes(film);
        var zip = await Written(new Bag("b", At, [], [], [BagFile.Of("data/film.mp4", film), BagFile.Of("data/behind.txt", "behind it")]));
        using var bag = BagReader.Open(new MemoryStream(zip), "film.zip");
        Assert.Empty(await bag.Check(null, default));
        Assert.Equal("behind it", bag.Text("data/behind.txt"));
    }

    [Fact]
    public async Task Files_are_opened_when_their_turn_comes_and_never_before()
    {
        var opened = new List<int>();
        var content = new byte[4 << 20];
        var hash = DisputeHelper.Facts.Sha256.Of(content);
        var files = Enumerable.Range(0, 30).Select(i => new BagFile($"data/{i}.bin", content.Length, hash, () =>
        {
            lock (opened) opened.Add(i);
            return new MemoryStream(content);
        })).ToList();
        using var stop = new CancellationTokenSource();
        await using var zip = new Bag("b", At, [], [], files).AsZip((_, _) => { }, stop.Token);
        await zip.ReadExactlyAsync(new byte[1000]);
        lock (opened) Assert.InRange(opened.Count, 0, 6);
        await stop.CancelAsync();
    }

    [Fact]
    public async Task Bytes_that_are_not_what_their_name_says_are_never_copied()
    {
        var wrong = new BagFile("data/a.txt", 3, DisputeHelper.Facts.Sha256.Of("one"u8), () => new MemoryStream(Encoding.ASCII.GetBytes("two")));
        var problem = await Assert.ThrowsAsync<BagProblem>(() => Written(new Bag("b", At, [], [], [wrong])));
        Assert.Contains("data/a.txt", problem.Message, StringComparison.Ordinal);
        var longer = wrong with { Sha256 = DisputeHelper.Facts.Sha256.Of("two"u8), Bytes = 2 };
        await Assert.ThrowsAsync<BagProblem>(() => Written(new Bag("b", At, [], [], [longer])));
    }

    [Fact]
    public async Task A_bag_that_others_packed_again_is_checked_all_the_same()
    {
        var ours = await Written(new Bag("b", At, [], [], [BagFile.Of("data/a.txt", new string('x', 5000))]));
        using var theirs = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(ours)))
        using (var to = new ZipArchive(theirs, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var entry in from.Entries)
            {
                await using var source = entry.Open();
                await using var target = to.CreateEntry(entry.FullName, CompressionLevel.SmallestSize).Open();
                await source.CopyToAsync(target);
            }
        using var bag = BagReader.Open(theirs, "b.zip");
        Assert.Empty(await bag.Check(null, default));
    }

    [Fact]
    public async Task What_is_changed_missing_or_added_is_named()
    {
        var whole = await Written(new Bag("b", At, [], [BagFile.Of("README.txt", "r")], [BagFile.Of("data/a.txt", "one"), BagFile.Of("data/b.txt", "two")]));
        using var changed = new MemoryStream();
        await changed.WriteAsync(whole);
        using (var zip = new ZipArchive(changed, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("b/data/a.txt")!.Delete();
            zip.GetEntry("b/README.txt")!.Delete();
            await using (var other = zip.CreateEntry("b/README.txt").Open()) other.Write("R"u8);
            await using (var added = zip.CreateEntry("b/data/c.txt").Open()) added.Write("three"u8);
        }
        using var bag = BagReader.Open(changed, "b.zip");
        Assert.Equal([new(BagFaultKind.Missing, "data/a.txt"), new(BagFaultKind.Changed, "README.txt"), new BagFault(BagFaultKind.Unlisted, "data/c.txt")], await bag.Check(null, default));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(-30)]
    public async Task What_is_no_bag_is_refused_with_a_sentence(int cut)
    {
        var whole = cut == 0 ? "no zip at all"u8.ToArray() : await Written(new Bag("b", At, [], [], [BagFile.Of("data/a.txt", "one")]));
        Assert.Contains("Nothing was changed", Assert.Throws<BagProblem>(() => BagReader.Open(new MemoryStream(cut == 0 ? whole : whole[..(cut > 0 ? cut : whole.Length + cut)]), "it")).Message, StringComparison.Ordinal);
    }

    private static async Task<byte[]> Written(Bag bag)
    {
        using var bytes = new MemoryStream();
        await using var zip = bag.AsZip((_, _) => { }, default);
        await zip.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
