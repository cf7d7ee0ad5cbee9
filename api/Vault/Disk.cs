using System.ComponentModel;

namespace DisputeHelper.Vault;

/// <summary>Says what the disk's refusals mean.</summary>
internal static class Disk
{
    // ENOSPC, EFBIG (a size limit), EDQUOT of Linux and of macOS; ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL of Windows.
    private static readonly int[] NoRoom = OperatingSystem.IsWindows() ? [39, 112] : [27, 28, 69, 122];

    /// <summary>The room left for new files on the disk that holds this path.</summary>
    public static long Free(string path) => new DriveInfo(path).AvailableFreeSpace;

    /// <summary>A failure with this error number.</summary>
    public static DiskFailureException Failed(string what, int error, Exception? inner = null) => NoRoom.Contains(error)
        ? new("The disk is full. Nothing of this was kept, everything stored before is safe. Free some space, then try again.", full: true, inner)
        : new($"The disk reported an error: {what} ({new Win32Exception(error).Message}). Nothing of this was kept, " +
              "everything stored before is safe. Check the disk, then start the program again.", full: false, inner);

    /// <summary>A failure that .NET reported; its HResult is the error number on Unix, and holds it in its low half on Windows.</summary>
    public static DiskFailureException Failed(string what, Exception reported) => reported as DiskFailureException
        ?? Failed(what, reported is UnauthorizedAccessException ? 13 : reported.HResult & 0xFFFF, reported);
}
