using System.Collections.Concurrent;
using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.Merging;

/// <summary>Every cited field of an order, named once: conflicts, ways and missing fields are all told from this table.</summary>
internal static class Fields
{
    private static readonly ConcurrentDictionary<(string List, string Field), string> Names = new();

    /// <summary>Looks at one field.</summary>
    public interface IVisitor
    {
        /// <summary>The field's name for counting (<c>lines.quantity</c>), the name of the one of a list that it belongs to, its value.</summary>
        void Visit<T>(string field, string? name, Cited<T>? value, Func<T, T, bool> same);
    }

    /// <summary>Shows all fields of the order to the visitor.</summary>
    public static void Visit(OrderFacts order, IVisitor visitor)
    {
        One(visitor, "status", order.Status, Sameness.Of);
        One(visitor, "state", order.State, (a, b) => a == b);
        One(visitor, "placedOn", order.PlacedOn, (a, b) => a == b);
        One(visitor, "paidOn", order.PaidOn, (a, b) => a == b);
        One(visitor, "shippedOn", order.ShippedOn, (a, b) => a == b);
        One(visitor, "completedOn", order.CompletedOn, (a, b) => a == b);
        One(visitor, "total", order.Total, Sameness.Of);
        One(visitor, "paymentMethod", order.PaymentMethod, Sameness.Of);
        One(visitor, "seller.name", order.Seller?.Name, Sameness.Of);
        One(visitor, "seller.storeId", order.Seller?.StoreId, Sameness.Of);
        One(visitor, "seller.url", order.Seller?.Url, Sameness.OfAddress);
        One(visitor, "recipient.name", order.Recipient?.Name, Sameness.Of);
        One(visitor, "recipient.address", order.Recipient?.Address, Similar);
        One(visitor, "recipient.phone", order.Recipient?.Phone, Similar);
        One(visitor, "recipient.country", order.Recipient?.Country, Sameness.Of);
        foreach (var charge in order.Charges) Each(visitor, "charges", "amount", charge.Label, charge.Amount, Sameness.Of);
        for (var i = 0; i < order.Lines.Count; i++) Visit(order.Lines[i], i, visitor);
        foreach (var parcel in order.Parcels) Visit(parcel, visitor);
        foreach (var message in order.Messages)
        {
            Each(visitor, "messages", "text", message.Id, message.Text, Sameness.Of);
            Each(visitor, "messages", "sender", message.Id, message.SentBy, (a, b) => a == b);
        }
        foreach (var dispute in order.Disputes) Visit(dispute, visitor);
        foreach (var statement in order.Statements) Each(visitor, "statements", "text", statement.Kind.ToString(), statement.Text, (_, _) => true);
    }

    /// <summary>Shows to the visitor what a page says of no order in particular.</summary>
    public static void Visit(PageFacts page, IVisitor visitor)
    {
        foreach (var parcel in page.Parcels) Visit(parcel, visitor);
        foreach (var dispute in page.Disputes) Visit(dispute, visitor);
        foreach (var statement in page.Statements) Each(visitor, "statements", "text", statement.Kind.ToString(), statement.Text, (_, _) => true);
        if (page.Listing is { } listing) Visit(listing, visitor);
    }

    private static void Visit(ListingFacts listing, IVisitor visitor)
    {
        One(visitor, "listing.productId", listing.ProductId, Sameness.Of);
        One(visitor, "listing.title", listing.Title, Sameness.Of);
        One(visitor, "listing.price", listing.Price, Sameness.Of);
        One(visitor, "listing.originalPrice", listing.OriginalPrice, Sameness.Of);
        One(visitor, "listing.store.name", listing.Store?.Name, Sameness.Of);
        One(visitor, "listing.store.storeId", listing.Store?.StoreId, Sameness.Of);
        One(visitor, "listing.delivery", listing.Delivery, Similar);
        foreach (var price in listing.Prices) Each(visitor, "listing.prices", "amount", price.Variant, price.Amount, Sameness.Of);
        foreach (var value in listing.Options.SelectMany(option => option.Values)) Each(visitor, "listing.options", "value", value.Value, value, Sameness.Of);
        foreach (var spec in listing.Specs) Each(visitor, "listing.specs", "value", spec.Name, spec.Value, Sameness.Of);
        foreach (var picture in listing.Pictures) Each(visitor, "listing", "pictures", picture.Value, picture, (_, _) => true);
    }

    private static void Visit(OrderLine line, int index, IVisitor visitor)
    {
        var name = line.LineId ?? $"{index}";
        Each(visitor, "lines", "title", name, line.Title, Sameness.Of);
        Each(visitor, "lines", "quantity", name, line.Quantity, (a, b) => a == b);
        Each(visitor, "lines", "unitPrice", name, line.UnitPrice, Sameness.Of);
    }

    private static void Visit(Parcel parcel, IVisitor visitor)
    {
        var name = parcel.TrackingNumber?.Value ?? "";
        Each(visitor, "parcels", "trackingNumber", name, parcel.TrackingNumber, Sameness.Of);
        Each(visitor, "parcels", "carrier", name, parcel.Carrier, Sameness.Of);
        Each(visitor, "parcels", "estimatedDelivery", name, parcel.EstimatedDelivery, Similar);
        foreach (var step in parcel.Events) Each(visitor, "parcels", "events", name, step.Text, Sameness.Of);
    }

    private static void Visit(DisputeRecord dispute, IVisitor visitor)
    {
        var name = dispute.Id ?? "";
        Each(visitor, "disputes", "status", name, dispute.Status, (_, _) => true);
        Each(visitor, "disputes", "openedAt", name, dispute.OpenedAt, (_, _) => true);
        Each(visitor, "disputes", "amount", name, dispute.Amount, Sameness.Of);
        Each(visitor, "disputes", "title", name, dispute.Title, Sameness.Of);
        Each(visitor, "disputes", "reason", name, dispute.Reason, Sameness.Of);
        Each(visitor, "disputes", "asked", name, dispute.Asked, Sameness.Of);
        Each(visitor, "disputes", "solution", name, dispute.Solution, Sameness.Of);
        Each(visitor, "disputes", "refund", name, dispute.Refund, Sameness.Of);
        Each(visitor, "disputes", "refundInfo", name, dispute.RefundInfo, Similar);
    }

    private static void One<T>(IVisitor visitor, string field, Cited<T>? value, Func<T, T, bool> same) => visitor.Visit(field, null, value, same);

    private static void Each<T>(IVisitor visitor, string list, string field, string name, Cited<T>? value, Func<T, T, bool> same)
    {
        if (value is not null) visitor.Visit(Names.GetOrAdd((list, field), static pair => $"{pair.List}.{pair.Field}"), name, value, same);
    }

    // Addresses and phones are cut and joined differently; letters and digits in one of them that are in the other agree.
    private static bool Similar(string a, string b)
    {
        var (x, y) = (Bare(a), Bare(b));
        return x.Contains(y, StringComparison.OrdinalIgnoreCase) || y.Contains(x, StringComparison.OrdinalIgnoreCase);
    }

    private static string Bare(string text) => new([.. text.Where(char.IsLetterOrDigit)]);
}
