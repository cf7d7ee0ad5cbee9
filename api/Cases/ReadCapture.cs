using System.Text.Json;
using DisputeHelper.Facts;

namespace DisputeHelper.Cases;

/// <summary>A capture with what it says of no order in particular: its note, its product, a carrier's parcels, a dispute's own page.</summary>
internal sealed record ReadCapture(CaseCapture Shown)
{
    public ListingFacts? Listing { get; private init; }
    private IReadOnlyList<Parcel> Parcels { get; init; } = [];
    private IReadOnlyList<DisputeRecord> Disputes { get; init; } = [];
    private IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <param name="shown">The capture, still without its note.</param>
    /// <param name="reading">The stored reading, or null when it was not read yet.</param>
    public static ReadCapture Of(CaseCapture shown, string? reading)
    {
        if (reading is null) return new(shown);
        using var document = JsonDocument.Parse(reading);
        var root = document.RootElement;
        // An older version stored none of these; most pages have none.
        T[] Rows<T>(string name) => root.TryGetProperty(name, out var rows) && rows.GetArrayLength() > 0 ? rows.Deserialize<T[]>(FactsJson.Options)! : [];
        return new(shown with { Note = root.TryGetProperty("note", out var words) ? words.GetString() : null })
        {
            Listing = root.TryGetProperty("listing", out var product) && product.ValueKind == JsonValueKind.Object ? product.Deserialize<ListingFacts>(FactsJson.Options) : null,
            Parcels = Rows<Parcel>("parcels"),
            Disputes = Rows<DisputeRecord>("disputes"),
            Statements = Rows<Statement>("statements"),
        };
    }

    /// <summary>What it says to an order that carries its marks.</summary>
    public StoredFacts For(OrderNumber number, IReadOnlySet<string> marks)
    {
        Parcel[] parcels = [.. Parcels.Where(parcel => Mark.Of(parcel).Any(marks.Contains))];
        DisputeRecord[] disputes = [.. Disputes.Where(dispute => Mark.Of(dispute).Any(marks.Contains))];
        return new(Shown.Id, 0, Shown.CapturedAt, Shown.Page, new(number)
        {
            Parcels = parcels,
            Disputes = disputes,
            Statements = parcels.Length + disputes.Length > 0 ? Statements : [],
        })
        { Listing = Listing };
    }
}
