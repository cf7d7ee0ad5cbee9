using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Custody;

/// <summary>How much is checked.</summary>
public enum VerificationLevel
{
    /// <summary>The database, the whole chain, and that every blob is there with its length.</summary>
    Quick,

    /// <summary>Also every byte of every blob, every manifest against its rows, and files that nothing speaks of.</summary>
    Full,
}

/// <summary>What a check found.</summary>
/// <param name="Level">How much was checked.</param>
/// <param name="Captures">Captures checked.</param>
/// <param name="Blobs">Files checked.</param>
/// <param name="Bytes">Bytes hashed anew; 0 for a quick check.</param>
/// <param name="Entries">Entries of the log whose hash was computed anew.</param>
/// <param name="Head">The end of the log.</param>
/// <param name="Damages">Evidence that is not what it was.</param>
/// <param name="Notices">Harmless oddities, such as files that nothing speaks of.</param>
public sealed record VerificationReport(
    VerificationLevel Level, int Captures, int Blobs, long Bytes, long Entries, CustodyHead Head,
    IReadOnlyList<Damage> Damages, IReadOnlyList<string> Notices)
{
    /// <summary>Nothing is damaged.</summary>
    public bool Sound => Damages.Count == 0;

    /// <summary>The oddities, to be said.</summary>
    internal IReadOnlyList<Sentence> Odd { get; init; } = [];

    /// <summary>The same in a language.</summary>
    public VerificationReport In(Phrases phrases) => this with
    {
        Damages = [.. Damages.Select(damage => damage with { Sentence = damage.Told?.In(phrases) ?? damage.Sentence })],
        Notices = [.. Odd.Select(notice => notice.In(phrases))],
    };
}

/// <summary>One thing that is not what it was.</summary>
/// <param name="Sentence">What happened, for the user.</param>
/// <param name="Captures">The captures it hits.</param>
/// <param name="Blob">The bytes it hits, if any.</param>
/// <param name="Seq">The entry of the log it hits, if any.</param>
public sealed record Damage(string Sentence, IReadOnlyList<CaptureId> Captures, Sha256? Blob, long? Seq)
{
    internal Damage(Sentence told, IReadOnlyList<CaptureId> captures, Sha256? blob, long? seq) : this(told.InEnglish, captures, blob, seq) => Told = told;

    /// <summary>What happened, to be said.</summary>
    internal Sentence? Told { get; }
}

/// <summary>How far a check is.</summary>
public sealed record VerificationProgress(string Step, long Done, long Of);
