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
        try
        {
            var file = new FileStream(path, options);
            file.SetLength(0);
            file.Write(System.Text.Encoding.ASCII.GetBytes($"{Environment.ProcessId}"));
            file.Flush();
            return new(file);
        }
        catch (UnauthorizedAccessException) { return new(null); }
        catch (IOException refused) when (refused.HResult is ReadOnlyDisk) { return new(null); }
        catch (IOException taken)
        {
            throw new DataFolderException(
                $"DisputeHelper is already running on {folder.Root}{Holder(path)}. Use that one, or stop it first, or name another folder with --data.", taken);
        }
    }

    private static string Holder(string path)
    {
        try
        {
            // Sharing everything takes no lock of its own, so the holder's number can be read on Linux and macOS.
            using var text = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
            return text.ReadLine() is { Length: > 0 } number ? $" (process {number})" : "";
        }
        catch (IOException) { return ""; }
    }
}
