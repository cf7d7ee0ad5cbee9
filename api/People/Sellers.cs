using System.Security.Cryptography;
using System.Text;
using DisputeHelper.Cases;
using DisputeHelper.Deadlines;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.People;

/// <summary>The shops behind the orders, each with all that was bought there.</summary>
public static class Sellers
{
    /// <summary>Every shop, those with open disputes first, then those with the most orders.</summary>
    public static IReadOnlyList<SellerSummary> Of(IEnumerable<CaseFile> cases) =>
    [
        .. Grouped(cases).Select(g => Summary(g.Key, g.Files))
            .OrderByDescending(s => s.OpenDisputes).ThenByDescending(s => s.Orders).ThenBy(s => s.Name, StringComparer.Ordinal),
    ];

    /// <summary>One shop by its id or key, or null.</summary>
    public static SellerFile? Find(IEnumerable<CaseFile> cases, string key, DateTimeOffset now, Phrases words) =>
        Grouped(cases).FirstOrDefault(g => g.Key == key) is { Files: { } files } ? FileOf(key, files, now, words) : null;

    /// <summary>The shop of an order, or null when no page names it.</summary>
    public static SellerFile? OfOrder(IReadOnlyList<CaseFile> cases, OrderNumber number, DateTimeOffset now, Phrases words) =>
        Grouped(cases).FirstOrDefault(g => g.Files.Any(f => f.Order.Number == number)) is { Files: { } files } found ? FileOf(found.Key, files, now, words) : null;

    // An old page may give the name alone; it belongs to the one shop of that name whose id another page gives.
    private static List<(string Key, List<CaseFile> Files)> Grouped(IEnumerable<CaseFile> cases)
    {
        var named = cases.Where(c => c.Seller is { } s && (s.StoreId ?? s.Name) is not null).ToList();
        var ids = named.Where(c => c.Seller!.StoreId is not null && c.Seller.Name is not null).GroupBy(c => NameOf(c.Seller!)).ToDictionary(g => g.Key, g => g.Select(c => c.Seller!.StoreId!.Value).Distinct().ToList());
        return [.. named.GroupBy(c => KeyOf(c.Seller!, ids), StringComparer.Ordinal).Select(g => (g.Key, g.OrderByDescending(c => c.PlacedOn?.Value).ToList()))];
    }

    private static string KeyOf(Seller seller, Dictionary<string, List<string>> ids) =>
        seller.StoreId?.Value ?? (ids.TryGetValue(NameOf(seller), out var known) && known.Count == 1 ? known[0] : "name-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(NameOf(seller))))[..16]);

    private static string NameOf(Seller seller) => seller.Name is { } name ? Same.Plain(name.Value) : "";

    private static SellerFile FileOf(string key, List<CaseFile> files, DateTimeOffset now, Phrases words)
    {
        var orders = files.Select(f => Order(f, now, words)).ToList();
        return new(Summary(key, files), orders, StatementRule.All.Select(rule => rule.For(orders, words)).FirstOrDefault(s => s is not null));
    }

    private static SellerSummary Summary(string key, List<CaseFile> files)
    {
        var days = files.Select(f => f.PlacedOn?.Value).OfType<DateOnly>().ToList();
        return new(
            key, files.Select(f => f.Seller!.StoreId?.Value).FirstOrDefault(id => id is not null), files.Select(f => f.Seller!.Name?.Value).FirstOrDefault(n => n is not null),
            files.Select(f => f.Seller!.Url?.Value).FirstOrDefault(u => u is not null), files.Count, files.Count(HasOpenDispute), Totals(files),
            days.Count > 0 ? days.Min() : null, days.Count > 0 ? days.Max() : null);
    }

    // Nothing was paid for an order that was cancelled.
    private static IReadOnlyList<SellerTotal> Totals(List<CaseFile> files) =>
    [
        .. files.Where(f => f is { Total: not null, State: not (OrderState.Cancelled or OrderState.AwaitingPayment) }).GroupBy(f => f.Total!.Value.Currency, StringComparer.Ordinal)
            .Select(g => new SellerTotal(g.Sum(f => f.Total!.Value.Amount), g.Key, g.Count())).OrderByDescending(t => t.Orders).ThenBy(t => t.Currency, StringComparer.Ordinal),
    ];

    private static SellerOrder Order(CaseFile file, DateTimeOffset now, Phrases words) => new(
        file.Order.Number, file.Lines.Select(l => l.Title?.Value).FirstOrDefault(t => t is not null), file.State, file.PlacedOn?.Value, file.Total?.Value,
        file.Disputes is [.., var newest] ? newest.State : null, Calendar.Next(file, now, words), IsNotReceived(file, now));

    private static bool HasOpenDispute(CaseFile file) => file.State is OrderState.InDispute || file.Disputes.Any(d => d.State is DisputeState.InProgress);

    private static bool IsNotReceived(CaseFile file, DateTimeOffset now) =>
        file.State is not (OrderState.Delivered or OrderState.Completed or OrderState.Cancelled or OrderState.AwaitingPayment)
        && !file.Parcels.Any(p => p.DeliveredBy() is not null)
        && (HasOpenDispute(file) || file.Statements.Any(s => s is { Kind: StatementKind.EstimatedDelivery or StatementKind.RefundIfNotDelivered, On: { } day } && PageTime.EndOf(day) < now));
}
