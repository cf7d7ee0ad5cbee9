using DisputeHelper.Cases;
using DisputeHelper.Disputes;
using DisputeHelper.Facts;
using DisputeHelper.Http.Orders;
using DisputeHelper.Wording;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DisputeHelper.Http;

/// <summary>What the buyer means to ask for, which evidence that needs, and the drafted claim.</summary>
internal static class DisputesApi
{
    public static void MapDisputes(this RouteGroupBuilder orders)
    {
        orders.MapGet("/reasons", Reasons).WithName("ListDisputeReasons").WithSummary("The reasons a dispute can have, in plain words.");
        orders.MapGet("/{number}/dispute", Find).WithName("GetDisputePlan").WithSummary("The plan as it stands.").ProducesProblem(404);
        orders.MapPut("/{number}/dispute", Plan).WithName("SetDisputePlan").WithSummary("Reason, solution, amount and the buyer's words. Earlier plans stay on record.")
            .ProducesProblem(404).ProducesProblem(415);
        orders.MapGet("/{number}/checklist", List).WithName("GetChecklist").WithSummary("Which evidence the chosen reason needs, and which is there.").ProducesProblem(404);
        orders.MapDisputeGuide();
        orders.MapClaims();
        orders.MapDisputeForm();
    }

    internal static Ok<IReadOnlyList<ReasonChoice>> Reasons(HttpContext context) => TypedResults.Ok(DisputeReasons.Choices(context.Language()));

    internal static async Task<Results<Ok<DisputePlan>, ProblemHttpResult>> Find(OrderNumber number, CaseShelf shelf, CancellationToken stop) =>
        await DisputePlan.Find(shelf, number, stop) is { } plan ? TypedResults.Ok(plan)
            : Problems.NotFound(new Sentence("problem.no-plan"));

    internal static async Task<Results<Ok<DisputePlan>, ProblemHttpResult>> Plan(
        OrderNumber number, DisputeWish wish, CaseShelf shelf, UserEntries entries, CancellationToken stop)
    {
        if (await shelf.Find(number, stop) is not { } file) return OrdersApi.NoCapture();
        if (wish.Problem(file) is { } problem) return Problems.BadInput(problem);
        var plan = wish.ToPlan();
        await entries.Plan(number, plan, stop);
        return TypedResults.Ok(plan);
    }

    internal static async Task<Results<Ok<Checklist>, ProblemHttpResult>> List(OrderNumber number, HttpContext context, CaseShelf shelf, CancellationToken stop) =>
        await shelf.Find(number, stop) is { } file ? TypedResults.Ok(Checklist.For(file, await DisputePlan.Find(shelf, number, stop), context.Language())) : OrdersApi.NoCapture();
}
