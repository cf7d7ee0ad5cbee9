using Microsoft.Data.Sqlite;

namespace DisputeHelper.Database;

/// <summary>Says what SQLite's refusals mean. Others (a broken constraint, say) are bugs and pass through.</summary>
internal static class SqliteFailures
{
    /// <summary>The failure in words, or null when it is not one of the disk or the file.</summary>
    public static StoreUnavailableException? Read(Exception failed) => Cause(failed) switch
    {
        { SqliteErrorCode: 13 } full => new(new("told.store-full"), full)
        { Full = true },
        { SqliteErrorCode: 5 or 6 } busy => new(new("told.store-busy"), busy),
        { SqliteErrorCode: 8 or 14 } refused => new(new("told.store-read-only"), refused)
        { Lasting = true },
        { SqliteErrorCode: 10 } disk => new(new("told.store-disk"), disk)
        { Lasting = true },
        { SqliteErrorCode: 11 or 26 } damaged => new(new("told.store-damaged"), damaged)
        { Lasting = true },
        _ => null,
    };

    private static SqliteException? Cause(Exception? failed)
    {
        while (failed is not null and not SqliteException) failed = failed.InnerException;
        return failed as SqliteException;
    }
}
