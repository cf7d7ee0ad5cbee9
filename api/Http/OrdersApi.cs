using System.ComponentModel;
using DisputeHelper.Cases;
using DisputeHelper.Facts;
using DisputeHelper.Http.Orders;
using DisputeHelper.Wording;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DisputeHelper.Http;

/// <summary>Orders: the list, the case file, its timeline, and what the user puts right. Files, disputes and deadlines have their own files beside this one.</summary>
internal static class OrdersApi
{
    private const int LongestList = 200;

    public static IServiceCollection AddOrders(this IServiceCollection services) => services
        .AddSingleton<UserEntries>()
        .AddSingleton<Ticks>()
        .AddSingleton<ClaimEntries>()
        .AddSingleton<RecordEntries>()
        .AddSingleton<CaseGround>()
        .AddSingleton<WholeCalendar>()
        .AddHttpContextAccessor();

    public static void MapOrders(this IEndpointRouteBuilder routes)
    {
        var orders = routes.MapGroup("/orders").WithTags("Orders").ProducesProblem(400).ProducesProblem(401).ProducesProblem(403).ProducesProblem(503);
        orders.MapGet("/", List).WithName("ListOrders").WithSummary("Orders with their next deadline, the most urgent first.");
        orders.MapGet("/{number}", Find).WithName("GetOrder").WithSummary("The case file: everything known of an order, each value with its quote.").ProducesProblem(404);
        orders.MapGet("/{number}/timeline", Chronology).WithName("GetTimeline").WithSummary("Everything dated of an order, oldest first.").ProducesProblem(404);
        orders.MapGet("/{number}/exhibits", Evidence).WithName("ListExhibits").WithSummary("The evidence in its numbered order, as claim, checklist and pack cite it.").ProducesProblem(404);
        orders.MapPut("/{number}/corrections", Correct).WithName("SetCorrections")
            .WithSummary("The user's corrections of an order, all of them; one that is left out is taken back. Earlier ones stay on record.").ProducesProblem(404).ProducesProblem(415);
        orders.MapDelete("/{number}/corrections", TakeBack).WithName("TakeBackCorrection")
            .WithSummary("Undoes the correction of one field: what the pages say counts again. The undoing is an entry of its own; nothing is forgotten.").ProducesProblem(404);
        orders.MapAttachments();
        orders.MapDisputes();
        orders.MapSellerMessages();
        orders.MapEscalations();
        orders.MapReturns();
        orders.MapOutcomes();
    }

    internal static async Task<Results<Ok<OrderPage>, ProblemHttpResult>> List(
        HttpContext context,
        CaseShelf shelf,
        WholeCalendar calendar,
        TimeProvider clock,
        CancellationToken stop,
        [Description("Words, an order number or a tracking number; all words must occur.")] string? query = null,
        [Description("awaiting-payment, processing, shipped, delivered, completed, cancelled, in-dispute or unknown.")] string? state = null,
        [Description("deadline (nearest first), placed (newest first) or captured (newest first).")] string sort = "deadline",
        [Description("The next of the page before.")] ShelfCursor? cursor = null,
        [Description("How many, at most 200.")] int limit = 50)
    {
        if (!KebabWord.TryRead<ShelfSort>(sort, out var order))
            return Problems.BadInput(new Sentence("problem.no-choice", ("word", sort), ("choices", KebabWord.All<ShelfSort>())));
        OrderState? only = null;
        if (state is not null)
        {
            if (!KebabWord.TryRead<OrderState>(state, out var known)) return Problems.BadInput(new Sentence("problem.no-choice", ("word", state), ("choices", KebabWord.All<OrderState>())));
            only = known;
        }

        var now = clock.GetUtcNow();
        var opened = await calendar.Open(stop);
        var page = await shelf.List(
            new ShelfQuery(query, only, order, cursor, Math.Clamp(limit, 1, LongestList)), file => opened.Next(file, now, Languages.English)?.Until, stop);
        return TypedResults.Ok(new OrderPage([.. page.Cases.Select(c => OrderSummary.Of(c, opened.Next(c, now, context.Language())))], page.Total, page.Next));
    }

    internal static async Task<Results<Ok<CaseFile>, ProblemHttpResult>> Find(OrderNumber number, CaseShelf shelf, CancellationToken stop) =>
        await shelf.Find(number, stop) is { } file ? TypedResults.Ok(file.In(Spoken.Now)) : NoCapture();

    internal static async Task<Results<Ok<IReadOnlyList<TimelineEntry>>, ProblemHttpResult>> Chronology(HttpContext context, OrderNumber number, CaseShelf shelf, CancellationToken stop) =>
        await shelf.Find(number, stop) is { } file ? TypedResults.Ok(Timeline.Of(file, context.Language())) : NoCapture();

    internal static async Task<Results<Ok<IReadOnlyList<TitledExhibit>>, ProblemHttpResult>> Evidence(HttpContext context, OrderNumber number, CaseShelf shelf, CancellationToken stop) =>
        await shelf.Find(number, stop) is { } file ? TypedResults.Ok(TitledExhibit.All(file, context.Language())) : NoCapture();

    internal static async Task<Results<Ok<CaseFile>, ProblemHttpResult>> Correct(
        OrderNumber number, CorrectionSet set, CaseShelf shelf, UserEntries entries, CancellationToken stop)
    {
        if (await shelf.Fields(number, stop) is not { } fields) return NoCapture();
        if (set.Problem(fields, (await shelf.Find(number, stop))!.Corrections) is { } problem) return Problems.BadInput(problem);
        await entries.Correct(number, set.Corrections, stop);
        return TypedResults.Ok((await shelf.Find(number, stop))!.In(Spoken.Now));
    }

    internal static async Task<Results<Ok<CaseFile>, ProblemHttpResult>> TakeBack(
        OrderNumber number, CaseShelf shelf, UserEntries entries, CancellationToken stop,
        [Description("The field's path in the case file.")] string field,
        [Description("Why, in the user's words; at most 500 characters.")] string? reason = null)
    {
        if (await shelf.Find(number, stop) is null) return NoCapture();
        if (reason?.Length > 500) return Problems.BadInput(new Sentence("problem.too-long", ("most", 500)));
        return await entries.TakeBack(number, field, reason, stop)
            ? TypedResults.Ok((await shelf.Find(number, stop))!.In(Spoken.Now))
            : Problems.NotFound(new Sentence("problem.no-correction", ("field", field)));
    }

    internal static ProblemHttpResult NoCapture() => Problems.NotFound(new Sentence("problem.no-capture"));
}
