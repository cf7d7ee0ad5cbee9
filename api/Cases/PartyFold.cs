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
            settling.Settle("recipient.name", all.Select(r => r.Name), Masked, Typed.Text),
            settling.Settle("recipient.address", all.Select(r => r.Address), Masked, Typed.Text),
            settling.Settle("recipient.phone", all.Select(r => r.Phone), Masked, Typed.Text),
            settling.Settle("recipient.country", all.Select(r => r.Country), Same.Text, Typed.Text));
        return recipient is { Name: null, Address: null, Phone: null, Country: null } ? null : recipient;
    }

    /// <summary>The tracking page masks names and phones with stars; a masked reading does not contradict the whole one.</summary>
    private static bool Masked(string one, string other) => Same.Text(one, other) || one.Contains('*') || other.Contains('*');
}
