using DisputeHelper.Facts;

namespace DisputeHelper.Cases;

/// <summary>All cases: finding one by its number and listing them.</summary>
public sealed class CaseShelf
{
    /// <summary>The case of one order, or null when nothing captured speaks of it.</summary>
    public Task<CaseFile?> Find(OrderNumber number, CancellationToken ct) => Task.FromResult<CaseFile?>(null);

    /// <summary>One page of cases. <paramref name="next"/> gives the next deadline's moment, which this room does not know.</summary>
    public Task<ShelfPage> List(ShelfQuery query, Func<CaseFile, DateTimeOffset?> next, CancellationToken ct) => Task.FromResult(new ShelfPage([], null));

    /// <summary>The newest dispute plan of an order as JSON, or null.</summary>
    public Task<string?> PlanOf(OrderNumber number, CancellationToken ct) => Task.FromResult<string?>(null);
}

/// <summary>What to list.</summary>
/// <param name="Text">Words or a number to look for; null for all.</param>
/// <param name="State">Only orders in this state.</param>
/// <param name="Sort">In which order.</param>
/// <param name="Cursor">Where the page before ended; null for the first.</param>
/// <param name="Limit">How many at most.</param>
public sealed record ShelfQuery(string? Text = null, OrderState? State = null, ShelfSort Sort = ShelfSort.Deadline, string? Cursor = null, int Limit = 50);

/// <summary>The order of a list: nearest deadline, newest order or newest capture first.</summary>
public enum ShelfSort { Deadline, Placed, Captured }

/// <summary>One page of cases and where the next begins.</summary>
public sealed record ShelfPage(IReadOnlyList<CaseFile> Cases, string? Next);
