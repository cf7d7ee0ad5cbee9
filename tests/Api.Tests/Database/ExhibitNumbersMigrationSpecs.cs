using System.Globalization;
using DisputeHelper.Database;
using Microsoft.Data.Sqlite;

namespace DisputeHelper.Tests.Database;

/// <summary>Evidence that was numbered by an older version keeps the numbers by which it was cited.</summary>
public class ExhibitNumbersMigrationSpecs
{
    [Fact]
    public void An_older_folder_keeps_its_numbers_captures_by_their_age_then_files_as_they_came()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        foreach (var (_, sql) in Schema.Steps.Where(step => step.Number < 12)) Run(connection, sql);
        Run(connection, """
            INSERT INTO Captures VALUES ('late', 'u', 't', 30, 5, 'z', 'en', '{}', 'm'), ('early', 'u', 't', 10, 9, 'z', 'en', '{}', 'm'), ('carrier', 'u', 't', 20, 7, 'z', 'en', '{}', 'm');
            INSERT INTO OrderFacts VALUES ('late', 0, '8100000000001234', 30, 'OrderDetail', '{}'), ('early', 0, '8100000000001234', 10, 'Tracking', '{}'), ('early', 1, '8100000000005678', 10, 'Tracking', '{}');
            INSERT INTO Marks (CaptureId, OrderNumber, Word) VALUES ('late', '8100000000001234', 'parcel:LP1'), ('carrier', NULL, 'parcel:LP1');
            INSERT INTO Attachments (Id, OrderNumber, FileName, ContentType, Bytes, Sha256, Caption, StoredAt) VALUES
              ('b', '8100000000001234', 'f', 'image/jpeg', 1, 'h', '', 2), ('a', '8100000000001234', 'f', 'image/jpeg', 1, 'h', '', 3);
            """);
        Run(connection, Schema.Steps.Single(step => step.Number == 12).Sql);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT OrderNumber || ' ' || Number || ' ' || Item FROM ExhibitNumbers ORDER BY OrderNumber, Number";
        using var reader = command.ExecuteReader();
        var numbers = new List<string>();
        while (reader.Read()) numbers.Add(Convert.ToString(reader[0], CultureInfo.InvariantCulture)!);
        Assert.Equal(
            ["8100000000001234 1 early", "8100000000001234 2 carrier", "8100000000001234 3 late", "8100000000001234 4 b", "8100000000001234 5 a", "8100000000005678 1 early"], numbers);
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The program's own schema and this test's own rows.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
