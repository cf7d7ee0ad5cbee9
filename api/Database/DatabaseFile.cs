namespace DisputeHelper.Database;

/// <summary>Where the SQLite file lies.</summary>
public sealed record DatabaseFile(string Path);
