using Microsoft.Data.Sqlite;

namespace DisputeHelper.Database;

/// <summary>Says what SQLite's refusals mean. Others (a broken constraint, say) are bugs and pass through.</summary>
internal static class SqliteFailures
{
    /// <summary>The failure in words, or null when it is not one of the disk or the file.</summary>
    public static StoreUnavailableException? Read(Exception failed) => Cause(failed) switch
    {
        { SqliteErrorCode: 13 } full => new(
            "The disk is full. Nothing of this was kept, everything stored before is safe. Free some space, then try again.", full)
        { Full = true },
        { SqliteErrorCode: 5 or 6 } busy => new(
            "Another program is using the evidence database. Nothing of this was kept; try again in a moment.", busy),
        { SqliteErrorCode: 8 or 14 } refused => new(
            "The evidence database cannot be written: its file or disk is read-only. What is stored can be read. Make it writable, then start the program again.",
            refused)
        { Lasting = true },
        { SqliteErrorCode: 10 } disk => new(
            "The disk reported an error while the database was written. Nothing of this was kept, everything stored before is safe. " +
            "Check the disk, then start the program again.", disk)
        { Lasting = true },
        { SqliteErrorCode: 11 or 26 } damaged => new(
            "The evidence database is damaged. The captured files are safe beside it; nothing more is written. Run the command verify, or restore a backup.",
            damaged)
        { Lasting = true },
        _ => null,
    };

    private static SqliteException? Cause(Exception? failed)
    {
        while (failed is not null and not SqliteException) failed = failed.InnerException;
        return failed as SqliteException;
    }
}
