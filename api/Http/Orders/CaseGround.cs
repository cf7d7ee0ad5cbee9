using DisputeHelper.Cases;
using DisputeHelper.Disputes;
using DisputeHelper.Disputes.MoneyLine;
using DisputeHelper.Disputes.Outcomes;
using DisputeHelper.Disputes.Returning;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Http.Orders;

/// <summary>What every answer about one order's way outside starts from: its case, what the buyer recorded, the day, and the reader's language.</summary>
internal sealed class CaseGround(CaseShelf shelf, RecordShelf records, TimeProvider clock, IHttpContextAccessor http)
{
    public CaseShelf Shelf => shelf;

    public RecordShelf Records => records;

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The day that the pages count in.</summary>
    public DateOnly Today => PageTime.DayOf(Now);

    public Phrases Phrases => http.HttpContext?.Language() ?? Languages.English;

    public Task<CaseFile?> Case(OrderNumber number, CancellationToken stop) => shelf.Find(number, stop);

    public Task<DisputePlan?> Plan(OrderNumber number, CancellationToken stop) => DisputePlan.Find(shelf, number, stop);

    public Task<ReturnRecord?> Return(OrderNumber number, CancellationToken stop) => records.Find<ReturnRecord>(number, ReturnRecord.Topic, stop);

    public Task<MoneyRecord?> Money(OrderNumber number, CancellationToken stop) => records.Find<MoneyRecord>(number, MoneyRecord.Topic, stop);

    public Task<OutcomeRecord?> Outcome(OrderNumber number, CancellationToken stop) => records.Find<OutcomeRecord>(number, OutcomeRecord.Topic, stop);
}
