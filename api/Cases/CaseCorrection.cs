using DisputeHelper.Facts;

namespace DisputeHelper.Cases;

/// <summary>A correction that stands: the user's word, with what the pages said beside it.</summary>
/// <param name="Field">The field's path in the case file.</param>
/// <param name="Value">As the user typed it.</param>
/// <param name="Reason">Why, in the user's words.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Applies">False when the case file has no such field any more, as after a page was read anew: it is kept, and waits.</param>
/// <param name="Said">What the pages say there, the most trusted first; empty where they say nothing.</param>
public sealed record CaseCorrection(string Field, string Value, string Reason, DateTimeOffset At, bool Applies, IReadOnlyList<ConflictReading> Said);
