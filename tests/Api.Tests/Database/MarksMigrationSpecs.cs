using System.Globalization;
using DisputeHelper.Database;
using Microsoft.Data.Sqlite;

namespace DisputeHelper.Tests.Database;

/// <summary>Facts that were read before marks existed are found by their marks all the same.</summary>
public class MarksMigrationSpecs
{
    [Fact]
    public void Orders_read_by_an_older_version_carry_their_marks_after_the_update()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Run(connection, Schema.Steps.Single(step => step.Number == 1).Sql);
        Run(connection, """
            INSERT INTO Captures VALUES ('c1', 'u', 't', 1, 1, 'z', 'en', '{}', 'm');
            INSERT INTO OrderFacts VALUES ('c1', 0, '8100000000001234', 1, 'OrderDetail',
              '{"lines":[{"lineId":"8100000000011234","productId":"1005001"},{"lineId":null,"productId":"1005001"}],"parcels":[{"trackingNumber":{"value":"lp 0012-34"}},{"trackingNumber":null}],"disputes":[{"id":"61000"}]}');
            INSERT INTO OrderFacts VALUES ('c1', 1, '8100000000005678', 1, 'OrderDetail', '{"lines":[],"parcels":[]}');
            """);
        Run(connection, Schema.Steps.Single(step => step.Number == 2).Sql);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT OrderNumber || ' ' || Word FROM Marks ORDER BY Word";
        using var reader = command.ExecuteReader();
        var marks = new List<string>();
        while (reader.Read()) marks.Add(Convert.ToString(reader[0], CultureInfo.InvariantCulture)!);
        Assert.Equal(["8100000000001234 dispute:61000", "8100000000001234 line:8100000000011234", "8100000000001234 parcel:LP001234", "8100000000001234 product:1005001"], marks);
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
