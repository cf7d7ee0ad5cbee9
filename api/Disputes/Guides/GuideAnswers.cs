namespace DisputeHelper.Disputes;

/// <summary>The answers to the three questions, as far as they are given.</summary>
internal sealed record GuideAnswers(bool? Received, string? Wrong, DisputeExtent? Extent);
