using DisputeHelper.Cases;
using DisputeHelper.Facts;
using DisputeHelper.People;
using DisputeHelper.Wording;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DisputeHelper.Http;

/// <summary>The shops behind the orders.</summary>
internal static class SellersApi
{
    public static void MapSellers(this IEndpointRouteBuilder routes)
    {
        var sellers = routes.MapGroup("").WithTags("Sellers").ProducesProblem(401).ProducesProblem(403).ProducesProblem(503);
        sellers.MapGet("/sellers", List).WithName("ListSellers").WithSummary("Every shop with its orders counted, its open disputes, and what was paid there.");
        sellers.MapGet("/sellers/{storeId}", Find).WithName("GetSeller").WithSummary("A shop with its orders, and what holds for several of them together.").ProducesProblem(404);
        sellers.MapGet("/orders/{number}/seller", OfOrder).WithName("GetSellerOfOrder").WithSummary("The shop of an order, with its other orders.").ProducesProblem(404);
    }

    internal static async Task<Ok<IReadOnlyList<SellerSummary>>> List(CaseShelf shelf, CancellationToken stop) => TypedResults.Ok(Sellers.Of(await shelf.All(stop)));

    internal static async Task<Results<Ok<SellerFile>, ProblemHttpResult>> Find(string storeId, CaseShelf shelf, TimeProvider clock, HttpContext context, CancellationToken stop) =>
        Sellers.Find(await shelf.All(stop), storeId, clock.GetUtcNow(), context.Language()) is { } seller
            ? TypedResults.Ok(seller)
            : Problems.NotFound(new Sentence("problem.no-seller"));

    internal static async Task<Results<Ok<SellerFile>, ProblemHttpResult>> OfOrder(OrderNumber number, CaseShelf shelf, TimeProvider clock, HttpContext context, CancellationToken stop)
    {
        var cases = await shelf.All(stop);
        if (Sellers.OfOrder(cases, number, clock.GetUtcNow(), context.Language()) is { } seller) return TypedResults.Ok(seller);
        return cases.Any(c => c.Order.Number == number)
            ? Problems.NotFound(new Sentence("problem.shop-unknown"))
            : OrdersApi.NoCapture();
    }
}
