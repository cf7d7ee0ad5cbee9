using DisputeHelper.Wording;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace DisputeHelper.Http.Access;

/// <summary>Behind routing, before any handler: whether the chosen endpoint may be used by this caller.</summary>
/// <remarks>Origin and Sec-Fetch can only deny, since an extension's GET carries no Origin; the token alone grants.</remarks>
internal sealed class Gate(RequestDelegate next)
{
    public async Task Invoke(HttpContext context)
    {
        var endpoint = context.GetEndpoint();
        var entrance = endpoint?.Metadata.GetMetadata<Entrance>() ?? Entrance.Closed;
        var request = context.Request;

        if (request.Headers.Origin is { Count: > 0 } origin && !await OriginIsKnown(origin, entrance, context))
            await Refuse(context, "foreign-origin");
        else if (!FetchFits(request.Headers, entrance))
            await Refuse(context, "foreign-page");
        else if (entrance.Header && !string.Equals(request.Headers["X-DisputeHelper"], "1", StringComparison.Ordinal))
            await Refuse(context, "header-missing");
        else if (entrance.Token && await context.RequestServices.GetRequiredService<Doorkeeper>().Admit(context) is { } refusal)
            await refusal.ExecuteAsync(context);
        else if (endpoint is not null && !BodyFits(request, endpoint))
            await Problems.Answer(context, 415, "wrong-content-type", new Sentence("problem.content-type"));
        else
            await next(context);
    }

    // Devices and door are asked for only here: they bring the database along, which the first answer must not wait for.
    private static async Task<bool> OriginIsKnown(StringValues origin, Entrance entrance, HttpContext context) =>
        origin is [{ } only] && (entrance.NewOrigin && ExtensionOrigin.IsOne(only)
            || await context.RequestServices.GetRequiredService<Devices>().KnowsOrigin(only, context.RequestAborted));

    private static bool FetchFits(IHeaderDictionary headers, Entrance entrance)
    {
        var site = headers["Sec-Fetch-Site"].ToString();
        var dest = headers["Sec-Fetch-Dest"].ToString();
        var mode = headers["Sec-Fetch-Mode"].ToString();
        if (mode == "navigate" || dest == "document")
            return entrance.Navigation && mode is "navigate" && dest is "document" && (entrance.FromElsewhere || SiteFits(site));
        return SiteFits(site) && (dest is "" or "empty" || entrance.Assets && dest is "script" or "style" or "image" or "font" or "manifest");
    }

    private static bool SiteFits(string site) => site is "" or "none" or "same-origin";

    private static bool BodyFits(HttpRequest request, Endpoint endpoint)
    {
        if (request.ContentLength is null or 0 && !request.Headers.ContainsKey(HeaderNames.TransferEncoding)) return true;
        return endpoint.Metadata.GetMetadata<IAcceptsMetadata>() is { } accepts
            && MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && accepts.ContentTypes.Contains(type.MediaType.ToString(), StringComparer.OrdinalIgnoreCase)
            && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));
    }

    private static Task Refuse(HttpContext context, string code) =>
        Problems.Answer(context, 403, code, new Sentence($"problem.{code}"));
}
