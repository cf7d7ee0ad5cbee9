namespace DisputeHelper.Imports;

/// <summary>How much an archive may bring.</summary>
public sealed record ImportLimits
{
    /// <summary>Files in it.</summary>
    public int Entries { get; init; } = 5000;

    /// <summary>What they unpack to, together.</summary>
    public long Unpacked { get; init; } = 2048L * 1024 * 1024;

    /// <summary>How many times its own size it may unpack to: pages pack to a twentieth, bombs to a thousandth.</summary>
    public int Ratio { get; init; } = 200;
}
