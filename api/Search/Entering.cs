using DisputeHelper.Facts;
using Microsoft.Data.Sqlite;

namespace DisputeHelper.Search;

/// <summary>Writes entries by statements that are prepared once: an order may have thousands.</summary>
internal sealed class Entering : IDisposable
{
    private static readonly string[] Columns = ["order", "kind", "title", "text", "folded", "said", "at", "exhibit", "capture", "part", "place", "item"];

    private readonly SqliteCommand leave;
    private readonly SqliteCommand enter;

    public Entering(SqliteConnection connection, SqliteTransaction transaction)
    {
        leave = new("DELETE FROM SearchEntries WHERE OrderNumber = $order; DELETE FROM SearchDue WHERE OrderNumber = $order", connection, transaction);
        leave.Parameters.AddWithValue("$order", "");
        enter = new(
            """
            INSERT INTO SearchEntries (OrderNumber, Kind, Title, Text, Folded, Said, At, Exhibit, Capture, Part, Place, Item)
            VALUES ($order, $kind, $title, $text, $folded, $said, $at, $exhibit, $capture, $part, $place, $item)
            """,
            connection, transaction);
        foreach (var column in Columns) enter.Parameters.AddWithValue("$" + column, DBNull.Value);
    }

    /// <summary>Takes out what an order had, and that it was due.</summary>
    public Task Leave(OrderNumber number, CancellationToken cancel)
    {
        leave.Parameters[0].Value = number.Value;
        return leave.ExecuteNonQueryAsync(cancel);
    }

    public Task Enter(OrderNumber number, string? title, SearchLine line, CancellationToken cancel)
    {
        object?[] values =
        [
            number.Value, (long)line.Kind, title, line.Text.Replace('\0', ' '), line.Folded, line.Said, line.At?.UtcTicks, line.Exhibit,
            line.Source is { Part: not Source.Correction } source ? source.Capture.Value : null, line.Source?.Part, line.Source?.Where, line.Item,
        ];
        for (var i = 0; i < values.Length; i++) enter.Parameters[i].Value = values[i] ?? DBNull.Value;
        return enter.ExecuteNonQueryAsync(cancel);
    }

    public void Dispose()
    {
        leave.Dispose();
        enter.Dispose();
    }
}
