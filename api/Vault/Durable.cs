using System.ComponentModel;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace DisputeHelper.Vault;

/// <summary>Puts files and folders on the disk, and believes nothing but the system's own answer.</summary>
/// <remarks>
/// .NET 10.0.12 hides a failed fsync on Linux: FileStream.Flush(true) and RandomAccess.FlushToDisk return as if all were well
/// (<c>SystemNative_FSync</c> answers 1, the caller tests for less than 0). Nor can it flush a folder at all. Hence libc.
/// </remarks>
internal static partial class Durable
{
    private const int Interrupted = 4;
    private const int AppleFullFlush = 51;

    /// <summary>Returns once the file's bytes are on disk.</summary>
    /// <exception cref="DiskFailureException">They may not be; never try again on the same file, the system may have dropped them.</exception>
    public static void Flush(SafeFileHandle file, string path)
    {
        var flushed = OperatingSystem.IsWindows() ? FlushFileBuffers(file) : Retried(file) is 0;
        if (!flushed) throw Disk.Failed(new("disk.keep", ("file", Path.GetFileName(path))), Marshal.GetLastPInvokeError());
    }

    /// <summary>Returns once the names in this folder are on disk. Windows writes them through its journal and offers no call.</summary>
    /// <exception cref="DiskFailureException">They may not be.</exception>
    public static void FlushFolder(string path)
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = Open(path, OperatingSystem.IsMacOS() ? 0x1000000 : 0x80000);     // O_RDONLY | O_CLOEXEC
        if (folder.IsInvalid) throw Disk.Failed(new("disk.open", ("folder", Path.GetFileName(path))), Marshal.GetLastPInvokeError());
        Flush(folder, path);
    }

    private static int Retried(SafeFileHandle file)
    {
        int answer;
        do answer = OperatingSystem.IsMacOS() && Fcntl(file, AppleFullFlush) is not -1 ? 0 : FSync(file);
        while (answer is -1 && Marshal.GetLastPInvokeError() is Interrupted);
        return answer;
    }

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int FSync(SafeFileHandle file);

    // macOS' fsync stops at the drive's cache; this goes through it.
    [LibraryImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Fcntl(SafeFileHandle file, int command);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial SafeFileHandle Open(string path, int flags);

    [LibraryImport("kernel32", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool FlushFileBuffers(SafeFileHandle file);
}
