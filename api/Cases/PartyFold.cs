using DisputeHelper.Facts;

namespace DisputeHelper.Cases;

/// <summary>The two sides of the order, field by field.</summary>
internal static class PartyFold
{
    public static Seller? Seller(IReadOnlyList<StoredFacts> readings, Settling settling)
    {
        var all = readings.Select(r => r.Facts.Seller).OfType<Seller>().ToList();
        var seller = new Seller(
            settling.Settle("seller.name", all.Select(s => s.Name), Same.Text, Typed.Text),
            settling.Settle("seller.storeId", all.Select(s => s.StoreId), Same.Text, Typed.Text),
            // Addresses of one shop differ by country host and tracking words; the store id is what must agree.
            settling.Settle("seller.url", all.Select(s => s.Url), (_, _) => true, Typed.Text));
        return seller is { Name: null, StoreId: null, Url: null } ? null : seller;
    }

    public static Recipient? Recipient(IReadOnlyList<StoredFacts> readings, Settling settling)
    {
        var all = readings.Select(r => r.Facts.Recipient).OfType<Recipient>().ToList();
        var recipient = new Recipient(
            Whole("recipient.name", [.. all.Select(r => r.Name)], settling),
            Whole("recipient.address", [.. all.Select(r => r.Address)], settling),
            Whole("recipient.phone", [.. all.Select(r => r.Phone)], settling),
            settling.Settle("recipient.country", all.Select(r => r.Country), Same.Text, Typed.Text));
        return recipient is { Name: null, Address: null, Phone: null, Country: null } ? null : recipient;
    }

    /// <summary>The tracking page masks names and phones with stars; such a reading does not contradict the whole one, and stands behind it.</summary>
    private static Cited<string>? Whole(string field, IReadOnlyList<Cited<string>?> cited, Settling settling)
    {
        var masked = cited.Where(c => c?.Value.Contains('*') is true).ToList();
        if (settling.Settle(field, cited.Except(masked), Same.Text, Typed.Text) is not { } whole) return settling.Settle(field, masked, (_, _) => true, Typed.Text);
        return settling.Gather(masked) is { } behind
            ? whole with { Others = [.. whole.Others, new OtherReading<string>(behind.Value, behind.Quote, behind.Source, behind.How), .. behind.Others] }
            : whole;
    }
}
