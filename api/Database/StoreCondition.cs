using DisputeHelper.Wording;

namespace DisputeHelper.Database;

/// <summary>Whether the store takes evidence.</summary>
/// <param name="Writable">It does.</param>
/// <param name="Sentence">Why not, in words for the user; null when all is well.</param>
public sealed record StoreCondition(bool Writable, Sentence? Sentence)
{
    /// <summary>All is well.</summary>
    public static StoreCondition Sound { get; } = new(true, null);
}

/// <summary>The database cannot be used, or not for writing.</summary>
public sealed class StoreUnavailableException(Sentence sentence, Exception? inner = null) : Exception(sentence.InEnglish, inner), ITold
{
    /// <inheritdoc />
    public Sentence Sentence { get; } = sentence;

    /// <summary>There is no room on the disk; freeing some is enough.</summary>
    public bool Full { get; init; }

    /// <summary>It will not pass by itself.</summary>
    public bool Lasting { get; init; }
}
