using System.ComponentModel;
using System.Text;
using DisputeHelper.Cases;
using DisputeHelper.Deadlines;
using DisputeHelper.Facts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DisputeHelper.Http;

/// <summary>Deadlines of one order, of all orders, and as a calendar file.</summary>
internal static class DeadlinesApi
{
    public static void MapDeadlines(this IEndpointRouteBuilder routes)
    {
        var deadlines = routes.MapGroup("").WithTags("Deadlines").ProducesProblem(401).ProducesProblem(403).ProducesProblem(503);
        deadlines.MapGet("/deadlines", All).WithName("ListDeadlines").WithSummary("What runs out on any order, the nearest first.");
        deadlines.MapGet("/deadlines.ics", Ics).WithName("GetDeadlineCalendar").WithSummary("The running deadlines as a calendar file with reminders (RFC 5545).")
            .Produces<string>(200, "text/calendar");
        deadlines.MapGet("/orders/{number}/deadlines", OfOrder).WithName("ListOrderDeadlines")
            .WithSummary("All deadlines of an order: running ones first, then those without a date, then what is past.").ProducesProblem(404);
    }

    internal static async Task<Ok<IReadOnlyList<Deadline>>> All(
        CaseShelf shelf, TimeProvider clock, CancellationToken stop, [Description("How many, at most 1000.")] int limit = 100) =>
        TypedResults.Ok<IReadOnlyList<Deadline>>([.. (await Running(shelf, clock.GetUtcNow(), stop)).Take(Math.Clamp(limit, 1, 1000))]);

    internal static async Task<FileContentHttpResult> Ics(CaseShelf shelf, TimeProvider clock, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return TypedResults.File(
            Encoding.UTF8.GetBytes(CalendarFile.Write(await Running(shelf, now, stop), now)), "text/calendar; charset=utf-8", "dispute-deadlines.ics");
    }

    internal static async Task<Results<Ok<IReadOnlyList<Deadline>>, ProblemHttpResult>> OfOrder(
        OrderNumber number, CaseShelf shelf, TimeProvider clock, CancellationToken stop) =>
        await shelf.Find(number, stop) is { } file ? TypedResults.Ok(Calendar.For(file, clock.GetUtcNow())) : OrdersApi.NoCapture();

    private static async Task<IEnumerable<Deadline>> Running(CaseShelf shelf, DateTimeOffset now, CancellationToken stop) =>
        (await shelf.All(stop)).SelectMany(file => Calendar.For(file, now))
        .Where(d => d is { State: DeadlineState.Open or DeadlineState.Soon, Until: not null })
        .OrderBy(d => d.Until).ThenBy(d => d.Order.Value, StringComparer.Ordinal).ThenBy(d => d.Id, StringComparer.Ordinal);
}
