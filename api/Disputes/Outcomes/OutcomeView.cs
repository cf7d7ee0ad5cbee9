using DisputeHelper.Facts;

namespace DisputeHelper.Disputes.Outcomes;

/// <summary>How it ended, how long it took, and a draft to tell others of it.</summary>
/// <param name="Record">What the buyer recorded; null when nothing yet.</param>
/// <param name="Suggested">What the pages say of the result; null when they say nothing.</param>
/// <param name="SuggestedQuote">The words that say so.</param>
/// <param name="SuggestedAmount">The refund that the dispute's page names.</param>
/// <param name="DaysToDecision">From opening the dispute to its end; null when a day is not known.</param>
/// <param name="DaysToRefund">From opening the dispute until the last refund was seen; null when a day is not known.</param>
/// <param name="Helped">What may be chosen as having helped.</param>
/// <param name="Review">A factual and civil draft; it is never posted.</param>
public sealed record OutcomeView(
    OutcomeRecord? Record, OutcomeResult? Suggested, Cited<string>? SuggestedQuote, Money? SuggestedAmount, int? DaysToDecision, int? DaysToRefund,
    IReadOnlyList<HelpedChoice> Helped, ReviewDraft Review);

/// <summary>Something that may have helped.</summary>
public sealed record HelpedChoice(string Id, string Title);

/// <summary>A draft review.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Text">Only what the case file and the record show.</param>
/// <param name="Advice">What keeps a review safe and useful.</param>
public sealed record ReviewDraft(string Language, string Text, IReadOnlyList<string> Advice);
