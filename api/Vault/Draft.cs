using DisputeHelper.Facts;

namespace DisputeHelper.Vault;

/// <summary>A file in <c>tmp/</c> that has no name yet. It is made anew or not at all, and its owner alone may read it.</summary>
internal sealed class Draft(string path)
{
    private readonly FileStream file = Create(path);

    /// <summary>Where it lies for now.</summary>
    public string Path { get; } = path;

    /// <summary>How much was written.</summary>
    public long Length { get; private set; }

    /// <summary>What it turned out to be; null before <see cref="Finish"/>.</summary>
    public StoredBlob? Blob { get; private set; }

    /// <summary>Ends when the bytes are on disk, or fails with <see cref="DiskFailureException"/>.</summary>
    public Task Flushed { get; private set; } = Task.CompletedTask;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        try { RandomAccess.Write(file.SafeFileHandle, bytes, Length); }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException) { throw Disk.Failed(new("disk.write"), failed); }
        Length += bytes.Length;
    }

    /// <summary>No more bytes; it goes to the disk while the next one is received.</summary>
    public StoredBlob Finish(Sha256 hash)
    {
        Flushed = Task.Run(() =>
        {
            // Before the flush, so that the right to write is gone on disk too: it guards against accidents, not against attackers.
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file.SafeFileHandle, UnixFileMode.UserRead);
            Durable.Flush(file.SafeFileHandle, Path);
            file.Dispose();
        });
        return Blob = new(hash, Length);
    }

    /// <summary>Removes it; a file left behind is cleared at the next start.</summary>
    public async Task Drop()
    {
        try
        {
            await Flushed;
        }
        catch (DiskFailureException) { /* It is being dropped: whether it reached the disk no longer matters. */ }
        finally
        {
            file.Dispose();
            try { File.Delete(Path); }
            catch (Exception left) when (left is IOException or UnauthorizedAccessException) { }
        }
    }

    private static FileStream Create(string path)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Share = FileShare.ReadWrite | FileShare.Delete,
            BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try { return new FileStream(path, options); }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException) { throw Disk.Failed(new("disk.begin"), failed); }
    }
}
