using DisputeHelper.Cases;
using DisputeHelper.Disputes.MoneyLine;
using DisputeHelper.Disputes.Returning;
using DisputeHelper.Facts;
using DisputeHelper.Http.Orders;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DisputeHelper.Http;

/// <summary>The return of the goods, and the way of the money.</summary>
internal static class ReturnsApi
{
    public static void MapReturns(this RouteGroupBuilder orders)
    {
        orders.MapGet("/{number}/return", Return).WithName("GetReturn").WithSummary("By when to ship and enter the number, what proves the return, what it costs.").ProducesProblem(404);
        orders.MapPut("/{number}/return", SetReturn).WithName("SetReturnRecord").WithSummary("What the buyer records of a return. Earlier entries stay on record.")
            .ProducesProblem(404).ProducesProblem(415);
        orders.MapGet("/{number}/money", Money).WithName("GetMoney").WithSummary("Paid, claimed, offered, approved and refunded, each with its quote, and when and where a refund should appear.")
            .ProducesProblem(404);
        orders.MapPut("/{number}/money", SetMoney).WithName("SetMoneyRecord").WithSummary("Offers and refunds that the buyer checks off. Earlier entries stay on record.")
            .ProducesProblem(404).ProducesProblem(415);
    }

    internal static async Task<Results<Ok<ReturnView>, ProblemHttpResult>> Return(OrderNumber number, CaseGround ground, CancellationToken stop) =>
        await ground.Case(number, stop) is { } file ? TypedResults.Ok(await ReturnOf(file, ground, stop)) : OrdersApi.NoCapture();

    internal static async Task<Results<Ok<ReturnView>, ProblemHttpResult>> SetReturn(
        OrderNumber number, ReturnRecord record, CaseGround ground, RecordEntries entries, CancellationToken stop)
    {
        if (await ground.Case(number, stop) is not { } file) return OrdersApi.NoCapture();
        if (record.Problem(id => file.Attachments.Any(a => a.Id == id), ground.Today) is { } problem) return Problems.BadInput(problem);
        await entries.Keep(number, ReturnRecord.Topic, record, stop);
        return TypedResults.Ok(await ReturnOf(file, ground, stop));
    }

    internal static async Task<Results<Ok<MoneyView>, ProblemHttpResult>> Money(OrderNumber number, CaseGround ground, CancellationToken stop) =>
        await ground.Case(number, stop) is { } file ? TypedResults.Ok(await MoneyOf(file, ground, stop)) : OrdersApi.NoCapture();

    internal static async Task<Results<Ok<MoneyView>, ProblemHttpResult>> SetMoney(
        OrderNumber number, MoneyRecord record, CaseGround ground, RecordEntries entries, CancellationToken stop)
    {
        if (await ground.Case(number, stop) is not { } file) return OrdersApi.NoCapture();
        if (record.Problem(ground.Today) is { } problem) return Problems.BadInput(problem);
        await entries.Keep(number, MoneyRecord.Topic, record, stop);
        return TypedResults.Ok(await MoneyOf(file, ground, stop));
    }

    private static async Task<ReturnView> ReturnOf(CaseFile file, CaseGround ground, CancellationToken stop) => Returns.Of(
        file, await ground.Plan(file.Order.Number, stop), await ground.Return(file.Order.Number, stop), ground.Now, ground.Phrases);

    private static async Task<MoneyView> MoneyOf(CaseFile file, CaseGround ground, CancellationToken stop) => MoneyLines.Of(
        file, await ground.Plan(file.Order.Number, stop), await ground.Return(file.Order.Number, stop), await ground.Money(file.Order.Number, stop), ground.Today, ground.Phrases);
}
