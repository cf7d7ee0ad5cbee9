using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes.Weaknesses;

/// <summary>Sent back, while no step of the parcel says so.</summary>
internal sealed class NotOnTheWayBack : IWeakness
{
    public string Id => "not-on-the-way-back";
    public int Weight => 1;
    public Origin Origin { get; } = WeakSpots.Read("AE-RSN-8", "sovetclub.ru/en/kak-otkryt-spor-na-aliekspress", "no date", "c");

    public IReadOnlyList<Cited<string>>? Found(CaseFile file, DisputeReason reason, DateTimeOffset now) =>
        reason.Id == "returned-to-sender" && !WeakSpots.Says(file, "return", "devol", "retour", "zurück", "rücksend", "возвра", "поверн", "zwrot", "restitu", "terug") ? WeakSpots.LastSteps(file) : null;
}
