using DisputeHelper.Http.Access;
using DisputeHelper.Http.Home;
using DisputeHelper.Wording;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DisputeHelper.Http;

/// <summary>The page at <c>/</c>: the three steps, and whether a browser is paired. It shows no evidence and no code.</summary>
internal static class HomePages
{
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    public static void MapHome(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("/").ExcludeFromDescription().Admits(Entrance.Page);
        pages.MapGet("/", Page);
        pages.MapGet("/home/{file}", File);
    }

    internal static async Task<ContentHttpResult> Page(HttpContext context, StoreOpening opening, string? lang = null)
    {
        var language = HomeLanguage.For(lang, context.Request.GetTypedHeaders().AcceptLanguage);
        var health = await HealthApi.Health(opening, context);
        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers.ContentLanguage = language.Tag;
        context.Response.Headers.Vary = "Accept-Language";
        return TypedResults.Content(HomePage.Render(language, HomePage.StateOf(health.Value!)), "text/html; charset=utf-8");
    }

    internal static Results<FileContentHttpResult, ProblemHttpResult> File(string file) =>
        HomeFiles.Find(file) is { } found
            ? TypedResults.Bytes(found.Bytes, found.ContentType)
            : Problems.NotFound(new Sentence("problem.no-such-file"));
}
