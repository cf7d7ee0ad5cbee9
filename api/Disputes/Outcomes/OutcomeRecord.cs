using DisputeHelper.Wording;

namespace DisputeHelper.Disputes.Outcomes;

/// <summary>How it ended, in the buyer's word.</summary>
/// <param name="Result">What came of it.</param>
/// <param name="Amount">How much came back; null when nothing did or it does not matter.</param>
/// <param name="DecidedOn">The day of the decision or agreement.</param>
/// <param name="Helped">What helped, by the ids that the answer lists.</param>
/// <param name="Words">What to remember, in the buyer's own words.</param>
public sealed record OutcomeRecord(OutcomeResult Result, NamedAmount? Amount, DateOnly? DecidedOn, IReadOnlyList<string> Helped, string? Words)
{
    /// <summary>The topic it is kept under.</summary>
    public const string Topic = "outcome";

    /// <summary>What may have helped; worded as <c>outcome.helped.ID</c>.</summary>
    public static IReadOnlyList<string> Choices { get; } =
        ["photos", "video", "conversation", "tracking", "listing", "promise", "seller", "mediation", "payment-provider", "bank", "authority", "patience"];

    internal Sentence? Problem(DateOnly today) =>
        Helped.FirstOrDefault(h => !Choices.Contains(h)) is { } unknown ? new Sentence("problem.no-choice", ("word", unknown), ("choices", string.Join(", ", Choices)))
        : Amount is { IsSound: false } ? new Sentence("problem.amount-unsound")
        : Words?.Length > 2000 ? new Sentence("problem.too-long", ("most", 2000))
        : DecidedOn is { } day && (day > today.AddDays(1) || day.Year < 2010) ? new Sentence("problem.day-far")
        : null;
}

/// <summary>What came of a dispute.</summary>
public enum OutcomeResult { FullRefund, PartialRefund, Replacement, Nothing, Withdrawn }
