using System.Text.Json;
using DisputeHelper.Facts;

namespace DisputeHelper.Cases;

/// <summary>A capture with what it says of no order in particular: its note, its product, a carrier's parcels.</summary>
internal sealed record ReadCapture(CaseCapture Shown, ListingFacts? Listing, IReadOnlyList<Parcel> Parcels)
{
    /// <param name="shown">The capture, still without its note.</param>
    /// <param name="reading">The stored reading, or null when it was not read yet.</param>
    public static ReadCapture Of(CaseCapture shown, string? reading)
    {
        if (reading is null) return new(shown, null, []);
        using var document = JsonDocument.Parse(reading);
        var root = document.RootElement;
        var note = root.TryGetProperty("note", out var words) ? words.GetString() : null;
        // An older version stored neither; most pages have neither.
        var listing = root.TryGetProperty("listing", out var product) && product.ValueKind == JsonValueKind.Object ? product.Deserialize<ListingFacts>(FactsJson.Options) : null;
        var parcels = root.TryGetProperty("parcels", out var rows) && rows.GetArrayLength() > 0 ? rows.Deserialize<Parcel[]>(FactsJson.Options)! : [];
        return new(shown with { Note = note }, listing, parcels);
    }

    /// <summary>What it says to an order that carries its marks.</summary>
    public StoredFacts For(OrderNumber number, IReadOnlySet<string> marks) => new(Shown.Id, 0, Shown.CapturedAt, Shown.Page, new(number)
    {
        Parcels = [.. Parcels.Where(parcel => Mark.OfParcel(parcel.TrackingNumber?.Value) is { } mark && marks.Contains(mark))],
    })
    {
        Listing = Listing,
    };
}
