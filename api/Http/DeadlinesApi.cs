using System.ComponentModel;
using System.Text;
using DisputeHelper.Cases;
using DisputeHelper.Deadlines;
using DisputeHelper.Facts;
using DisputeHelper.Http.Orders;
using DisputeHelper.Wording;
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
            .Produces<string>(200, "text/calendar").ProducesProblem(400);
        deadlines.MapGet("/orders/{number}/deadlines", OfOrder).WithName("ListOrderDeadlines")
            .WithSummary("All deadlines of an order: running ones first, then those without a date, then what is past.").ProducesProblem(404);
        deadlines.MapGet("/orders/{number}/deadlines.ics", IcsOfOrder).WithName("GetOrderCalendar").WithSummary("The order's running deadlines as a calendar file with reminders.")
            .Produces<string>(200, "text/calendar").ProducesProblem(400).ProducesProblem(404);
        deadlines.MapPut("/orders/{number}/deadlines/{id}/done", Tick).WithName("TickDeadline")
            .WithSummary("Ticks a step off, or takes that back. What the pages say to be done cannot be taken back.").ProducesProblem(400).ProducesProblem(404).ProducesProblem(415);
        deadlines.MapGet("/orders/{number}/warnings", WarningsOf).WithName("ListOrderWarnings")
            .WithSummary("What the other side said or offered that would cost the buyer money: promises past a deadline, requests to confirm or cancel, offers of nothing.").ProducesProblem(404);
    }

    internal static async Task<Ok<IReadOnlyList<Deadline>>> All(
        HttpContext context, WholeCalendar calendar, TimeProvider clock, CancellationToken stop, [Description("How many, at most 1000.")] int limit = 100) =>
        TypedResults.Ok<IReadOnlyList<Deadline>>([.. (await calendar.Running(clock.GetUtcNow(), context.Language(), stop)).Take(Math.Clamp(limit, 1, 1000))]);

    internal static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Ics(
        HttpContext context, WholeCalendar calendar, TimeProvider clock, CancellationToken stop,
        [Description("Hours before the end at which to remind, separated by commas; 168,72,24,3 when left out, none when empty.")] string? alarms = null)
    {
        if (!TryRead(alarms, out var style)) return BadAlarms();
        var now = clock.GetUtcNow();
        return File(await calendar.Running(now, context.Language(), stop), now, context.Language(), style, "dispute-deadlines.ics");
    }

    internal static async Task<Results<FileContentHttpResult, ProblemHttpResult>> IcsOfOrder(
        OrderNumber number, HttpContext context, CaseShelf shelf, WholeCalendar calendar, TimeProvider clock, CancellationToken stop,
        [Description("Hours before the end at which to remind, separated by commas; 168,72,24,3 when left out, none when empty.")] string? alarms = null)
    {
        if (!TryRead(alarms, out var style)) return BadAlarms();
        if (await shelf.Find(number, stop) is not { } file) return OrdersApi.NoCapture();
        var now = clock.GetUtcNow();
        return File(await calendar.Of(file, now, context.Language(), stop), now, context.Language(), style, $"deadlines-{number}.ics");
    }

    internal static async Task<Results<Ok<IReadOnlyList<Deadline>>, ProblemHttpResult>> OfOrder(
        OrderNumber number, HttpContext context, CaseShelf shelf, WholeCalendar calendar, TimeProvider clock, CancellationToken stop) =>
        await shelf.Find(number, stop) is { } file ? TypedResults.Ok(await calendar.Of(file, clock.GetUtcNow(), context.Language(), stop)) : OrdersApi.NoCapture();

    internal static async Task<Results<Ok<IReadOnlyList<Deadline>>, ProblemHttpResult>> Tick(
        OrderNumber number, string id, TickWish wish, HttpContext context, CaseShelf shelf, WholeCalendar calendar, Ticks ticks, TimeProvider clock, CancellationToken stop)
    {
        if (await shelf.Find(number, stop) is not { } file) return OrdersApi.NoCapture();
        if ((await calendar.Of(file, clock.GetUtcNow(), context.Language(), stop)).FirstOrDefault(d => d.Id == id) is not { } deadline)
            return Problems.NotFound(new Sentence("problem.no-deadline"));
        if (deadline.Done is { ByUser: false })
            return Problems.BadInput(new Sentence("problem.done-by-pages"));
        if ((deadline.Done is not null) != wish.Done) await ticks.Set(number, id, wish.Done, stop);
        return TypedResults.Ok(await calendar.Of((await shelf.Find(number, stop))!, clock.GetUtcNow(), context.Language(), stop));
    }

    internal static async Task<Results<Ok<IReadOnlyList<CaseWarning>>, ProblemHttpResult>> WarningsOf(
        OrderNumber number, HttpContext context, CaseShelf shelf, TimeProvider clock, CancellationToken stop) =>
        await shelf.Find(number, stop) is { } file ? TypedResults.Ok(Warnings.Of(file, clock.GetUtcNow(), context.Language())) : OrdersApi.NoCapture();

    private static FileContentHttpResult File(IEnumerable<Deadline> deadlines, DateTimeOffset now, Phrases said, CalendarStyle style, string name) =>
        TypedResults.File(Encoding.UTF8.GetBytes(CalendarFile.Write(deadlines, now, said, style)), "text/calendar; charset=utf-8", name);

    private static bool TryRead(string? alarms, out CalendarStyle style)
    {
        style = CalendarStyle.Usual;
        if (alarms is null) return true;
        var hours = new List<int>();
        foreach (var one in alarms.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (hours.Count == 10 || !int.TryParse(one, System.Globalization.CultureInfo.InvariantCulture, out var number) || number is < 1 or > CalendarStyle.LongestAlarm) return false;
            hours.Add(number);
        }

        style = new(hours);
        return true;
    }

    private static ProblemHttpResult BadAlarms() =>
        Problems.BadInput(new Sentence("problem.feed-alarms", ("most", 10)));
}
