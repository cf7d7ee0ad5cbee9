using DisputeHelper.Wording;
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
            return Refuse(context, 421, "wrong-host", "problem.wrong-host");
        if (!Methods.Contains(request.Method, StringComparer.Ordinal))
            return Refuse(context, 405, "wrong-method", "problem.unknown-method");
        if (!StringValues.IsNullOrEmpty(request.Headers.Upgrade))
            return Refuse(context, 400, "no-upgrade", "problem.no-upgrade");
        if (!StringValues.IsNullOrEmpty(request.Headers.ContentEncoding))
            return Refuse(context, 415, "no-compression", "problem.no-compression");
        return next(context);
    }

    private static async Task Refuse(HttpContext context, int status, string code, string sentence)
    {
        Spoken.Hear(context);       // Whoever else listens for the language stands behind this gate.
        await Problems.Answer(context, status, code, new Sentence(sentence));
    }

    private static bool TargetIsAPath(HttpContext context) =>
        context.Features.Get<IHttpRequestFeature>() is { RawTarget: ['/', ..] };
}
