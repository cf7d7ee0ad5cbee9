using DisputeHelper.Facts;

namespace DisputeHelper.Cases;

/// <summary>One dated event of a case.</summary>
/// <param name="Day">The calendar day: the page's own day where it prints only a day (Pacific), else the day of <paramref name="At"/> in Pacific time.</param>
/// <param name="At">The moment, UTC, where it is known.</param>
/// <param name="Kind">What it belongs to.</param>
/// <param name="Text">What happened, in a short sentence or the page's own words.</param>
/// <param name="Quote">The words of the page that say so, with their place; null for the act of capturing itself.</param>
/// <param name="Capture">The capture that shows it.</param>
public sealed record TimelineEntry(DateOnly Day, DateTimeOffset? At, TimelineKind Kind, string Text, Cited<string>? Quote, CaptureId? Capture);

/// <summary>What an event belongs to.</summary>
public enum TimelineKind { Order, Parcel, Message, Dispute, Statement, Capture, Attachment }

/// <summary>Everything that is dated, in one row.</summary>
public static class Timeline
{
    /// <summary>The case's events, oldest first.</summary>
    public static IReadOnlyList<TimelineEntry> Of(CaseFile file) => [];
}
