using System.Text.Json;
using DisputeHelper.Database;
using DisputeHelper.Http.Capturing;
using DisputeHelper.Vault;
using DisputeHelper.Wording;
using Microsoft.AspNetCore.Routing;

namespace DisputeHelper.Http;

/// <summary>Turns whatever went wrong behind it into a problem document; nothing of a stack or a path leaves the program.</summary>
internal sealed partial class ProblemAnswers(RequestDelegate next, ILogger<ProblemAnswers> log)
{
    // "No space left on device" on Linux and macOS, and the two of Windows.
    private static readonly int[] DiskFull = [28, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    public async Task Invoke(HttpContext context)
    {
        Spoken.Hear(context);
        try
        {
            await next(context);
            if (!context.Response.HasStarted && context.Response is { StatusCode: >= 400, ContentLength: null, ContentType: null })
                await AnswerBare(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The sender went away; there is nobody to answer. Nothing was acknowledged, so it will send again.
        }
        catch (Exception failure) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            await Answer(context, failure);
        }
    }

    private Task Answer(HttpContext context, Exception failure)
    {
        switch (failure)
        {
            case BadHttpRequestException { StatusCode: 413 }:
                return Problems.Answer(context, 413, "too-large", new Sentence("problem.too-large"));
            case BadHttpRequestException { StatusCode: 408 }:
                return Problems.Answer(context, 408, "too-slow", new Sentence("problem.too-slow"));
            case BadHttpRequestException { StatusCode: 415 }:
                return Problems.Answer(context, 415, "wrong-content-type", new Sentence("problem.content-type"));
            case BadHttpRequestException bad:
                return Problems.Answer(context, 400, "bad-input", new Sentence("problem.bad-input", ("why", Why(bad))));
            case StoreUnavailableException store:
                return Problems.Answer(context, 503, "store-unavailable", store.Sentence);
            case BlobDamagedException:
                return Problems.Answer(context, 500, "integrity", new Sentence("problem.damaged"));
            case SourceBrokenException { InnerException: BadHttpRequestException reason }:
                return Answer(context, reason);
            case AccessEndedException:
                return Problems.Answer(context, 401, "not-paired", new Sentence("problem.pairing-ended"));
            case SourceBrokenException:
                return Problems.Answer(context, 400, "cut-off", new Sentence("problem.cut-off"));
            case DiskFailureException disk:
                return Problems.Answer(context, disk.Full ? 507 : 503, disk.Full ? "disk-full" : "disk-failure", disk.Sentence);
            case IOException io when DiskFull.Contains(io.HResult) || io.InnerException is { } inner && DiskFull.Contains(inner.HResult):
                return Problems.Answer(context, 507, "disk-full", new Sentence("problem.disk-full"));
            default:
                LogFailure(failure, context.TraceIdentifier);
                return Problems.Answer(context, 500, "unexpected", new Sentence("problem.unexpected", ("number", context.TraceIdentifier)));
        }
    }

    private static Task AnswerBare(HttpContext context) => context.Response.StatusCode switch
    {
        404 => Problems.Answer(context, 404, "not-found", new Sentence("problem.nothing-there")),
        405 => Problems.Answer(context, 405, "wrong-method", new Sentence("problem.wrong-method")),
        415 => Problems.Answer(context, 415, "wrong-content-type", new Sentence("problem.content-type")),
        var status => Problems.Answer(context, status, "refused", new Sentence("problem.malformed")),
    };

    /// <summary>The framework's message names the parameter; a JSON error names the field. Neither quotes a path of this machine.</summary>
    private static Sentence Why(BadHttpRequestException bad) => bad.InnerException switch
    {
        JsonException { Path: { Length: > 1 } path } => new("problem.why-json-at", ("path", path)),
        JsonException => new("problem.why-json"),
        _ when bad.Message.StartsWith("Failed to bind", StringComparison.Ordinal) => new("problem.why-address"),
        _ => new("problem.why-broken"),
    };

    [LoggerMessage(LogLevel.Error, "Unexpected failure {Number}")]
    private partial void LogFailure(Exception failure, string number);
}

internal static class ProblemWiring
{
    public static IServiceCollection AddProblems(this IServiceCollection services) => services
        .Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
}
