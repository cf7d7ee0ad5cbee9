using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Imports;

/// <summary>What became of one file.</summary>
/// <param name="File">Its name; in an archive, the archive's name before it.</param>
/// <param name="Outcome">Stored, known already, waiting for its order, or refused.</param>
/// <param name="Sentence">The same in words: what happened, and what to do if anything is left to do.</param>
public sealed record ImportResult(string File, ImportEnd Outcome, string Sentence)
{
    internal ImportResult(string file, ImportEnd outcome, Sentence told) : this(file, outcome, told.InEnglish) => Told = told;

    /// <summary>What became of it, to be said.</summary>
    internal Sentence? Told { get; init; }

    /// <summary>The same in a language.</summary>
    internal ImportResult In(Phrases phrases) => Told is null ? this : this with { Sentence = Told.In(phrases) };

    /// <summary>What the bytes are; null for a file that was refused.</summary>
    public string? ContentType { get; init; }

    /// <summary>Of the bytes; null for a file that was refused.</summary>
    public Sha256? Sha256 { get; init; }

    /// <summary>The capture that a page or mail became.</summary>
    public CaptureId? Capture { get; init; }

    /// <summary>The kind of page that it was read as.</summary>
    public PageKind? Page { get; init; }

    /// <summary>The orders that it speaks of, or that it was added to.</summary>
    public IReadOnlyList<OrderNumber> Orders { get; init; } = [];
}

/// <summary>How the import of a file ended.</summary>
public enum ImportEnd
{
    /// <summary>It is stored and in its place.</summary>
    Stored,

    /// <summary>The same bytes were imported before; nothing was added.</summary>
    Known,

    /// <summary>It is stored, and waits for the user to name its order.</summary>
    Waiting,

    /// <summary>Nothing of it was kept.</summary>
    Refused,
}
