using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Formats;

/// <summary>The page inside a file, and what the file says of it. What it does not say is null, never guessed.</summary>
/// <param name="Html">The page's own bytes, as they stand in the file once its wrapping is taken off.</param>
/// <param name="Charset">The character set that the wrapping names for them, if it does.</param>
public sealed record SavedPage(ReadOnlyMemory<byte> Html, string? Charset)
{
    /// <summary>The address it was saved from.</summary>
    public string? Url { get; init; }

    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>UTC: when it was saved, by the file's own word.</summary>
    public DateTimeOffset? SavedAt { get; init; }

    /// <summary>The language that the page declares (<c>pt-BR</c>).</summary>
    public string? Language { get; init; }

    /// <summary>Set when the file is a mail rather than a page.</summary>
    public MailHead? Mail { get; init; }
}

/// <summary>The file is not what it seems to be.</summary>
public sealed class NotReadableException(Sentence sentence, Exception? inner = null) : Exception(sentence.InEnglish, inner), ITold
{
    /// <inheritdoc />
    public Sentence Sentence { get; } = sentence;
}
