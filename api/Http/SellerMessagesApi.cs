using System.ComponentModel;
using DisputeHelper.Disputes.SellerMessages;
using DisputeHelper.Facts;
using DisputeHelper.Http.Orders;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DisputeHelper.Http;

/// <summary>Drafts of messages to the seller. They are shown; nothing is ever sent.</summary>
internal static class SellerMessagesApi
{
    public static void MapSellerMessages(this RouteGroupBuilder orders) => orders.MapGet("/{number}/seller-messages", List).WithName("ListSellerMessages")
        .WithSummary("A draft for each situation in the seller's and the buyer's language, those that this order's facts suggest first.").ProducesProblem(404);

    internal static async Task<Results<Ok<MessageDrafts>, ProblemHttpResult>> List(
        OrderNumber number, CaseGround ground, CancellationToken stop,
        [Description("The seller's language; without it, the one that the seller's letters point to, else English.")] string? seller = null,
        [Description("The buyer's language; without it, the one of the request.")] string? buyer = null)
    {
        if (await ground.Case(number, stop) is not { } file) return OrdersApi.NoCapture();
        return TypedResults.Ok(MessageDrafts.For(
            file, await ground.Plan(number, stop), await ground.Return(number, stop), ground.Today, ground.Phrases, seller, buyer));
    }
}
