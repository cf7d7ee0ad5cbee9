using System.Globalization;

namespace DisputeHelper.Facts.Chats;

/// <summary>Says where messages are missing, so that a person finds the place.</summary>
internal static class Gap
{
    private const int Longest = 40;

    /// <summary>Two windows do not meet.</summary>
    public const string NotOverlapping = "what was captured before and after does not overlap";

    /// <summary>The sentence.</summary>
    /// <param name="before">The last message before the gap, if any.</param>
    /// <param name="after">The first one after it.</param>
    /// <param name="why">What says so.</param>
    public static string Between(Message? before, Message after, string why) => before is null
        ? $"Messages may be missing before {Name(after)}: {why.TrimEnd('.')}."
        : $"Messages may be missing between {Name(before)} and {Name(after)}: {why.TrimEnd('.')}.";

    private static string Name(Message message)
    {
        var text = message.Text.Value.ReplaceLineEndings(" ");
        var words = text.Length == 0 ? "a picture" : $"“{(text.Length > Longest ? text[..Longest].TrimEnd() + "…" : text)}”";
        var time = message.At is { } at ? at.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture) : message.TimeText ?? "no time shown";
        return $"{words} ({time})";
    }
}
