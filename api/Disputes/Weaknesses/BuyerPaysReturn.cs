using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes.Weaknesses;

/// <summary>A change of mind, without a free return: the buyer pays the way back.</summary>
internal sealed class BuyerPaysReturn : IWeakness
{
    public string Id => "buyer-pays-return";
    public int Weight => 1;
    public Origin Origin { get; } = WeakSpots.Read("AE-RET-4", "chinaparcels.com; lilianshops.com (copies of the Buyer Protection page)", "about 2023-24", "b");

    public IReadOnlyList<Cited<string>>? Found(CaseFile file, DisputeReason reason, DateTimeOffset now) =>
        reason.Id == "changed-mind" && file.Statements.All(s => s.Kind != StatementKind.FreeReturnWindow) ? [] : null;
}
