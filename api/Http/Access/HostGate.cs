using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace DisputeHelper.Http.Access;

/// <summary>First of all, before routing, bodies and logs: is this request meant for us, and of a shape that we answer at all?</summary>
/// <remarks>A foreign Host is DNS rebinding: a web page whose own name was pointed at this machine. No handler may run for it.</remarks>
internal sealed class HostGate(RequestDelegate next, BoundPort port)
{
    private static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "DELETE"];

    public Task Invoke(HttpContext context)
    {
        var request = context.Request;
        SecurityHeaders.Write(context.Response);

        if (request.Headers.Host is not [{ } host] || !port.IsOurs(host) || !TargetIsAPath(context))
            return Problems.Answer(context, 421, "wrong-host", "Not served here",
                "This address is not served here. Open it by the address that the program printed when it started.");
        if (!Methods.Contains(request.Method, StringComparer.Ordinal))
            return Problems.Answer(context, 405, "wrong-method", "Wrong method", "The program does not answer to this method.");
        if (!StringValues.IsNullOrEmpty(request.Headers.Upgrade))
            return Problems.Answer(context, 400, "no-upgrade", "No other protocol", "The program speaks plain HTTP only; there is no WebSocket here.");
        if (!StringValues.IsNullOrEmpty(request.Headers.ContentEncoding))
            return Problems.Answer(context, 415, "no-compression", "No compressed bodies", "Bodies are taken as they are. Nothing was stored; send it again without compression.");
        return next(context);
    }

    private static bool TargetIsAPath(HttpContext context) =>
        context.Features.Get<IHttpRequestFeature>() is { RawTarget: ['/', ..] };
}
