namespace DisputeHelper.Http;

/// <summary>Deadlines of one order, of all orders, and as a calendar.</summary>
public static class DeadlinesApi
{
    /// <summary>Maps <c>/deadlines</c>, <c>/deadlines.ics</c> and <c>/orders/{number}/deadlines</c>.</summary>
    public static void MapDeadlines(this IEndpointRouteBuilder routes) => routes.MapGroup("").WithTags("Deadlines");
}
