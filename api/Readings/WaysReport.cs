using DisputeHelper.Facts;

namespace DisputeHelper.Readings;

/// <summary>How the fields of each kind of page were found over time.</summary>
/// <param name="Since">The first day that is counted; null counts everything.</param>
/// <param name="Pages">One entry per kind of page that was captured.</param>
public sealed record WaysReport(DateOnly? Since, IReadOnlyList<PageWays> Pages);

/// <summary>The fields of one kind of page.</summary>
/// <param name="Page">The kind of page.</param>
/// <param name="Captures">How many captures of it were read.</param>
/// <param name="Fields">Its fields, those that drift first.</param>
public sealed record PageWays(PageKind Page, int Captures, IReadOnlyList<FieldDrift> Fields);

/// <summary>How one field was found.</summary>
/// <param name="Field">Its name (<c>lines.quantity</c>).</param>
/// <param name="Sum">All captures together.</param>
/// <param name="Weeks">The same by week of capture and version of the readers, oldest first.</param>
/// <param name="Drift">Whether it is found as before.</param>
/// <param name="DriftSince">The day of the first capture in which it was not; null when it is.</param>
public sealed record FieldDrift(string Field, WaysSum Sum, IReadOnlyList<WaysOfWeek> Weeks, Drift Drift, DateOnly? DriftSince);

/// <summary>A week of one field.</summary>
/// <param name="Week">Its Monday.</param>
/// <param name="Reader">The version of the readers; null when it was read before versions were kept.</param>
/// <param name="Sum">The week's captures.</param>
public sealed record WaysOfWeek(DateOnly Week, string? Reader, WaysSum Sum);

/// <summary>In how many captures each way found a field at least once.</summary>
/// <param name="Found">Found by any way.</param>
/// <param name="Missing">Expected at least once, and found by none.</param>
/// <param name="Response">Found in an answer that the page received.</param>
/// <param name="Selector">Found by a stable mark in the page.</param>
/// <param name="Label">Found by the words beside it.</param>
/// <param name="Layout">Found by where it stood.</param>
/// <param name="Pattern">Found by its shape.</param>
/// <param name="OnlyWeak">Found by label, layout or pattern alone.</param>
public sealed record WaysSum(int Found, int Missing, int Response, int Selector, int Label, int Layout, int Pattern, int OnlyWeak);

/// <summary>Whether a field is found as before.</summary>
public enum Drift
{
    /// <summary>It is, or there are too few captures to tell.</summary>
    None,

    /// <summary>Selectors used to find it and no longer do; other ways still find it.</summary>
    SelectorLost,

    /// <summary>Selectors used to find it, and now no way does.</summary>
    Lost,
}
