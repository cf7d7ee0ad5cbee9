namespace DisputeHelper.Disputes.Escalation;

/// <summary>What only the buyer knows: the card, the country, and days that stand on no page of the shop.</summary>
/// <param name="Scheme">The scheme of the card.</param>
/// <param name="Country">The buyer's country, ISO 3166.</param>
/// <param name="Days">Days of steps taken outside.</param>
public sealed record PaymentRecord(CardScheme? Scheme, string? Country, IReadOnlyList<KnownDay> Days)
{
    /// <summary>The topic it is kept under.</summary>
    public const string Topic = "payment";

    internal string? Problem(DateOnly today) =>
        Country is not null && (Country.Length != 2 || !Country.All(char.IsAsciiLetterUpper)) ? "The country is written as two capital letters (DE). Nothing was changed."
        : Days.DistinctBy(d => d.Start).Count() != Days.Count ? "One day is given twice. Nothing was changed."
        : Days.Any(d => d.On.Year < 2010 || d.On > today.AddDays(1)) ? "A day lies in the future or far in the past. Nothing was changed."
        : null;
}

/// <summary>A day that the buyer names.</summary>
public sealed record KnownDay(WindowStart Start, DateOnly On);
