using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Vault;

/// <summary>Stored bytes are not what their name says, or are gone. They are never handed out.</summary>
public sealed class BlobDamagedException(Sha256 blob, Sentence sentence) : Exception(sentence.InEnglish), ITold
{
    /// <inheritdoc />
    public Sentence Sentence { get; } = sentence;

    /// <summary>The name whose bytes are damaged.</summary>
    public Sha256 Blob { get; } = blob;
}

/// <summary>The disk would not take or keep the bytes; nothing of this write counts.</summary>
public sealed class DiskFailureException(Sentence sentence, bool full, Exception? inner = null) : IOException(sentence.InEnglish, inner), ITold
{
    /// <inheritdoc />
    public Sentence Sentence { get; } = sentence;

    /// <summary>There is no room; the rest of the store is sound.</summary>
    public bool Full { get; } = full;
}

/// <summary>The sender's stream broke off; the disk is not to blame.</summary>
public sealed class SourceBrokenException(Exception inner) : Exception("The delivery broke off before its end.", inner);

/// <summary>The sender's stream is longer than it may be.</summary>
public sealed class SourceTooLongException() : Exception("The delivery is longer than the limit.");

/// <summary>A data folder cannot be used.</summary>
public sealed class DataFolderException(Sentence sentence, Exception? inner = null) : Exception(sentence.InEnglish, inner), ITold
{
    /// <inheritdoc />
    public Sentence Sentence { get; } = sentence;
}
