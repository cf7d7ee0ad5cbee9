namespace DisputeHelper.Facts;

/// <summary>One message of the conversation.</summary>
/// <param name="Id">The page's id, or one made from sender, time, text and place in the sequence.</param>
/// <param name="Sender">Which side wrote it.</param>
/// <param name="SenderName">The name shown.</param>
/// <param name="At">UTC, when it is known.</param>
/// <param name="TimeText">The page's words for the time.</param>
/// <param name="Text">The words, unchanged; empty for a picture alone.</param>
/// <param name="Images">Addresses of the pictures in it.</param>
public sealed record Message(
    string Id,
    MessageSender Sender,
    string? SenderName,
    DateTimeOffset? At,
    string? TimeText,
    Cited<string> Text,
    IReadOnlyList<string> Images)
{
    /// <summary>The words of an earlier message that this one answers to: shown in it, not said by it.</summary>
    public string? Quoted { get; init; }

    /// <summary>The page's translation of the words, where it shows one beside the original.</summary>
    public string? Translation { get; init; }

    /// <summary>Which side wrote it, with what says so; null when nothing does.</summary>
    public Cited<MessageSender>? SentBy { get; init; }

    /// <summary>Set when messages are known to be missing right before this one: where and why, in words.</summary>
    public string? GapBefore { get; init; }
}

/// <summary>Who wrote a message.</summary>
public enum MessageSender { Unknown, Buyer, Seller, System }

/// <summary>How much of a conversation was captured.</summary>
/// <param name="FirstMessageReached">True or false when the capture could tell, null when it could not.</param>
/// <param name="Messages">How many messages were read.</param>
/// <param name="Gaps">Each place where messages are known to be missing, in words.</param>
public sealed record ChatCoverage(bool? FirstMessageReached, int Messages, IReadOnlyList<string> Gaps);
