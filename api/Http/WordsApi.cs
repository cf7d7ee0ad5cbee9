using DisputeHelper.Wording;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DisputeHelper.Http;

/// <summary>What the browser's pages say, in the languages that the extension is too small to carry.</summary>
internal static class WordsApi
{
    public static void MapWords(this IEndpointRouteBuilder routes) => routes.MapGet("/words/{language}", Words)
        .WithTags("Program").WithName("GetWords").WithSummary("The words of the browser's pages in a language; without the words when the caller has them of the same version.")
        .ProducesProblem(401).ProducesProblem(403).ProducesProblem(404).ProducesProblem(503);

    internal static Results<Ok<PageWords>, ProblemHttpResult> Words(string language, string? known = null) =>
        PageWords.Find(language) is not { } found ? Problems.NotFound(new Sentence("problem.no-words"))
        : TypedResults.Ok(found.Version == known ? found with { Words = null } : found);
}
