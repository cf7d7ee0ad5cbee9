using System.ComponentModel;
using DisputeHelper.Cases;
using DisputeHelper.Deadlines;
using DisputeHelper.Disputes;
using DisputeHelper.Disputes.Terms;
using DisputeHelper.Facts;
using DisputeHelper.Http.Orders;
using DisputeHelper.Wording;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DisputeHelper.Http;

/// <summary>From "something is wrong" to a reason, and whether a dispute may be opened now.</summary>
internal static class DisputeGuideApi
{
    public static void MapDisputeGuide(this RouteGroupBuilder orders)
    {
        orders.MapGet("/{number}/reasons", Reasons).WithName("RankReasons")
            .WithSummary("Three questions, and the reasons that their answers leave, with what speaks against each for this order.").ProducesProblem(404);
        orders.MapGet("/{number}/terms", Terms).WithName("GetTerms")
            .WithSummary("Whether a dispute may be opened now, from when until when and why, and where the button is.").ProducesProblem(404);
    }

    internal static async Task<Results<Ok<ReasonGuide>, ProblemHttpResult>> Reasons(
        OrderNumber number, HttpContext context, CaseShelf shelf, TimeProvider clock, CancellationToken stop,
        [Description("Whether the goods came; left out while the question is open.")] bool? received = null,
        [Description("The answer to what is wrong.")] string? wrong = null,
        [Description("whole, some-items or some-pieces.")] string? extent = null)
    {
        if (await shelf.Find(number, stop) is not { } file) return OrdersApi.NoCapture();
        DisputeExtent? known = null;
        if (extent is not null)
        {
            if (!KebabWord.TryRead<DisputeExtent>(extent, out var read)) return Problems.BadInput(new Sentence("problem.no-choice", ("word", extent), ("choices", KebabWord.All<DisputeExtent>())));
            known = read;
        }

        return TypedResults.Ok(Guide.For(file, new GuideAnswers(received, wrong, known), clock.GetUtcNow(), context.Language()));
    }

    internal static async Task<Results<Ok<DisputeTerms>, ProblemHttpResult>> Terms(
        OrderNumber number, HttpContext context, CaseShelf shelf, TimeProvider clock, CancellationToken stop)
    {
        if (await shelf.Find(number, stop) is not { } file) return OrdersApi.NoCapture();
        var now = clock.GetUtcNow();
        var window = Calendar.For(file, now, context.Language()).FirstOrDefault(d => d.Id == "dispute-window");
        return TypedResults.Ok(TermsOf.Case(file, await DisputePlan.Find(shelf, number, stop), window, now, context.Language()));
    }
}
