using DisputeHelper.Database;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;

namespace DisputeHelper.Http.Orders;

/// <summary>Steps that the buyer ticks off: notes to oneself, so they are kept but not logged as evidence.</summary>
internal sealed class Ticks(EvidenceStore store, TimeProvider clock)
{
    public Task Set(OrderNumber number, string step, bool done, CancellationToken stop) => store.Write(
        db =>
        {
            db.Ticks.Add(new TickRow { OrderNumber = number, Step = step, Done = done, At = clock.GetUtcNow() });
            return Task.CompletedTask;
        },
        stop);
}

/// <summary>Whether a step is done.</summary>
/// <param name="Done">False takes an earlier tick back.</param>
public sealed record TickWish(bool Done);
