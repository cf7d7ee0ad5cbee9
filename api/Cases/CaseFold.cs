using DisputeHelper.Facts;

namespace DisputeHelper.Cases;

/// <summary>The fold behind <see cref="CaseFile.From"/>: everything is put in one fixed order first, so the order of arrival cannot matter.</summary>
internal static class CaseFold
{
    public static CaseFile Fold(
        OrderNumber number,
        IEnumerable<StoredFacts> readings,
        IEnumerable<Correction> corrections,
        IEnumerable<CaseCapture> captures,
        IEnumerable<CaseAttachment> attachments)
    {
        var inOrder = InOrder(readings);
        var settling = Desk(number, inOrder, corrections);
        var file = Settle(number, inOrder, settling) with
        {
            Captures = [.. captures.DistinctBy(c => c.Id).OrderBy(c => c.CapturedAt).ThenBy(c => c.Id.Value, StringComparer.Ordinal)],
            Attachments = [.. attachments.DistinctBy(a => a.Id).OrderBy(a => a.StoredAt).ThenBy(a => a.Id, StringComparer.Ordinal)],
        };
        return file with
        {
            Corrections = settling.Corrections,
            CorrectionHistory = [.. corrections.OrderBy(c => c.Entry).ThenBy(c => c.At).ThenBy(c => c.Field, StringComparer.Ordinal)],
            Conflicts = [.. settling.Conflicts, .. StatementFold.Conflicts(number, inOrder)],
            Missing = Gaps.In(file, inOrder.Select(r => r.Page).ToHashSet()),
        };
    }

    /// <summary>Each field that a correction may name, with the check of what may be typed there.</summary>
    public static IReadOnlyDictionary<string, Func<string, bool>> Fields(OrderNumber number, IEnumerable<StoredFacts> readings)
    {
        var inOrder = InOrder(readings);
        var settling = Desk(number, inOrder, []);
        Settle(number, inOrder, settling);
        return settling.Fields;
    }

    private static IReadOnlyList<StoredFacts> InOrder(IEnumerable<StoredFacts> readings) =>
        [.. readings.OrderBy(r => r.CapturedAt).ThenBy(r => r.Capture.Value, StringComparer.Ordinal).ThenBy(r => r.Ordinal)];

    private static Settling Desk(OrderNumber number, IReadOnlyList<StoredFacts> readings, IEnumerable<Correction> corrections) =>
        new(number, readings.GroupBy(r => r.Capture).ToDictionary(g => g.Key, g => g.First().CapturedAt), corrections);

    private static CaseFile Settle(OrderNumber number, IReadOnlyList<StoredFacts> readings, Settling settling)
    {
        IEnumerable<Cited<T>?> All<T>(Func<OrderFacts, Cited<T>?> of) => readings.Select(r => of(r.Facts));
        Cited<DateOnly>? Day(string field, Func<OrderFacts, Cited<DateOnly>?> of) => settling.Settle(field, All(of), Same.Value, Typed.Day);

        var parcels = ParcelFold.Fold(readings, settling);
        var messages = MessageFold.Fold(readings, settling);
        var lines = LineFold.Fold(readings, settling);
        var disputes = DisputeFold.Fold(readings, settling);
        var state = settling.Follow("state", All(f => f.State).Where(s => s?.Value is not OrderState.Unknown), Same.Value, Typed.State);
        return new CaseFile(new OrderIdentity(number, "aliexpress"), [], [])
        {
            Status = settling.Follow("status", All(f => f.Status), Same.Text, Typed.Text),
            State = state?.How == How.Correction ? state.Value : Standing(state?.Value ?? OrderState.Unknown, parcels, disputes),
            PlacedOn = Day("placedOn", f => f.PlacedOn),
            PaidOn = Day("paidOn", f => f.PaidOn),
            ShippedOn = Day("shippedOn", f => f.ShippedOn),
            CompletedOn = Day("completedOn", f => f.CompletedOn),
            Total = settling.Settle("total", All(f => f.Total), Same.Money, Typed.Money),
            Charges = ChargeFold.Fold(readings, settling),
            PaymentMethod = settling.Settle("paymentMethod", All(f => f.PaymentMethod), Same.Text, Typed.Text),
            Seller = PartyFold.Seller(readings, settling),
            Recipient = PartyFold.Recipient(readings, settling),
            Lines = lines,
            Parcels = parcels,
            Messages = messages,
            ChatCoverage = MessageFold.Coverage(readings, messages),
            Disputes = disputes,
            Statements = StatementFold.Fold(readings, settling),
            Listings = ListingFold.Fold(readings, lines),
        };
    }

    /// <summary>The order page says "Completed" while a dispute runs and "Awaiting delivery" after the parcel was handed over; other pages know better.</summary>
    private static OrderState Standing(OrderState said, IReadOnlyList<Parcel> parcels, IReadOnlyList<DisputeRecord> disputes) =>
        disputes.Any(d => d.State == DisputeState.InProgress) ? OrderState.InDispute
        : said == OrderState.Shipped && parcels.Count > 0 && parcels.All(p => p.DeliveredBy() is not null) ? OrderState.Delivered
        : said;
}
