using System.Security.Cryptography;
using DisputeHelper.Facts;
using DisputeHelper.Formats.Bags;
using DisputeHelper.Vault;
using Microsoft.Extensions.Logging.Abstractions;

namespace DisputeHelper.Benchmarks;

/// <summary>The originals of an order into one archive in the vault, every byte held against its hash, against copying the same bytes into one file with one SHA-256; both are on disk at the end.</summary>
internal static class ArchiveBench
{
    public static async Task<Ratio> Run()
    {
        var root = Directory.CreateTempSubdirectory("dh-archive-").FullName;
        try
        {
            var vault = new EvidenceVault(DataFolder.Open(root), NullLogger<EvidenceVault>.Instance);
            var blobs = await Fill(vault);
            var files = blobs.Select((blob, i) => new BagFile($"data/{i}.bin", blob.Bytes, blob.Sha256, () => vault.OpenUnchecked(blob.Sha256))).ToList();
            Sha256? made = null;
            return await Rounds.Compare($"archive of {blobs.Sum(blob => blob.Bytes) / 1_000_000} MB / copying it with SHA-256", 1.3, 7,
                async () =>
                {
                    if (made is not null) File.Delete(vault.PathOf(made));      // Else the vault would only find that it has it.
                    await using var zip = new Bag("order", DateTimeOffset.UnixEpoch.AddYears(40), [], [], files).AsZip((_, _) => { }, default);
                    made = (await vault.Put(zip, default)).Sha256;
                },
                () => Copy(vault, blobs, Path.Combine(root, "tmp", "copy")));
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    // Pages, pictures, and one film, as an order with photos has them.
    private static async Task<List<StoredBlob>> Fill(EvidenceVault vault)
    {
        var random = new Random(4);
        List<StoredBlob> blobs = [];
        foreach (var (count, length) in ((int, int)[])[(300, 40_000), (60, 3_000_000), (1, 100_000_000)])
            for (var i = 0; i < count; i++)
            {
                var bytes = new byte[length];
                random.NextBytes(bytes);
                blobs.Add(await vault.Put(new MemoryStream(bytes), default));
            }
        return blobs;
    }

    private static async Task Copy(EvidenceVault vault, List<StoredBlob> blobs, string target)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[256 * 1024];
        await using (var output = new FileStream(target, FileMode.Create, FileAccess.Write, FileShare.None, 0))
        {
            foreach (var blob in blobs)
            {
                await using var source = new FileStream(vault.PathOf(blob.Sha256), FileMode.Open, FileAccess.Read, FileShare.Read, 0);
                for (int got; (got = await source.ReadAsync(buffer)) > 0;)
                {
                    hash.AppendData(buffer, 0, got);
                    await output.WriteAsync(buffer.AsMemory(0, got));
                }
            }
            Durable.Flush(output.SafeFileHandle, target);
        }
        File.Delete(target);
        hash.GetHashAndReset();
    }
}
