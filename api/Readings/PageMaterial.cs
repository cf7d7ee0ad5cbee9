using DisputeHelper.Captures;
using DisputeHelper.Facts;

namespace DisputeHelper.Readings;

/// <summary>The bytes of a capture that readers look at.</summary>
/// <param name="Head">What the sender said.</param>
/// <param name="Html">The page, if there is one: as it was captured, else out of the snapshot, else out of the mail.</param>
/// <param name="Answers">The observed answers as they were delivered, in their order.</param>
/// <param name="Layout">The rectangles, if they were captured.</param>
public sealed record PageMaterial(CaptureHead Head, ReadOnlyMemory<byte>? Html, IReadOnlyList<ReadOnlyMemory<byte>> Answers, ReadOnlyMemory<byte>? Layout)
{
    /// <summary>The conversation that was gathered while scrolling, if there was one.</summary>
    public ReadOnlyMemory<byte>? Conversation { get; init; }

    /// <summary>The part that the page came out of, as citations name it.</summary>
    public string HtmlPart { get; init; } = "page";

    /// <summary>The character set that a wrapping names for the page.</summary>
    public string? Charset { get; init; }

    /// <summary>Set when the page is the body of a mail.</summary>
    public MailHead? Mail { get; init; }

    /// <summary>Why there is no page although there should be one; a sentence.</summary>
    public string? Problem { get; init; }
}
