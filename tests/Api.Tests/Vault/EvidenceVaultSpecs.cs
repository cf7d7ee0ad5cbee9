using CsCheck;
using DisputeHelper.Facts;
using DisputeHelper.Tests.Captures;
using DisputeHelper.Vault;

namespace DisputeHelper.Tests.Vault;

public class EvidenceVaultSpecs
{
    [Fact]
    public async Task Bytes_come_back_whatever_their_length()
    {
        await using var store = new TestStore();
        foreach (var length in new[] { 0, 1, 4096, 256 * 1024 - 1, 256 * 1024, 256 * 1024 + 1, 9 * 1024 * 1024 })
        {
            var bytes = new byte[length];
            new Random(length).NextBytes(bytes);
            var blob = await store.Vault.Put(new Trickle(bytes), default);
            Assert.Equal((Sha256.Of(bytes), (long)length), (blob.Sha256, blob.Bytes));
            Assert.Equal(bytes, await store.Vault.Read(blob.Sha256, default));
            await using var stream = await store.Vault.OpenVerified(blob.Sha256, default);
            Assert.Equal(blob.Sha256, Sha256.FromHash(await System.Security.Cryptography.SHA256.HashDataAsync(stream)));
        }
    }

    [Fact]
    public async Task Changed_bytes_are_never_handed_out()
    {
        await using var store = new TestStore();
        foreach (var length in new[] { 1000, 9 * 1024 * 1024 })
        {
            var blob = (await store.Vault.Put(new MemoryStream(new byte[length]), default)).Sha256;
            store.Damage(store.Vault.PathOf(blob), bytes => { bytes[length / 2] ^= 1; return bytes; });
            await Assert.ThrowsAsync<BlobDamagedException>(() => store.Vault.Read(blob, default));
            await Assert.ThrowsAsync<BlobDamagedException>(() => store.Vault.OpenVerified(blob, default));
        }
        await Assert.ThrowsAsync<BlobDamagedException>(() => store.Vault.Read(Sha256.Of("never stored"u8), default));
    }

    [Fact]
    public async Task A_file_with_other_bytes_under_a_name_is_put_aside_and_the_right_bytes_take_its_place()
    {
        await using var store = new TestStore();
        var sent = SampleCapture.Make(1);
        var page = Sha256.Of(sent.Content[0].Bytes);
        await store.Vault.Put(new MemoryStream([9]), default);
        File.WriteAllBytes(store.Vault.PathOf(page), [1, 2, 3]);
        await store.Keep(sent);
        Assert.Equal(sent.Content[0].Bytes, await store.Vault.Read(page, default));
        Assert.Equal([1, 2, 3], File.ReadAllBytes(Assert.Single(Directory.GetFiles(store.Folder.Quarantine))));
        var report = await store.Verify();
        Assert.True(report.Sound);
        Assert.Equal(2, report.Head.Seq);       // The quarantine is in the log, before the capture.
        Assert.Contains(report.Notices, notice => notice.Contains("put aside", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_but_the_owner_can_read_what_is_stored()
    {
        if (OperatingSystem.IsWindows()) return;
        await using var store = new TestStore();
        await store.Keep(SampleCapture.Make(2));
        using var hold = store.Folder.Hold();
        foreach (var path in Directory.EnumerateFileSystemEntries(store.Folder.Root, "*", SearchOption.AllDirectories).Append(store.Folder.Root))
            Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(path) & (UnixFileMode)0b000_111_111);
        foreach (var path in Directory.EnumerateFiles(store.Folder.Blobs, "*", SearchOption.AllDirectories))
            Assert.Equal(UnixFileMode.UserRead, File.GetUnixFileMode(path));
    }

    [Fact]
    public void Deliveries_repeated_and_mixed_in_any_order_store_each_content_once() =>
        Gen.Int[0, 5].Array[1, 30].Sample(seeds =>
        {
            using var folder = new TemporaryFolder();
            var vault = new EvidenceVault(DataFolder.Open(folder.Path), Microsoft.Extensions.Logging.Abstractions.NullLogger<EvidenceVault>.Instance);
            foreach (var seed in seeds) vault.Put(new MemoryStream([(byte)seed]), default).GetAwaiter().GetResult();
            return Directory.GetFiles(Path.Combine(folder.Path, "blobs"), "*", SearchOption.AllDirectories).Length == seeds.Distinct().Count();
        }, iter: 10);

    /// <summary>Gives a few bytes at a time, as a network does.</summary>
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, 40_000)], cancellationToken);
    }
}
