using System.ComponentModel;
using DisputeHelper.Search;
using DisputeHelper.Wording;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DisputeHelper.Http;

/// <summary>Search over everything that is known of all orders.</summary>
internal static class SearchApi
{
    private const int LongestQuery = 500;
    private const int LongestPage = 200;

    public static void MapSearch(this IEndpointRouteBuilder routes) => routes.MapGet("/search", Find).WithTags("Search").WithName("Search")
        .WithSummary("Orders, messages, notes, tracking, disputes, statements and files in which all words occur, in any script; the best first.")
        .ProducesProblem(400).ProducesProblem(401).ProducesProblem(403).ProducesProblem(503);

    internal static async Task<Results<Ok<SearchPage>, ProblemHttpResult>> Find(
        SearchDesk desk, CancellationToken stop,
        [Description("Words, parts of words or numbers, at most 500 characters; every character counts as itself, none as a command.")] string query = "",
        [Description("How many, at most 200.")] int limit = 50,
        [Description("The next of the page before.")] SearchCursor? cursor = null) =>
        query.Length > LongestQuery
            ? Problems.BadInput(new Sentence("problem.query-long", ("most", LongestQuery)))
            : TypedResults.Ok(await desk.Find(query, cursor, Math.Clamp(limit, 1, LongestPage), stop));
}
