using DisputeHelper.Facts;
using DisputeHelper.Vault;

namespace DisputeHelper.Bundles.Redaction;

/// <summary>What was made of sealed bytes by taking personal data out, found by its own hash. Not evidence: it can be deleted at any time, and is made again from the sealed bytes.</summary>
public sealed class RedactedShelf(DataFolder folder)
{
    private readonly string root = Path.Combine(folder.Root, "redacted");

    /// <summary>Keeps new bytes.</summary>
    public async Task<Sha256> Keep(byte[] bytes, CancellationToken cancel)
    {
        var name = Sha256.Of(bytes);
        if (File.Exists(PathOf(name))) return name;
        Directory.CreateDirectory(root);
        var draft = Path.Combine(root, $"{Guid.NewGuid():N}.part");
        await File.WriteAllBytesAsync(draft, bytes, cancel);
        File.Move(draft, PathOf(name), overwrite: true);
        return name;
    }

    /// <summary>The bytes, after checking them; null when none of this name were made.</summary>
    public async Task<Stream?> Find(Sha256 name, CancellationToken cancel)
    {
        if (!File.Exists(PathOf(name))) return null;
        var bytes = await File.ReadAllBytesAsync(PathOf(name), cancel);
        return Sha256.Of(bytes) == name ? new MemoryStream(bytes, writable: false) : null;
    }

    /// <summary>The bytes as they lie there, for a reader that holds them against their hash itself.</summary>
    internal Stream Open(Sha256 name) => File.OpenRead(PathOf(name));

    private string PathOf(Sha256 name) => Path.Combine(root, name.Value);
}
