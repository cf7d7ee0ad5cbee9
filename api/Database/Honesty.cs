using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DisputeHelper.Database;

/// <summary>Sets and asserts, on every connection that is opened, what makes a commit survive a power cut.</summary>
/// <remarks>With <c>synchronous=NORMAL</c>, SQLite's usual companion of WAL, 20 commits cause no fsync at all; with FULL each has one.</remarks>
internal sealed class Honesty(DatabaseFile file) : DbConnectionInterceptor
{
    private const string Settings = """
        PRAGMA busy_timeout=5000;
        PRAGMA journal_mode=WAL;
        PRAGMA synchronous=FULL;
        PRAGMA foreign_keys=ON;
        PRAGMA trusted_schema=OFF;
        PRAGMA cell_size_check=ON;
        PRAGMA journal_size_limit=67108864;
        """;

    private const string Questions = """
        SELECT 'journal_mode=' || journal_mode FROM pragma_journal_mode UNION ALL
        SELECT 'synchronous=' || synchronous FROM pragma_synchronous UNION ALL
        SELECT 'foreign_keys=' || foreign_keys FROM pragma_foreign_keys UNION ALL
        SELECT 'busy_timeout=' || timeout FROM pragma_busy_timeout UNION ALL
        SELECT 'trusted_schema=' || trusted_schema FROM pragma_trusted_schema UNION ALL
        SELECT 'cell_size_check=' || cell_size_check FROM pragma_cell_size_check
        """;

    private const string Expected =
        "journal_mode=wal synchronous=2 foreign_keys=1 busy_timeout=5000 trusted_schema=0 cell_size_check=1";

    public static void Demand(DbConnection connection)
    {
        if (connection is SqliteConnection { ConnectionString: var text } && text.Contains("Mode=ReadOnly", StringComparison.Ordinal)) return;
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
        command.CommandText = Questions;
        var answers = new List<string>();
        using var reader = command.ExecuteReader();
        while (reader.Read()) answers.Add(reader.GetString(0));
        if (string.Join(' ', answers) is var found && found != Expected)
            throw new StoreUnavailableException(new("store.dishonest", ("found", found)));
    }

    // Contexts are made before the opening has found out that the file can only be read.
    public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        if (file.ReadOnly) connection.ConnectionString = file.ConnectionString;
        return result;
    }

    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(ConnectionOpening(connection, eventData, result));

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Demand(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Demand(connection);
        return Task.CompletedTask;
    }
}
