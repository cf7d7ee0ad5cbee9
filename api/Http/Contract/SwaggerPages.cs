using DisputeHelper.Http.Access;

namespace DisputeHelper.Http.Contract;

/// <summary>The contract as a page to read and try. Its files come out of the package; its pipeline is built when first asked for.</summary>
internal static class SwaggerPages
{
    // React sets its styles through script, which needs no exception; the sheet's own arrows are data: pictures.
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void MapSwagger(this IEndpointRouteBuilder routes)
    {
        var pages = new Lazy<RequestDelegate>(() => Build(routes.CreateApplicationBuilder()));
        routes.MapGet("/swagger/{**file}", (HttpContext context) =>
        {
            context.Response.Headers.ContentSecurityPolicy = Policy;
            context.SetEndpoint(null); // the file middleware stands aside while an endpoint is chosen
            return pages.Value(context);
        }).ExcludeFromDescription().Admits(Entrance.Page);
    }

    private static RequestDelegate Build(IApplicationBuilder app) => app
        .UseSwaggerUI(options =>
        {
            options.RoutePrefix = "swagger";
            options.DocumentTitle = "DisputeHelper: the contract";
            options.SwaggerEndpoint("/openapi/v1.json", "DisputeHelper");
            // The gate refuses every Origin but a paired one, so only requests without one (GET) can be tried from here.
            options.SupportedSubmitMethods(Swashbuckle.AspNetCore.SwaggerUI.SubmitMethod.Get);
            options.EnableTryItOutByDefault();
        })
        .Build();
}
