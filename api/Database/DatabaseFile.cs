using Microsoft.Data.Sqlite;

namespace DisputeHelper.Database;

/// <summary>Where the SQLite file lies.</summary>
public sealed record DatabaseFile(string Path)
{
    /// <summary>It cannot be written; connections made from now on do not try.</summary>
    public bool ReadOnly { get; set; }

    /// <summary>How connections are opened.</summary>
    public string ConnectionString => new SqliteConnectionStringBuilder
    {
        DataSource = Path,
        Mode = ReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWrite,     // Never Create: a lost database must not come back empty.
    }.ToString();
}
