using System.ComponentModel;
using DisputeHelper.Cases;
using DisputeHelper.Disputes;
using DisputeHelper.Facts;
using DisputeHelper.Http.Orders;
using DisputeHelper.Wording;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DisputeHelper.Http;

/// <summary>The drafted claim, and what the buyer changes in it by hand.</summary>
internal static class ClaimsApi
{
    private const int LongestSentence = 4000;

    public static void MapClaims(this RouteGroupBuilder orders)
    {
        orders.MapGet("/{number}/claim", Draft).WithName("GetClaim").WithSummary("A drafted claim; every sentence names its exhibits.").ProducesProblem(404);
        orders.MapPut("/{number}/claim/sentences", Edit).WithName("EditClaim")
            .WithSummary("Changes one sentence by hand, leaves it out, or goes back to what the facts give. Earlier edits stay on record.").ProducesProblem(404).ProducesProblem(415);
    }

    /// <summary>The claim of an order as it stands, with the buyer's edits.</summary>
    internal static async Task<Claim> Of(CaseFile file, CaseShelf shelf, Phrases spoken, string? language, CancellationToken stop)
    {
        var plan = await DisputePlan.Find(shelf, file.Order.Number, stop);
        var phrases = Languages.Find(language ?? plan?.Language) ?? spoken;
        return ClaimText.Draft(file, plan, phrases, await shelf.ClaimEdits(file.Order.Number, stop));
    }

    internal static async Task<Results<Ok<Claim>, ProblemHttpResult>> Draft(
        OrderNumber number, HttpContext context, CaseShelf shelf, CancellationToken stop, [Description("The language of the claim (BCP 47).")] string? language = null) =>
        await shelf.Find(number, stop) is { } file ? TypedResults.Ok(await Of(file, shelf, context.Language(), language, stop)) : OrdersApi.NoCapture();

    internal static async Task<Results<Ok<Claim>, ProblemHttpResult>> Edit(
        OrderNumber number, SentenceEdit edit, HttpContext context, CaseShelf shelf, ClaimEntries entries, CancellationToken stop)
    {
        if (await shelf.Find(number, stop) is not { } file) return OrdersApi.NoCapture();
        if (edit.Text?.Length > LongestSentence) return Problems.BadInput(new Sentence("problem.too-long", ("most", LongestSentence)));
        var claim = await Of(file, shelf, context.Language(), edit.Language, stop);
        if (claim.Sentences.FirstOrDefault(s => s.Id == edit.Sentence) is not { } sentence)
            return Problems.NotFound(new Sentence("problem.sentence-gone"));
        if (edit.Text is null ? sentence.Edited : edit.Text.Trim() != sentence.Text || sentence.ToCheck)
            await entries.Enter(number, new ClaimEdit(sentence.Id, claim.Language, edit.Text?.Trim(), sentence.Draft), stop);
        return TypedResults.Ok(await Of(file, shelf, context.Language(), edit.Language, stop));
    }
}
