using System.ComponentModel;
using DisputeHelper.Readings;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DisputeHelper.Http;

/// <summary>How well the readers still understand the pages.</summary>
internal static class ReadingsApi
{
    private const int MostWeeks = 520;

    public static void MapReadings(this IEndpointRouteBuilder routes)
    {
        var readings = routes.MapGroup("/readings").WithTags("Readings").ProducesProblem(401).ProducesProblem(403).ProducesProblem(503);
        readings.MapGet("/ways", Ways).WithName("GetWays").WithSummary("Which ways found which field, by kind of page, week and version of the readers: a redesign shows here before it hurts.");
    }

    internal static async Task<Ok<WaysReport>> Ways(
        WaysShelf shelf, TimeProvider clock, CancellationToken stop, [Description("How many weeks back, at most 520; 0 for everything.")] int weeks = 0) =>
        TypedResults.Ok(await shelf.Report(
            weeks <= 0 ? null : DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(-7 * Math.Min(weeks, MostWeeks)), stop));
}
