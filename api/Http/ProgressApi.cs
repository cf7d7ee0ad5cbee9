using DisputeHelper.Cases;
using DisputeHelper.Disputes.Progress;
using DisputeHelper.Facts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DisputeHelper.Http;

/// <summary>Following disputes: where they stand, what changed, what to do next, and when to look again.</summary>
internal static class ProgressApi
{
    public static void MapProgress(this IEndpointRouteBuilder routes)
    {
        var progress = routes.MapGroup("").WithTags("Disputes").ProducesProblem(401).ProducesProblem(403).ProducesProblem(503);
        progress.MapGet("/orders/{number}/progress", OfOrder).WithName("GetProgress")
            .WithSummary("The course of the order's disputes, what changed since the capture before, and what can be done now with what follows from it.").ProducesProblem(404);
        progress.MapGet("/disputes", Running).WithName("ListRunningDisputes").WithSummary("The disputes that still go on, on any order, and when each is worth another look.");
    }

    internal static async Task<Results<Ok<OrderProgress>, ProblemHttpResult>> OfOrder(
        OrderNumber number, HttpContext context, CaseShelf shelf, TimeProvider clock, CancellationToken stop) =>
        await shelf.Find(number, stop) is { } file
            ? TypedResults.Ok(Following.Of(file, await shelf.Readings(number, stop), clock.GetUtcNow(), context.Language()))
            : OrdersApi.NoCapture();

    internal static async Task<Ok<IReadOnlyList<RunningDispute>>> Running(HttpContext context, CaseShelf shelf, TimeProvider clock, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return TypedResults.Ok<IReadOnlyList<RunningDispute>>(
            [.. (await shelf.All(stop)).SelectMany(file => Following.Running(file, now, context.Language())).OrderBy(d => d.LookAgainAt ?? DateTimeOffset.MaxValue)]);
    }
}
