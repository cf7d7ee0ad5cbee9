using System.Globalization;
using System.Reflection;
using Microsoft.Data.Sqlite;

namespace DisputeHelper.Database;

/// <summary>Brings a database to the newest schema: each step is one SQL file and one transaction, so it is the old one or the new one, never between.</summary>
internal static class Schema
{
    private const string Folder = "Migrations/";

    /// <summary>The steps in their order, by number.</summary>
    public static IReadOnlyList<(int Number, string Sql)> Steps { get; } = [.. Read().OrderBy(step => step.Number)];

    /// <exception cref="StoreUnavailableException">A newer program wrote it.</exception>
    public static void Migrate(SqliteConnection connection, string path)
    {
        var version = Version(connection);
        if (version > Steps[^1].Number)
            throw new StoreUnavailableException(new("told.store-newer"));
        if (version > 0 && version < Steps[^1].Number) KeepCopy(connection, $"{path}.before-{Steps[^1].Number}");
        foreach (var (number, sql) in Steps.Where(step => step.Number > version)) Apply(connection, number, sql);
    }

    private static void Apply(SqliteConnection connection, int number, string sql)
    {
        using var transaction = connection.BeginTransaction();
        // Asked again inside: another command may have migrated while this one waited for the lock.
        if (Version(connection) >= number) return;
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // The text is embedded in this program.
        command.CommandText = sql + string.Create(CultureInfo.InvariantCulture, $"\nPRAGMA user_version={number};");
#pragma warning restore CA2100
        command.ExecuteNonQuery();
        transaction.Commit();
    }

    private static int Version(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void KeepCopy(SqliteConnection connection, string path)
    {
        using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.BackupDatabase(copy);
    }

    private static IEnumerable<(int Number, string Sql)> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var text = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (int.Parse(Path.GetFileNameWithoutExtension(name), CultureInfo.InvariantCulture), text.ReadToEnd());
        }
    }
}
