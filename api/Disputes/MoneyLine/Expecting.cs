using DisputeHelper.Cases;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Disputes.MoneyLine;

/// <summary>When and where an approved refund should appear.</summary>
internal static class Expecting
{
    public static RefundExpected? Of(CaseFile file, IReadOnlyList<MoneyRow> rows, MoneyRecord? record, DateOnly today, Phrases phrases)
    {
        var approved = rows.Where(r => r.Kind == MoneyKind.Approved).ToList();
        if (approved.Count == 0 && record?.ApprovedOn is null && rows.All(r => r.Kind != MoneyKind.Refunded)) return null;
        var printed = file.Disputes.Where(d => d.State == DisputeState.Finished).Select(d => d.ChangedAt).OfType<Cited<string>>()
            .Select(c => (Cited: c, At: PageTime.TryRead(c.Value))).Where(c => c.At is not null).OrderByDescending(c => c.At).FirstOrDefault();
        var from = record?.ApprovedOn ?? (printed.At is { } at ? PageTime.DayOf(at) : null);
        var arrival = Arrival.For(file.PaymentMethod?.Value);
        var counted = arrival.Rules.Where(r => r.Confidence != "d").ToList();
        var latest = from is { } day ? counted.Where(r => r.Most is not null).Select(r => (DateOnly?)After(day, r.Most!.Value, r.Working)).Max() : null;
        var earliest = from is { } first ? counted.Where(r => r.Least is not null).Select(r => (DateOnly?)After(first, r.Least!.Value, r.Working)).Min() : null;
        return new RefundExpected(
            from, record?.ApprovedOn is null ? printed.Cited : null, earliest, latest, State(rows, approved, earliest, latest, today), phrases[$"money.where.{arrival.Id}"], file.PaymentMethod,
            file.Disputes.Select(d => d.RefundInfo).LastOrDefault(i => i is not null), arrival.Rules);
    }

    private static RefundState State(IReadOnlyList<MoneyRow> rows, IReadOnlyList<MoneyRow> approved, DateOnly? earliest, DateOnly? latest, DateOnly today)
    {
        var came = rows.Where(r => r.Kind == MoneyKind.Refunded).ToList();
        // All of it came when each approved amount is covered in its own currency; an amount in an unknown currency is taken at the buyer's word.
        if (came.Count > 0 && approved.GroupBy(a => a.Amount.Currency).All(g => g.Key is null || came.Where(c => c.Amount.Currency == g.Key).Sum(c => c.Amount.Amount) >= g.Sum(a => a.Amount.Amount)))
            return RefundState.Arrived;
        return latest is { } last && today > last ? RefundState.Late : earliest is { } first && today >= first ? RefundState.Due : latest is null ? RefundState.Unknown : RefundState.Waiting;
    }

    /// <summary>Working days are Monday to Friday: no source says whose holidays count.</summary>
    public static DateOnly After(DateOnly from, int days, bool working)
    {
        if (!working) return from.AddDays(days);
        var day = from;
        for (var left = days; left > 0;)
        {
            day = day.AddDays(1);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) left--;
        }

        return day;
    }
}
