namespace DisputeHelper.Facts.Chats;

/// <summary>One message of a conversation with every reading of it.</summary>
internal sealed class Spoken
{
    /// <summary>Words this long are not said twice by chance, nor by both sides.</summary>
    private const int Distinctive = 24;

    // A page may show one time for several messages that follow each other.
    private const int SameTimeMinutes = 15;
    private const int LongestTalkMinutes = 24 * 60;

    /// <summary>A message as one window shows it.</summary>
    public Spoken(Message message, int content, int window)
    {
        (Content, Length) = (content, message.Text.Value.Length);
        Take(message, window);
    }

    /// <summary>The readings, in the order of the windows.</summary>
    public List<Message> Readings { get; } = [];

    /// <summary>Equal for equal words and pictures.</summary>
    public int Content { get; }

    /// <summary>How much was said.</summary>
    public int Length { get; }

    /// <summary>The id that the shop's answers give it.</summary>
    public string? Id { get; private set; }

    /// <summary>The id that a page gives it; another load of the page may give another one.</summary>
    public string? PageId { get; private set; }

    /// <summary>Who said it, as far as any reading tells.</summary>
    public MessageSender Sender { get; private set; }

    /// <summary>When, in minutes: pages show no more.</summary>
    public long? Minute { get; private set; }

    private List<int> Windows { get; } = [];

    /// <summary>Whether the two may be one message: nothing that is known of them differs, and no window shows both.</summary>
    public bool IsLike(Spoken other) =>
        Content == other.Content
        && (Id is null || other.Id is null || Id == other.Id)
        && (Sender == other.Sender || Sender == MessageSender.Unknown || other.Sender == MessageSender.Unknown || Length >= Distinctive)
        && IsNear(other)
        && !IsBeside(other);

    // The answers know when a message was sent; the page may show the time of the first of several, or of the line above them.
    private bool IsNear(Spoken other)
    {
        if (Minute is not { } mine || other.Minute is not { } its || Math.Abs(mine - its) <= SameTimeMinutes) return true;
        if (Id is null == other.Id is null) return false;
        var later = Id is null ? its - mine : mine - its;
        return later is > 0 and <= LongestTalkMinutes;
    }

    /// <summary>Whether one window shows both, each for itself.</summary>
    public bool IsBeside(Spoken other) => Windows.Exists(other.Windows.Contains);

    /// <summary>Takes over the readings of the other, which is the same message.</summary>
    public void Join(Spoken other)
    {
        for (var i = 0; i < other.Readings.Count; i++) Take(other.Readings[i], other.Windows[i]);
    }

    private void Take(Message message, int window)
    {
        Readings.Add(message);
        Windows.Add(window);
        if (IsMade(message)) { }
        else if (IsFromAnswer(message)) Id ??= message.Id;
        else PageId ??= message.Id;
        if (Sender == MessageSender.Unknown) Sender = message.Sender;
        Minute ??= message.At?.UtcTicks / TimeSpan.TicksPerMinute;
    }

    private static bool IsFromAnswer(Message message) => message.Text.How == How.Response || message.Text.Others.Any(other => other.How == How.Response);

    // "9ef911c9-12": made from the capture and the place, because the page gave none.
    private static bool IsMade(Message message) => message.Id.StartsWith(message.Text.Source.Capture.Value.AsSpan(0, 8), StringComparison.Ordinal);
}
