namespace DisputeHelper.Captures;

/// <summary>How much a delivery may bring, and how much room the disk must keep.</summary>
public sealed record IntakeLimits
{
    /// <summary>All parts of a capture together.</summary>
    public long Capture { get; init; } = 256L * 1024 * 1024;

    /// <summary>The <c>capture</c> part, which is read as JSON.</summary>
    public int Head { get; init; } = 1024 * 1024;

    /// <summary>Parts of a capture, its head not counted.</summary>
    public int Parts { get; init; } = 1000;

    /// <summary>One file that the user adds.</summary>
    public long Attachment { get; init; } = 2048L * 1024 * 1024;

    /// <summary>Left free on the disk for everything else that runs there.</summary>
    public long KeepFree { get; init; } = 500L * 1024 * 1024;
}
