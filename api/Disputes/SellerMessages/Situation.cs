using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes.SellerMessages;

/// <summary>A reason to write to the seller: a data file under <c>Situations</c>. Its title is worded as <c>seller.ID.title</c>, when to use it as <c>seller.ID.when</c>.</summary>
/// <param name="Id">Stable, kebab-case.</param>
/// <param name="Rank">Small comes first among those that fit.</param>
/// <param name="Fits">It is suggested when all circumstances of any of these rows hold.</param>
/// <param name="Reasons">It is suggested when one of these dispute reasons is chosen.</param>
/// <param name="Heard">It is suggested when a recent message of the seller holds one of these words, in lower case.</param>
/// <param name="Says">The sentences; of each row the first one whose facts are known.</param>
internal sealed record Situation(
    string Id, int Rank, IReadOnlyList<IReadOnlyList<Circumstance>> Fits, IReadOnlyList<string> Reasons, IReadOnlyList<string> Heard,
    IReadOnlyList<IReadOnlyList<string>> Says)
{
    private static readonly Lazy<IReadOnlyList<Situation>> Found = new(() => [.. DataFiles.In<Situation>("SellerMessages/Situations").OrderBy(s => s.Rank).ThenBy(s => s.Id, StringComparer.Ordinal)]);

    /// <summary>All of them, in their order.</summary>
    public static IReadOnlyList<Situation> All => Found.Value;

    /// <summary>The newest message of the seller that asks for this; a buyer's later message does not undo it.</summary>
    public Message? HeardIn(CaseFile file) => Heard.Count == 0 ? null : file.Messages.LastOrDefault(m =>
        m.Sender == MessageSender.Seller && Heard.Any(w => m.Text.Value.Contains(w, StringComparison.OrdinalIgnoreCase) || m.Translation?.Contains(w, StringComparison.OrdinalIgnoreCase) is true));
}

/// <summary>What an order's facts may say.</summary>
internal enum Circumstance { NotShipped, OnTheWay, Late, ProtectionEndsSoon, ShownDelivered, DisputeOpen, SellerOffers, ReturnPosted }
