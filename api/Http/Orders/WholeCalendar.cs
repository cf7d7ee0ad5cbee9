using DisputeHelper.Cases;
using DisputeHelper.Deadlines;
using DisputeHelper.Disputes;
using DisputeHelper.Disputes.Escalation;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Http.Orders;

/// <summary>All that ends of the orders: what the pages and their rules give, and what runs outside the shop from days that the buyer recorded.</summary>
internal sealed class WholeCalendar(CaseShelf shelf, RecordShelf records)
{
    /// <summary>What the buyer recorded of all orders, read once for a whole list.</summary>
    public async Task<Opened> Open(CancellationToken stop) => new(await records.All<PaymentRecord>(PaymentRecord.Topic, stop), await records.Plans(stop));

    /// <summary>The deadlines of a case.</summary>
    public async Task<IReadOnlyList<Deadline>> Of(CaseFile file, DateTimeOffset now, Phrases said, CancellationToken stop)
    {
        if (await records.Find<PaymentRecord>(file.Order.Number, PaymentRecord.Topic, stop) is not { } record) return Calendar.For(file, now, said);
        return [.. Calendar.InOrder(Calendar.For(file, now, said).Concat(OutsideDeadlines.Of(file, await DisputePlan.Find(shelf, file.Order.Number, stop), record, now, said)))];
    }

    /// <summary>What runs out on any order, the nearest first.</summary>
    public async Task<IEnumerable<Deadline>> Running(DateTimeOffset now, Phrases said, CancellationToken stop)
    {
        var opened = await Open(stop);
        return (await shelf.All(stop)).SelectMany(file => Calendar.For(file, now, said).Concat(opened.Outside(file, now, said)))
            .Where(d => d is { State: DeadlineState.Open or DeadlineState.Soon, Until: not null })
            .OrderBy(d => d.Until).ThenBy(d => d.Order.Value, StringComparer.Ordinal).ThenBy(d => d.Id, StringComparer.Ordinal);
    }

    /// <summary>The records of all orders.</summary>
    internal sealed class Opened(IReadOnlyDictionary<OrderNumber, PaymentRecord> records, IReadOnlyDictionary<OrderNumber, string> plans)
    {
        /// <summary>What to look at next, or null.</summary>
        public Deadline? Next(CaseFile file, DateTimeOffset now, Phrases said) => Calendar.Next(file, now, said, Outside(file, now, said));

        /// <summary>What runs outside the shop; empty for an order of which nothing was recorded.</summary>
        public IReadOnlyList<Deadline> Outside(CaseFile file, DateTimeOffset now, Phrases said) => !records.TryGetValue(file.Order.Number, out var record) ? []
            : OutsideDeadlines.Of(file, FactsJson.TryRead<DisputePlan>(plans.GetValueOrDefault(file.Order.Number)), record, now, said);
    }
}
