using DisputeHelper.Captures;

namespace DisputeHelper.Readings;

/// <summary>The bytes of a capture that readers look at.</summary>
/// <param name="Head">What the sender said.</param>
/// <param name="Html">The rendered page, if it was captured.</param>
/// <param name="Answers">The observed answers as they were delivered, in their order.</param>
/// <param name="Layout">The rectangles, if they were captured.</param>
public sealed record PageMaterial(CaptureHead Head, ReadOnlyMemory<byte>? Html, IReadOnlyList<ReadOnlyMemory<byte>> Answers, ReadOnlyMemory<byte>? Layout)
{
    /// <summary>The conversation that was gathered while scrolling, if there was one.</summary>
    public ReadOnlyMemory<byte>? Conversation { get; init; }
}
