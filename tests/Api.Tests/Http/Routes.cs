using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DisputeHelper.Tests.Http;

/// <summary>Every route of the running program, with something plausible in place of its parameters.</summary>
internal static class Routes
{
    public static IEnumerable<RouteEndpoint> Endpoints(TestProgram program) =>
        program.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    public static IEnumerable<(string Method, string Path)> All(TestProgram program) =>
        from endpoint in Endpoints(program)
        from method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]
        select (method, Fill(endpoint.RoutePattern.RawText!));

    private static string Fill(string pattern)
    {
        var path = "/" + string.Join('/', pattern.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(part => part switch
        {
            "{id}" => "7b0a4c61-6f0c-4f35-9c83-0f2f2ad4f8a1",
            "{sha256}" => new string('a', 64),
            "{number}" => "8212313961591322",
            "{ticket}" => new string('b', 32),
            "{secret}.ics" => new string('c', 43) + ".ics",
            "{file}" => "home.css",
            "{documentName}.json" => "v1.json",
            ['{', '*', ..] => "",
            ['{', ..] => "x",
            _ => part,
        }));
        return path;
    }
}
