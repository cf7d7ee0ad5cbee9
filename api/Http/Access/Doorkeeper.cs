using DisputeHelper.Database.Rows;
using DisputeHelper.Wording;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DisputeHelper.Http.Access;

/// <summary>Step 6 of the gate: whose request is this? Only the Authorization header is read, never a cookie, never the address.</summary>
internal sealed class Doorkeeper(Devices devices, TimeProvider clock)
{
    internal const string Scheme = "Bearer ";
    private const int WrongPerMinute = 30;
    private readonly Lock gate = new();
    private long minute;
    private int wrong;

    /// <summary>Null when the caller may pass; otherwise the answer.</summary>
    public async Task<ProblemHttpResult?> Admit(HttpContext context)
    {
        var device = context.Request.Headers.Authorization is [{ } only] && only.StartsWith(Scheme, StringComparison.Ordinal)
            ? await devices.FindByToken(only[Scheme.Length..], context.RequestAborted)
            : null;
        if (device is null) return Unknown(context);
        if (device.Origin is { } paired && context.Request.Headers.Origin is [{ } origin] && !string.Equals(paired, origin, StringComparison.Ordinal))
            return Problems.Because(403, "foreign-origin", new Sentence("problem.other-browser"));
        context.Features.Set(device);
        await devices.Touch(device, context.RequestAborted);
        return null;
    }

    /// <summary>Whether the caller may still go on, asked again before a long upload is kept.</summary>
    public async Task<bool> StillAdmits(HttpContext context) => await Admit(context) is null;

    private ProblemHttpResult Unknown(HttpContext context)
    {
        if (context.Request.Headers.Authorization.Count > 0 && TooManyWrong())
        {
            context.Response.Headers.RetryAfter = "60";
            return Problems.Because(429, "too-many-tries", new Sentence("problem.many-tokens"));
        }
        context.Response.Headers.WWWAuthenticate = "Bearer";
        return Problems.Because(401, "not-paired", new Sentence("problem.not-paired"));
    }

    private bool TooManyWrong()
    {
        lock (gate)
        {
            var now = clock.GetUtcNow().Ticks / TimeSpan.TicksPerMinute;
            if (now != minute) (minute, wrong) = (now, 0);
            return ++wrong > WrongPerMinute;
        }
    }
}

internal static class CallerOf
{
    /// <summary>The device that the gate admitted.</summary>
    public static DeviceRow Device(this HttpContext context) =>
        context.Features.Get<DeviceRow>() ?? throw new InvalidOperationException("The route admits callers without a token.");

    /// <summary>The token that it showed.</summary>
    public static string Token(this HttpContext context) => context.Request.Headers.Authorization.ToString()[Doorkeeper.Scheme.Length..];
}
