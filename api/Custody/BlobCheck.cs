using DisputeHelper.Facts;
using DisputeHelper.Vault;

namespace DisputeHelper.Custody;

/// <summary>Looks for every file that the rows speak of; a full check computes its hash anew.</summary>
internal sealed class BlobCheck(EvidenceVault vault, WrittenRows written, Findings findings)
{
    public async Task<(int Files, long Bytes)> Run(VerificationLevel level, IProgress<VerificationProgress>? progress, CancellationToken cancel)
    {
        var (files, bytes) = (0, 0L);
        foreach (var (name, length) in written.Blobs)
        {
            progress?.Report(new("files", files, written.Blobs.Count));
            // A name that is no hash stands in a changed row, and the row check has said so.
            if (TextValue.TryRead<Sha256>(name) is not { } blob) continue;
            files++;
            bytes += await Check(blob, length, level, cancel);
        }
        foreach (var pack in written.Packs.Where(pack => TextValue.TryRead<Sha256>(pack) is not { } blob || !vault.Holds(blob)))
            findings.Notice(new("notice.pack", ("pack", pack[..Math.Min(12, pack.Length)])));
        return (files, bytes);
    }

    private async Task<long> Check(Sha256 blob, long? expected, VerificationLevel level, CancellationToken cancel)
    {
        try
        {
            if (vault.Length(blob) is not { } length)
                findings.AddBlob(blob.Value, new("blob.gone", ("blob", blob.Short)));
            else if (expected is not null && length != expected)
                findings.AddBlob(blob.Value, new("blob.length", ("blob", blob.Short), ("length", length), ("expected", expected)));
            else if (level is VerificationLevel.Full)
            {
                if (await vault.Rehash(blob, cancel) != blob) findings.AddBlob(blob.Value, new("blob.changed", ("blob", blob.Short)));
                return length;
            }
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            findings.AddBlob(blob.Value, new("blob.unread", ("blob", blob.Short), ("why", failed.Message)));
        }
        return 0;
    }
}
