using DisputeHelper.Cases;
using DisputeHelper.Disputes;
using DisputeHelper.Disputes.MoneyLine;
using DisputeHelper.Disputes.Outcomes;
using DisputeHelper.Facts;
using DisputeHelper.Http.Orders;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DisputeHelper.Http;

/// <summary>How disputes ended, and what the buyer's own cases teach. Nothing of it leaves the machine.</summary>
internal static class OutcomesApi
{
    public static void MapOutcomes(this RouteGroupBuilder orders)
    {
        orders.MapGet("/{number}/outcome", Find).WithName("GetOutcome").WithSummary("Result, days, what helped, and a draft review.").ProducesProblem(404);
        orders.MapPut("/{number}/outcome", Record).WithName("SetOutcomeRecord").WithSummary("How it ended, in the buyer's word. Earlier entries stay on record.")
            .ProducesProblem(404).ProducesProblem(415);
    }

    public static void MapStatistics(this IEndpointRouteBuilder routes) => routes.MapGet("/statistics", Count).WithTags("Statistics").WithName("GetStatistics")
        .WithSummary("The buyer's own ended cases in figures: win rate by reason, days to refund, what helped.").ProducesProblem(401).ProducesProblem(403).ProducesProblem(503);

    internal static async Task<Results<Ok<OutcomeView>, ProblemHttpResult>> Find(OrderNumber number, CaseGround ground, CancellationToken stop) =>
        await ground.Case(number, stop) is { } file ? TypedResults.Ok(await View(file, ground, stop)) : OrdersApi.NoCapture();

    internal static async Task<Results<Ok<OutcomeView>, ProblemHttpResult>> Record(
        OrderNumber number, OutcomeRecord record, CaseGround ground, RecordEntries entries, CancellationToken stop)
    {
        if (await ground.Case(number, stop) is not { } file) return OrdersApi.NoCapture();
        if (record.Problem(ground.Today) is { } problem) return Problems.BadInput(problem);
        await entries.Keep(number, OutcomeRecord.Topic, record, stop);
        return TypedResults.Ok(await View(file, ground, stop));
    }

    internal static async Task<Ok<Statistics>> Count(CaseGround ground, CancellationToken stop)
    {
        var outcomes = await ground.Records.All<OutcomeRecord>(OutcomeRecord.Topic, stop);
        var money = await ground.Records.All<MoneyRecord>(MoneyRecord.Topic, stop);
        var plans = await ground.Records.Plans(stop);
        var files = outcomes.Count == 0 ? [] : (await ground.Shelf.All(stop)).ToDictionary(f => f.Order.Number);
        var ended = outcomes.Select(o => new EndedCase(
            files.GetValueOrDefault(o.Key), FactsJson.TryRead<DisputePlan>(plans.GetValueOrDefault(o.Key)),
            o.Value, money.GetValueOrDefault(o.Key))).ToList();
        var phrases = ground.Phrases;
        return TypedResults.Ok(Counting.Of(ended, reason => phrases.Find($"reason.{reason}.title"), phrases));
    }

    private static async Task<OutcomeView> View(CaseFile file, CaseGround ground, CancellationToken stop)
    {
        var number = file.Order.Number;
        return Outcome.Of(file, await ground.Plan(number, stop), await ground.Outcome(number, stop), await ground.Money(number, stop), ground.Phrases);
    }
}
