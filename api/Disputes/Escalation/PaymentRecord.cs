using DisputeHelper.Wording;

namespace DisputeHelper.Disputes.Escalation;

/// <summary>What only the buyer knows: the card, the country, and days that stand on no page of the shop.</summary>
/// <param name="Scheme">The scheme of the card.</param>
/// <param name="Country">The buyer's country, ISO 3166.</param>
/// <param name="Days">Days of steps taken outside.</param>
public sealed record PaymentRecord(CardScheme? Scheme, string? Country, IReadOnlyList<KnownDay> Days)
{
    /// <summary>The topic it is kept under.</summary>
    public const string Topic = "payment";

    internal Sentence? Problem(DateOnly today) =>
        Country is not null && (Country.Length != 2 || !Country.All(char.IsAsciiLetterUpper)) ? new Sentence("problem.country")
        : Days.DistinctBy(d => d.Start).Count() != Days.Count ? new Sentence("problem.day-twice")
        : Days.Any(d => d.On.Year < 2010 || d.On > today.AddDays(1)) ? new Sentence("problem.day-far")
        : null;
}

/// <summary>A day that the buyer names.</summary>
public sealed record KnownDay(WindowStart Start, DateOnly On);
