namespace DisputeHelper.Disputes.Returning;

/// <summary>What the buyer records of a return.</summary>
/// <param name="AgreedOn">The day on which the return was agreed; the days to ship run from it where the page gives no date.</param>
/// <param name="PostedOn">The day of posting.</param>
/// <param name="Carrier">Who carries it.</param>
/// <param name="TrackingNumber">Its number.</param>
/// <param name="EnteredOn">The day on which the number was entered on the dispute's page.</param>
/// <param name="ProofOfPosting">The id of the file that proves the posting.</param>
/// <param name="ReceivedOn">The day on which the seller had it.</param>
/// <param name="Costs">What it cost the buyer.</param>
public sealed record ReturnRecord(
    DateOnly? AgreedOn, DateOnly? PostedOn, string? Carrier, string? TrackingNumber, DateOnly? EnteredOn, string? ProofOfPosting, DateOnly? ReceivedOn,
    IReadOnlyList<ReturnCost> Costs)
{
    /// <summary>The topic it is kept under.</summary>
    public const string Topic = "return";

    private const int Longest = 100;

    internal string? Problem(Func<string, bool> isFile, DateOnly today) =>
        Carrier?.Length > Longest || TrackingNumber?.Length > Longest ? "Carrier and number take at most 100 characters. Nothing was changed."
        : Costs.Count > 50 || Costs.Any(c => c.What.Length is 0 or > Longest) ? "Each cost needs a word for what it was, of at most 100 characters. Nothing was changed."
        : Costs.Any(c => !c.Amount.IsSound) ? "A cost must be more than nothing, with its currency as three letters (EUR). Nothing was changed."
        : ProofOfPosting is not null && !isFile(ProofOfPosting) ? "The proof of posting is no file of this order. Add the file first. Nothing was changed."
        : new[] { AgreedOn, PostedOn, EnteredOn, ReceivedOn }.Any(d => d is { } day && (day.Year < 2010 || day > today.AddDays(1))) ? "A day lies in the future or far in the past. Nothing was changed."
        : PostedOn < AgreedOn || ReceivedOn < PostedOn ? "The days are not in their order: agreed, posted, received. Nothing was changed."
        : null;
}

/// <summary>One cost of a return.</summary>
public sealed record ReturnCost(string What, NamedAmount Amount);
