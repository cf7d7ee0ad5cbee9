using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Captures;

/// <summary>How a delivery ended.</summary>
public abstract record IntakeOutcome
{
    private IntakeOutcome() { }

    /// <summary>On disk, logged, and safe from a power cut.</summary>
    public sealed record Stored(StoredCapture Capture) : IntakeOutcome;

    /// <summary>The same bytes were stored under this id before; nothing was added.</summary>
    public sealed record AlreadyStored(StoredCapture Capture) : IntakeOutcome;

    /// <summary>Other bytes are stored under this id; they stay as they are and these are not kept.</summary>
    public sealed record DifferentBytes(CaptureId Id, Sentence Sentence) : IntakeOutcome;

    /// <summary>Nothing of it was kept.</summary>
    public sealed record Refused(Refusal Reason, Sentence Sentence) : IntakeOutcome;
}

/// <summary>Why a delivery was refused; each is one HTTP status.</summary>
public enum Refusal
{
    /// <summary>Not a capture: a part is missing, doubled, unknown or not what it claims (400).</summary>
    Malformed,

    /// <summary>It ended before its end (400).</summary>
    CutOff,

    /// <summary>Over the limit (413).</summary>
    TooLarge,

    /// <summary>The disk has not enough room (507).</summary>
    DiskFull,

    /// <summary>The store takes nothing at present (503).</summary>
    ReadOnly,
}
