namespace DisputeHelper.Database;

/// <summary>Whether the store takes evidence.</summary>
/// <param name="Writable">It does.</param>
/// <param name="Sentence">Why not, in words for the user; null when all is well.</param>
public sealed record StoreCondition(bool Writable, string? Sentence)
{
    /// <summary>All is well.</summary>
    public static StoreCondition Sound { get; } = new(true, null);
}

/// <summary>The database cannot be used, or not for writing; the message is a sentence for the user.</summary>
public sealed class StoreUnavailableException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>There is no room on the disk; freeing some is enough.</summary>
    public bool Full { get; init; }

    /// <summary>It will not pass by itself.</summary>
    public bool Lasting { get; init; }
}
