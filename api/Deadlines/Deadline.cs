using DisputeHelper.Facts;

namespace DisputeHelper.Deadlines;

/// <summary>A last moment to do something.</summary>
/// <param name="Id">Stable within the order (<c>refund-if-not-delivered</c>).</param>
/// <param name="Order">The order.</param>
/// <param name="Title">What ends ("Refund if the parcel does not come").</param>
/// <param name="Action">What to do before ("Open a dispute, reason: not received").</param>
/// <param name="LastDay">The last calendar day in the zone the page counts in (Pacific).</param>
/// <param name="Until">The same as a moment, UTC: the end of that day in Pacific time. Null when unknown.</param>
/// <param name="Certainty">How firm it is.</param>
/// <param name="Reasons">Why this date: quotes of the pages and rules with their sources, each with the day it gives; the earliest counts.</param>
/// <param name="State">As of the moment asked.</param>
public sealed record Deadline(
    string Id,
    OrderNumber Order,
    string Title,
    string Action,
    DateOnly? LastDay,
    DateTimeOffset? Until,
    DeadlineCertainty Certainty,
    IReadOnlyList<DeadlineReason> Reasons,
    DeadlineState State)
{
    /// <summary>Whose turn it is. Only the buyer's own deadlines are urgent; the others' are waited for.</summary>
    public DeadlineParty Who { get; init; }

    /// <summary>Why it needs nobody any more; null while it does.</summary>
    public DeadlineDone? Done { get; init; }

    /// <summary>Promises of the seller that outlast this deadline; empty when there are none.</summary>
    public IReadOnlyList<DeadlineWarning> Warnings { get; init; } = [];
}

/// <summary>Who must act.</summary>
// Outside is a bank, a payment service or an authority.
public enum DeadlineParty { Buyer, Seller, Platform, Outside }

/// <summary>Why a deadline is done.</summary>
/// <param name="ByUser">The buyer ticked it off; only this can be taken back.</param>
/// <param name="Text">What says so, in a sentence.</param>
/// <param name="At">When it was ticked off, UTC; null when the pages say it.</param>
public sealed record DeadlineDone(bool ByUser, string Text, DateTimeOffset? At);

/// <summary>A promise that would make the buyer miss a deadline.</summary>
/// <param name="Text">What to know, in a sentence.</param>
/// <param name="Promise">The seller's words.</param>
/// <param name="Day">The day that they point to.</param>
public sealed record DeadlineWarning(string Text, Cited<string> Promise, DateOnly Day);

/// <summary>One reason for a deadline.</summary>
/// <param name="LastDay">The day that this reason gives.</param>
/// <param name="Statement">The sentence of the page, or null for a rule.</param>
/// <param name="Rule">The rule, or null for a sentence.</param>
public sealed record DeadlineReason(DateOnly? LastDay, Cited<string>? Statement, RuleReference? Rule)
{
    /// <summary>The day that a period runs from, with its quote; null for a date that is stated outright or when no page gives the day.</summary>
    public Cited<DateOnly>? CountedFrom { get; init; }

    /// <summary>The day that a period runs from as the buyer named it, where no page gives it.</summary>
    public DateOnly? CountedFromYou { get; init; }
}

/// <summary>A rule with its origin.</summary>
/// <param name="Id">The rule's id in its file.</param>
/// <param name="Text">What it says, as the collected facts word it.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="ReadOn">The day it was read.</param>
/// <param name="Confidence">a (official) to d (contradicted).</param>
public sealed record RuleReference(string Id, string Text, string Source, DateOnly ReadOn, string Confidence)
{
    /// <summary>The rule's period in the language asked for ("15 days from the confirmation of receipt").</summary>
    public string Says { get; init; } = Text;
}

/// <summary>How firm a deadline is.</summary>
public enum DeadlineCertainty { Stated, Computed, Disputed, Unknown }

/// <summary>Where a deadline stands.</summary>
public enum DeadlineState { Open, Soon, Overdue, Done }
