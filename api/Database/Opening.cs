using DisputeHelper.Wording;
using Microsoft.Data.Sqlite;

namespace DisputeHelper.Database;

/// <summary>What is done to the database file before anyone uses it.</summary>
internal static class Opening
{
    /// <summary>Makes, migrates and checks the file. Returns a sentence when it can only be read, null when all is well.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be used at all.</exception>
    public static Sentence? Open(DatabaseFile file)
    {
        try
        {
            Make(file.Path);
            using var connection = new SqliteConnection(file.ConnectionString);
            connection.Open();
            Honesty.Demand(connection);
            Schema.Migrate(connection, file.Path);
            return Check(connection);
        }
        catch (SqliteException refused) when (refused.SqliteErrorCode is 8 or 14 && File.Exists(file.Path))
        {
            file.ReadOnly = true;
            return SqliteFailures.Read(refused)!.Sentence;
        }
        catch (UnauthorizedAccessException refused)
        {
            throw new StoreUnavailableException(new("told.store-denied"), refused);
        }
        catch (SqliteException failed)
        {
            throw SqliteFailures.Read(failed) ?? new StoreUnavailableException(new("store.unopened", ("why", failed.Message)), failed);
        }
    }

    // SQLite gives its log the rights of the database, so it is enough that this file is its owner's alone.
    private static void Make(string path)
    {
        if (File.Exists(path)) return;
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try { new FileStream(path, options).Dispose(); }
        catch (IOException) when (File.Exists(path)) { /* Another command made it a moment earlier. */ }
    }

    private static Sentence? Check(SqliteConnection connection)
    {
        using var check = connection.CreateCommand();
        check.CommandText = "PRAGMA quick_check(1)";
        return check.ExecuteScalar() is "ok"
            ? null
            : new Sentence("told.store-damaged");
    }
}
