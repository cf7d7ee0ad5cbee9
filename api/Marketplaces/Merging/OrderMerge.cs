using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.Merging;

/// <summary>Two views of the same orders become one: the first view is trusted more, nothing of the second is lost.</summary>
internal static class OrderMerge
{
    /// <summary>Orders keep the order of the first view; those that only the second knows follow.</summary>
    public static IReadOnlyList<OrderFacts> Of(params IEnumerable<OrderFacts>[] views)
    {
        var all = new List<List<OrderFacts>>();
        var places = new Dictionary<string, List<OrderFacts>>(StringComparer.Ordinal);
        foreach (var order in views.SelectMany(view => view))
        {
            if (places.TryGetValue(order.Number.Value, out var seen)) seen.Add(order);
            else { places[order.Number.Value] = seen = [order]; all.Add(seen); }
        }
        return Lanes.Each(all, seen => seen.Aggregate(Both));
    }

    private static OrderFacts Both(OrderFacts a, OrderFacts b) => new(a.Number)
    {
        Status = Values.Both(a.Status, b.Status),
        State = Values.Both(a.State, b.State),
        PlacedOn = Values.Both(a.PlacedOn, b.PlacedOn),
        PaidOn = Values.Both(a.PaidOn, b.PaidOn),
        ShippedOn = Values.Both(a.ShippedOn, b.ShippedOn),
        CompletedOn = Values.Both(a.CompletedOn, b.CompletedOn),
        Total = Values.Both(a.Total, b.Total),
        PaymentMethod = Values.Both(a.PaymentMethod, b.PaymentMethod),
        Seller = Both(a.Seller, b.Seller),
        Recipient = Both(a.Recipient, b.Recipient),
        Charges = Pairing.MergeByTurns(a.Charges, b.Charges, (x, y) => x with { Amount = Values.Both(x.Amount, y.Amount)! }, SameCharge, SameKindAndAmount, SameAmount),
        Lines = LineMerge.Of(a.Lines, b.Lines),
        Parcels = ParcelMerge.Of(a.Parcels, b.Parcels),
        Messages = MessageMerge.Of(a.Messages, b.Messages),
        ChatCoverage = a.ChatCoverage ?? b.ChatCoverage,
        Disputes = Disputes(a.Disputes, b.Disputes),
        Statements = Pairing.Merge(a.Statements, b.Statements, SameStatement, (x, y) => x with { Text = Values.Both(x.Text, y.Text)! }),
    };

    private static Seller? Both(Seller? a, Seller? b) => a is null || b is null ? a ?? b
        : new(Values.Both(a.Name, b.Name), Values.Both(a.StoreId, b.StoreId), Values.Both(a.Url, b.Url));

    private static Recipient? Both(Recipient? a, Recipient? b) => a is null || b is null ? a ?? b
        : new(Values.Both(a.Name, b.Name), Values.Both(a.Address, b.Address), Values.Both(a.Phone, b.Phone), Values.Both(a.Country, b.Country));

    /// <summary>Disputes that two ways saw.</summary>
    public static IReadOnlyList<DisputeRecord> Disputes(IReadOnlyList<DisputeRecord> first, IReadOnlyList<DisputeRecord> second) =>
        Pairing.Merge(first, second, (x, y) => x.Id == y.Id, Both);

    private static DisputeRecord Both(DisputeRecord a, DisputeRecord b) => a with
    {
        LineId = a.LineId ?? b.LineId,
        Status = IsCode(a.Status) ? Values.Both(b.Status, a.Status) : Values.Both(a.Status, b.Status),
        State = a.State == DisputeState.Unknown ? b.State : a.State,
        Kind = a.Kind ?? b.Kind,
        OpenedAt = Values.Both(a.OpenedAt, b.OpenedAt),
        ChangedAt = Values.Both(a.ChangedAt, b.ChangedAt),
        Amount = Values.Both(a.Amount, b.Amount),
        Title = Values.Both(a.Title, b.Title),
        Url = a.Url ?? b.Url,
        Reason = Values.Both(a.Reason, b.Reason),
        Asked = Values.Both(a.Asked, b.Asked),
        Solution = Values.Both(a.Solution, b.Solution),
        Refund = Values.Both(a.Refund, b.Refund),
        RefundInfo = Values.Both(a.RefundInfo, b.RefundInfo),
        Steps = a.Steps.Count > 0 ? a.Steps : b.Steps,
    };

    // The answer numbers the status, the page says it in words: a person reads words.
    private static bool IsCode(Cited<string>? status) => status is not null && status.Value.All(char.IsAsciiDigit);

    private static bool SameCharge(Charge a, Charge b) => Sameness.Of(a.Label, b.Label);

    // One answer says "Shipping" where the page says "Versand": the amounts tell that it is the same row.
    private static bool SameKindAndAmount(Charge a, Charge b) => a.Kind == b.Kind && SameAmount(a, b);

    private static bool SameAmount(Charge a, Charge b) => Sameness.Of(a.Amount.Value, b.Amount.Value);

    private static bool SameStatement(Statement a, Statement b) =>
        a.Kind == b.Kind && a.On == b.On && a.Days == b.Days && a.CountedFrom == b.CountedFrom
        && (a.Kind != StatementKind.Other || Sameness.Of(a.Text.Value, b.Text.Value));
}
