using DisputeHelper.Cases;
using DisputeHelper.Disputes.Returning;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Disputes.MoneyLine;

/// <summary>Lines up the money of an order.</summary>
internal static class MoneyLines
{
    public static MoneyView Of(CaseFile file, DisputePlan? plan, ReturnRecord? sentBack, MoneyRecord? record, DateOnly today, Phrases phrases)
    {
        List<MoneyRow> rows = [.. Paid(file), .. Claimed(file, plan), .. Offered(file, record), .. Approved(file), .. Own(record, sentBack)];
        var sums = rows.Select(r => r.Amount.Currency).OfType<string>().Distinct().Select(currency => Sum(currency, rows))
            .Where(s => s.Paid.Amount != 0 || s.Refunded.Amount != 0 || s.ReturnCosts.Amount != 0 || s.Claimed is not null).OrderBy(s => s.Currency, StringComparer.Ordinal).ToList();
        return new MoneyView(rows, sums, AddsUp(file), rows.Count(r => r.Amount.Currency is null), Expecting.Of(file, rows, record, today, phrases), record);
    }

    private static IEnumerable<MoneyRow> Paid(CaseFile file)
    {
        foreach (var charge in file.Charges.OrderBy(c => c.Kind))
            yield return Row(Kind(charge.Kind), charge.Label, charge.Amount, null);
        if (file.Total is { } total) yield return Row(MoneyKind.Paid, null, total, (file.PaidOn ?? file.PlacedOn)?.Value);
    }

    private static IEnumerable<MoneyRow> Claimed(CaseFile file, DisputePlan? plan)
    {
        foreach (var dispute in file.Disputes.Where(d => d is { State: DisputeState.InProgress, Refund: not null }))
            yield return Row(MoneyKind.Claimed, dispute.Asked?.Value, dispute.Refund!, Day(dispute.OpenedAt));
        if (plan is null || file.Disputes.Any(d => d is { State: DisputeState.InProgress, Refund: not null })) yield break;
        if (plan.Amount is { } amount) yield return new MoneyRow(MoneyKind.Claimed, null, amount, null, null);
        else if (file.Total is { } total && plan.Solution != DisputeSolution.PartialRefund) yield return Row(MoneyKind.Claimed, null, total, null);
    }

    private static IEnumerable<MoneyRow> Offered(CaseFile file, MoneyRecord? record)
    {
        foreach (var step in file.Disputes.SelectMany(d => d.Steps).Where(s => s is { By: DisputeParty.Seller, Amount: not null }))
            yield return Row(MoneyKind.Offered, null, step.Amount!, step.TimeText is { } time && PageTime.TryRead(time) is { } at ? PageTime.DayOf(at) : null);
        if (record?.Offered is { } offer) yield return new MoneyRow(MoneyKind.Offered, null, offer.AsMoney, null, null);
    }

    private static IEnumerable<MoneyRow> Approved(CaseFile file) => file.Disputes.Where(d => d is { State: DisputeState.Finished, Refund.Value.Amount: > 0 })
        .Select(d => Row(MoneyKind.Approved, d.Solution?.Value, d.Refund!, Day(d.ChangedAt)));

    private static IEnumerable<MoneyRow> Own(MoneyRecord? record, ReturnRecord? sentBack) =>
        (record?.Refunds ?? []).Select(r => new MoneyRow(MoneyKind.Refunded, r.Where, r.Amount.AsMoney, null, r.On))
            .Concat((sentBack?.Costs ?? []).Select(c => new MoneyRow(MoneyKind.ReturnCost, c.What, c.Amount.AsMoney, null, null)));

    private static MoneySum Sum(string currency, IReadOnlyList<MoneyRow> rows)
    {
        decimal? Of(MoneyKind kind) => rows.Where(r => r.Kind == kind && r.Amount.Currency == currency).Select(r => (decimal?)r.Amount.Amount).DefaultIfEmpty().Sum() is { } sum
            && rows.Any(r => r.Kind == kind && r.Amount.Currency == currency) ? sum : null;
        Money As(decimal amount) => new NamedAmount(amount, currency).AsMoney;
        var (paid, refunded, costs) = (Of(MoneyKind.Paid) ?? 0, Of(MoneyKind.Refunded) ?? 0, Of(MoneyKind.ReturnCost) ?? 0);
        var due = Of(MoneyKind.Approved) ?? Of(MoneyKind.Claimed);
        return new MoneySum(
            currency, As(paid), Of(MoneyKind.Claimed) is { } claimed ? As(claimed) : null, As(refunded), As(costs),
            due is { } owed ? As(Math.Max(0, owed - refunded)) : null, As(paid + costs - refunded));
    }

    /// <summary>Only where all rows and the total bear one known currency.</summary>
    private static bool? AddsUp(CaseFile file) =>
        file.Total?.Value is { Currency: { } currency } total && file.Charges.Count > 1 && file.Charges.All(c => c.Amount.Value.Currency == currency)
            ? file.Charges.Sum(c => c.Amount.Value.Amount) == total.Amount
            : null;

    private static MoneyRow Row(MoneyKind kind, string? label, Cited<Money> amount, DateOnly? on) => new(kind, label, amount.Value, amount.As(amount.Quote), on);

    private static DateOnly? Day(Cited<string>? printed) => printed is not null && PageTime.TryRead(printed.Value) is { } at ? PageTime.DayOf(at) : null;

    private static MoneyKind Kind(ChargeKind kind) => kind switch
    {
        ChargeKind.Subtotal => MoneyKind.Subtotal,
        ChargeKind.Shipping => MoneyKind.Shipping,
        ChargeKind.Coupon => MoneyKind.Coupon,
        ChargeKind.Coins => MoneyKind.Coins,
        ChargeKind.Tax => MoneyKind.Tax,
        ChargeKind.Fee => MoneyKind.Fee,
        _ => MoneyKind.Other,
    };
}
