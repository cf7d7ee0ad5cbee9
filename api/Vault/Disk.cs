using System.ComponentModel;
using DisputeHelper.Wording;

namespace DisputeHelper.Vault;

/// <summary>Says what the disk's refusals mean.</summary>
internal static class Disk
{
    // ENOSPC, EFBIG (a size limit), EDQUOT of Linux and of macOS; ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL of Windows.
    private static readonly int[] NoRoom = OperatingSystem.IsWindows() ? [39, 112] : [27, 28, 69, 122];

    /// <summary>The room left for new files on the disk that holds this path.</summary>
    public static long Free(string path) => new DriveInfo(path).AvailableFreeSpace;

    /// <summary>A failure with this error number.</summary>
    public static DiskFailureException Failed(Sentence what, int error, Exception? inner = null) => NoRoom.Contains(error)
        ? new(new("told.store-full"), full: true, inner)
        : new(new("told.disk-error", ("what", new Sentence("disk.said", ("what", what), ("system", new Win32Exception(error).Message)))), full: false, inner);

    /// <summary>A failure that .NET reported; its HResult is the error number on Unix, and holds it in its low half on Windows.</summary>
    public static DiskFailureException Failed(Sentence what, Exception reported) => reported as DiskFailureException
        ?? Failed(what, reported is UnauthorizedAccessException ? 13 : reported.HResult & 0xFFFF, reported);
}
