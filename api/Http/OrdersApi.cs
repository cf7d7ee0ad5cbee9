namespace DisputeHelper.Http;

/// <summary>Orders: list, case file, corrections, attachments, dispute plan, timeline, checklist, claim.</summary>
public static class OrdersApi
{
    /// <summary>Maps the routes below <c>/orders</c>.</summary>
    public static void MapOrders(this IEndpointRouteBuilder routes) => routes.MapGroup("/orders").WithTags("Orders");
}
