namespace DisputeHelper.Cases;

/// <summary>A step that the buyer says is done. A note to oneself, no evidence: no page shows it, and no pack prints it.</summary>
/// <param name="Step">The deadline's id.</param>
/// <param name="At">When it was ticked off, UTC.</param>
public sealed record TickedStep(string Step, DateTimeOffset At);
