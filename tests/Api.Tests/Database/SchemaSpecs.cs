using DisputeHelper.Database;
using DisputeHelper.Tests.Captures;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace DisputeHelper.Tests.Database;

public class SchemaSpecs
{
    [Fact]
    public async Task The_map_and_the_SQL_speak_of_the_same_columns()
    {
        await using var store = new TestStore();
        await store.Store.Ready;
        await using var db = store.Rooms.GetRequiredService<IDbContextFactory<EvidenceDb>>().CreateDbContext();
        foreach (var entity in db.Model.GetEntityTypes())
        {
            var table = StoreObjectIdentifier.Table(entity.GetTableName()!);
            var mapped = entity.GetProperties().Select(property => new Column(
                property.GetColumnName(table)!, property.GetColumnType(table)!, property.IsNullable, property.IsPrimaryKey()));
            Assert.Equal(mapped.OrderBy(column => column.Name, StringComparer.Ordinal), Columns(store, table.Name).OrderBy(column => column.Name, StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Every_connection_promises_what_survives_a_power_cut()
    {
        await using var store = new TestStore();
        await store.Store.Ready;
        var factory = store.Rooms.GetRequiredService<IDbContextFactory<EvidenceDb>>();
        for (var i = 0; i < 3; i++)
        {
            await using var db = await factory.CreateDbContextAsync();
            await db.Database.OpenConnectionAsync();
            foreach (var (pragma, expected) in new[]
                     {
                         ("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"), ("busy_timeout", "5000"),
                         ("trusted_schema", "0"), ("cell_size_check", "1"), ("journal_size_limit", "67108864"),
                     })
                Assert.Equal((pragma, expected), (pragma, Convert.ToString(Ask((SqliteConnection)db.Database.GetDbConnection(), $"PRAGMA {pragma}"), null)));
        }
    }

    [Fact]
    public void Every_step_has_its_number_and_none_is_missing() =>
        Assert.Equal(Enumerable.Range(1, Schema.Steps.Count), Schema.Steps.Select(step => step.Number));

    private static List<Column> Columns(TestStore store, string table)
    {
        using var connection = new SqliteConnection($"Data Source={store.Folder.Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name, type, \"notnull\", pk FROM pragma_table_info($table)";
        command.Parameters.AddWithValue("$table", table);
        using var reader = command.ExecuteReader();
        var columns = new List<Column>();
        while (reader.Read()) columns.Add(new(reader.GetString(0), reader.GetString(1), reader.GetInt64(2) == 0 && reader.GetInt64(3) == 0, reader.GetInt64(3) > 0));
        return columns;
    }

    private static object? Ask(SqliteConnection connection, string question)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own words.
        command.CommandText = question;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }

    private sealed record Column(string Name, string Type, bool Nullable, bool Key);
}
