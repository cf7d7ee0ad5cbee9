namespace DisputeHelper.Vault;

/// <summary>The folder is this process's until it is disposed; the system lets go of it when the process dies.</summary>
public sealed class FolderHold : IDisposable
{
    private const int ReadOnlyDisk = 30;        // EROFS

    private readonly FileStream? file;

    private FolderHold(FileStream? file) => this.file = file;

    /// <summary>False on a disk or folder that cannot be written, where there is nothing to guard.</summary>
    public bool MayWrite => file is not null;

    /// <inheritdoc />
    public void Dispose() => file?.Dispose();

    internal static FolderHold Take(DataFolder folder)
    {
        var path = Path.Combine(folder.Root, "lock");
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try { return new(new FileStream(path, options)); }
        catch (UnauthorizedAccessException) { return new(null); }
        catch (IOException refused) when (refused.HResult is ReadOnlyDisk) { return new(null); }
        catch (IOException taken)
        {
            throw new DataFolderException(new("folder.taken", ("path", folder.Root)), taken);
        }
    }
}
