namespace DisputeHelper.Facts;

/// <summary>The place a value was read from.</summary>
/// <param name="Capture">The capture.</param>
/// <param name="Part">The part of it: <c>page</c>, <c>conversation</c>, <c>layout</c>, <c>response:2</c>, or <c>correction</c>.</param>
/// <param name="Where">The place in the part: <c>Ln 12, Col 34</c> of the page, or the path in an answer (<c>$.data.module.items[0]</c>).</param>
public sealed record Source(CaptureId Capture, string Part, string Where)
{
    /// <summary>The <see cref="Part"/> of what the user put right: no capture shows it.</summary>
    public const string Correction = "correction";
}
