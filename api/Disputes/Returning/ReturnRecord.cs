using DisputeHelper.Wording;

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

    internal Sentence? Problem(Func<string, bool> isFile, DateOnly today) =>
        Carrier?.Length > Longest || TrackingNumber?.Length > Longest ? new Sentence("problem.too-long", ("most", Longest))
        : Costs.Count > 50 || Costs.Any(c => c.What.Length is 0 or > Longest) ? new Sentence("problem.cost-word")
        : Costs.Any(c => !c.Amount.IsSound) ? new Sentence("problem.amount-unsound")
        : ProofOfPosting is not null && !isFile(ProofOfPosting) ? new Sentence("problem.proof-no-file")
        : new[] { AgreedOn, PostedOn, EnteredOn, ReceivedOn }.Any(d => d is { } day && (day.Year < 2010 || day > today.AddDays(1))) ? new Sentence("problem.day-far")
        : PostedOn < AgreedOn || ReceivedOn < PostedOn ? new Sentence("problem.days-order")
        : null;
}

/// <summary>One cost of a return.</summary>
public sealed record ReturnCost(string What, NamedAmount Amount);
