using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes.Progress;

/// <summary>How far the disputes of an order are.</summary>
/// <param name="Order">The order.</param>
/// <param name="Disputes">Each dispute, open ones first; empty when no page shows one.</param>
/// <param name="LastCapturedAt">When a page of disputes was last captured, UTC.</param>
/// <param name="LookAgainAt">When the page is worth another look and capture, UTC; null when nothing more is awaited.</param>
/// <param name="Advice">What to do about captures, in a sentence.</param>
public sealed record OrderProgress(
    OrderNumber Order, IReadOnlyList<DisputeProgress> Disputes, DateTimeOffset? LastCapturedAt, DateTimeOffset? LookAgainAt, string Advice);

/// <summary>How far one dispute is.</summary>
/// <param name="Id">The marketplace's id of it, if known.</param>
/// <param name="LineId">The order line it is about.</param>
/// <param name="Title">The item.</param>
/// <param name="Url">The dispute's own page.</param>
/// <param name="State">Where the marketplace's record stands.</param>
/// <param name="Status">The page's own words for it.</param>
/// <param name="Stage">Where it stands, as an id.</param>
/// <param name="StageTitle">The same in words.</param>
/// <param name="StageText">What it means.</param>
/// <param name="Turn">Who must act now.</param>
/// <param name="Course">The course from opening to closing.</param>
/// <param name="Entries">Proposals, answers and decisions, oldest first where they have moments.</param>
/// <param name="Changes">What captures showed to be different from the capture before of the same kind of page, the newest first.</param>
/// <param name="Next">What can be done now, the best first.</param>
/// <param name="LastCapturedAt">When it was last captured, UTC.</param>
/// <param name="CapturedBefore">The capture before that one, UTC; null when there is none.</param>
/// <param name="LookAgainAt">When it is worth another look, UTC.</param>
/// <param name="Source">Where the meaning of this status was read.</param>
public sealed record DisputeProgress(
    string? Id, string? LineId, Cited<string>? Title, string? Url, DisputeState State, Cited<string>? Status,
    string Stage, string StageTitle, string StageText, ProgressTurn Turn,
    IReadOnlyList<CoursePoint> Course, IReadOnlyList<ProgressEntry> Entries, IReadOnlyList<ProgressChange> Changes, IReadOnlyList<NextAction> Next,
    DateTimeOffset? LastCapturedAt, DateTimeOffset? CapturedBefore, DateTimeOffset? LookAgainAt, string Source);

/// <summary>A point of the course.</summary>
/// <param name="Stage">Which.</param>
/// <param name="Title">In words.</param>
/// <param name="State">Whether it lies behind, is now, lies ahead, or was passed over.</param>
/// <param name="At">When it was reached, UTC, where the record tells.</param>
public sealed record CoursePoint(CourseStage Stage, string Title, CourseState State, DateTimeOffset? At);

/// <summary>Where a point lies.</summary>
public enum CourseState { Done, Now, Ahead, Skipped }

/// <summary>An entry of the dispute's record.</summary>
/// <param name="By">Who.</param>
/// <param name="At">When, UTC; null when the page gives no moment.</param>
/// <param name="TimeText">As printed (Pacific).</param>
/// <param name="Text">The words, with their place.</param>
/// <param name="Amount">The amount that it names.</param>
/// <param name="IsNew">The capture before did not show it.</param>
/// <param name="OffersNothing">A proposal to pay nothing: accepting it closes the case.</param>
public sealed record ProgressEntry(
    DisputeParty By, DateTimeOffset? At, string? TimeText, Cited<string> Text, Cited<Money>? Amount, bool IsNew, bool OffersNothing);

/// <summary>One difference between two captures of the same kind of page.</summary>
/// <param name="Field">status, state, reason, asked, solution, refund, refund-info or entry.</param>
/// <param name="Title">The same in words.</param>
/// <param name="Before">What the earlier capture says; null when it said nothing.</param>
/// <param name="After">What the later one says.</param>
/// <param name="SeenAt">When the later one was captured, UTC.</param>
/// <param name="Latest">The later one is the newest of all.</param>
public sealed record ProgressChange(string Field, string Title, Cited<string>? Before, Cited<string> After, DateTimeOffset SeenAt, bool Latest);

/// <summary>Something that can be done now.</summary>
/// <param name="Id">Which.</param>
/// <param name="Title">In a few words.</param>
/// <param name="Text">How to do it.</param>
/// <param name="Consequence">What follows from it; null when nothing that must be thought of does.</param>
/// <param name="Weight">Do it, may be done, or think twice.</param>
/// <param name="Until">The last moment, UTC, if one is known.</param>
/// <param name="LastDay">The same as the day that the page counts in (Pacific).</param>
/// <param name="Step">The step of the case that helps with it, if one does.</param>
public sealed record NextAction(
    string Id, string Title, string Text, string? Consequence, NextWeight Weight, DateTimeOffset? Until, DateOnly? LastDay, string? Step);

/// <summary>A dispute that still goes on, for reminders over all orders.</summary>
/// <param name="Order">The order.</param>
/// <param name="Title">The item.</param>
/// <param name="Url">The dispute's own page.</param>
/// <param name="Stage">Where it stands, as an id.</param>
/// <param name="StageTitle">The same in words.</param>
/// <param name="Turn">Who must act now.</param>
/// <param name="LastCapturedAt">When it was last captured, UTC.</param>
/// <param name="LookAgainAt">When it is worth another look, UTC.</param>
/// <param name="Due">That moment has come.</param>
public sealed record RunningDispute(
    OrderNumber Order, string? Title, string? Url, string Stage, string StageTitle, ProgressTurn Turn, DateTimeOffset? LastCapturedAt, DateTimeOffset? LookAgainAt, bool Due);
