using DisputeHelper.Deadlines;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes;

/// <summary>Whether a dispute may be opened now, and from when until when.</summary>
/// <param name="Answer">In one word.</param>
/// <param name="Sentence">In a sentence.</param>
/// <param name="Next">What to do now.</param>
/// <param name="From">From when; null when nothing gives a day.</param>
/// <param name="Until">Until when; null when nothing gives a day.</param>
/// <param name="InHand">How much time is left; null when it is not known or over.</param>
/// <param name="Button">Where the button is.</param>
/// <param name="Blocks">What makes the button missing, and whether it does so here.</param>
public sealed record DisputeTerms(
    TermsAnswer Answer, string Sentence, string Next, TermsEdge? From, TermsEdge? Until, TimeInHand? InHand, TermsButton Button, IReadOnlyList<TermsBlock> Blocks);

/// <summary>Whether a dispute may be opened now.</summary>
public enum TermsAnswer { Yes, NotYet, NoLonger, Unknown, AlreadyOpen }

/// <summary>The beginning or the end of the time in which a dispute may be opened.</summary>
/// <param name="Day">The day, in the zone that the pages count in (Pacific); of versions that differ, the one to reckon with.</param>
/// <param name="Moment">The same as a moment, UTC.</param>
/// <param name="Certainty">How firm it is.</param>
/// <param name="Reasons">The sentences and rules that give it; versions that contradict each other stand side by side.</param>
public sealed record TermsEdge(DateOnly Day, DateTimeOffset Moment, DeadlineCertainty Certainty, IReadOnlyList<TermsReason> Reasons);

/// <summary>One sentence or rule that gives a day.</summary>
/// <param name="Day">The day that it gives; null when what it counts from is not known.</param>
/// <param name="Text">What it says.</param>
/// <param name="Statement">The sentence of the page, or null for a rule.</param>
/// <param name="CountedFrom">The day it counts from, with its quote.</param>
/// <param name="Origin">Where the rule was read, or null for a sentence of the page.</param>
/// <param name="Counts">False for a rule that does not hold for this order: it is shown, and not counted.</param>
public sealed record TermsReason(DateOnly? Day, string Text, Cited<string>? Statement, Cited<DateOnly>? CountedFrom, Origin? Origin, bool Counts);

/// <summary>The time left to open a dispute.</summary>
/// <param name="Days">Whole days.</param>
/// <param name="Enough">Whether it is as much as experienced buyers keep in hand.</param>
/// <param name="Text">What that means.</param>
/// <param name="Origin">Where it was read.</param>
public sealed record TimeInHand(int Days, bool Enough, string Text, Origin Origin);

/// <summary>Where the button is.</summary>
/// <param name="Url">The page with it.</param>
/// <param name="Where">Where on it.</param>
/// <param name="Origin">Where it was read.</param>
public sealed record TermsButton(string? Url, string Where, Origin Origin);

/// <summary>Something that makes the button missing.</summary>
/// <param name="Id">Stable.</param>
/// <param name="Text">What.</param>
/// <param name="Holds">Whether it does here; null when nobody knows.</param>
/// <param name="Quotes">The words of the pages that say so.</param>
/// <param name="Origin">Where it was read.</param>
public sealed record TermsBlock(string Id, string Text, bool? Holds, IReadOnlyList<Cited<string>> Quotes, Origin Origin);
