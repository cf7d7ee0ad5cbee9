using System.ComponentModel;
using DisputeHelper.Captures;
using DisputeHelper.Facts;
using DisputeHelper.Http.Access;
using DisputeHelper.Http.Capturing;
using DisputeHelper.Http.Orders;
using DisputeHelper.Readings;
using DisputeHelper.Wording;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace DisputeHelper.Http;

/// <summary>Captures come in here, and are shown again.</summary>
internal static class CapturesApi
{
    // The intake knows its own limit and says it in words; this one only ends what goes far beyond it.
    private const long Largest = (256 + 8) * 1024L * 1024;

    public static void MapCaptures(this IEndpointRouteBuilder routes)
    {
        var captures = routes.MapGroup("/captures").WithTags("Captures").ProducesProblem(401).ProducesProblem(403).ProducesProblem(503);
        captures.MapPost("/", Receive).WithName("ReceiveCapture").WithSummary("Stores a capture, then reads it. Sent twice, it is stored once.")
            .Accepts<CaptureDelivery>("multipart/form-data").WithMetadata(new RequestSizeLimitAttribute(Largest))
            .ProducesProblem(400).ProducesProblem(409).ProducesProblem(413).ProducesProblem(415).ProducesProblem(507);
        captures.MapGet("/", List).WithName("ListCaptures").WithSummary("The newest captures, newest first.");
        captures.MapGet("/{id}", Find).WithName("GetCapture").WithSummary("A capture as it lies in the vault.").ProducesProblem(404);
        captures.MapGet("/{id}/reading", Reading).WithName("GetReading").WithSummary("What the readers made of it, with quotes.").ProducesProblem(404);
    }

    // The intake stores the bytes, then the desk reads them. A page that cannot be read is still evidence.
    internal static async Task<Results<Created<CaptureReceipt>, Ok<CaptureReceipt>, ProblemHttpResult>> Receive(
        HttpContext context, CaptureIntake intake, ReadingDesk desk, Doorkeeper door, ILogger<CaptureDelivery> log, CancellationToken stop)
    {
        if (!Delivery.TryOpen(context, door, out var parts))
            return Problems.BadInput(new Sentence("problem.no-boundary"));
        return await intake.Receive(parts, context.Request.ContentLength, stop) switch
        {
            IntakeOutcome.Stored(var capture) => TypedResults.Created(
                $"/captures/{capture.Head.Id}", CaptureReceipt.Of(capture, await FirstReading.Of(capture.Head.Id, desk, log))),
            IntakeOutcome.AlreadyStored(var capture) => TypedResults.Ok(
                CaptureReceipt.Of(capture, await desk.Find(capture.Head.Id, stop) ?? await FirstReading.Of(capture.Head.Id, desk, log))),
            IntakeOutcome.DifferentBytes(_, var sentence) => Problems.Because(409, "different-bytes", sentence),
            IntakeOutcome.Refused(var reason, var sentence) => Refusals.Of(reason, sentence),
            var other => throw new InvalidOperationException($"An outcome without an answer: {other}"),
        };
    }

    internal static async Task<Ok<IReadOnlyList<CaptureSummary>>> List(
        CaptureArchive archive, CancellationToken stop, [Description("How many, at most 500.")] int limit = 50) =>
        TypedResults.Ok<IReadOnlyList<CaptureSummary>>([.. (await archive.Newest(Math.Clamp(limit, 1, 500), stop)).Select(CaptureSummary.Of)]);

    internal static async Task<Results<Ok<StoredCapture>, ProblemHttpResult>> Find(CaptureId id, CaptureArchive archive, CancellationToken stop) =>
        await archive.Find(id, stop) is { } capture ? TypedResults.Ok(capture) : NoCapture();

    internal static async Task<Results<Ok<PageFacts>, ProblemHttpResult>> Reading(
        CaptureId id, CaptureArchive archive, ReadingDesk desk, CancellationToken stop)
    {
        if (await archive.Find(id, stop) is null) return NoCapture();
        return await desk.Find(id, stop) is { } facts
            ? TypedResults.Ok(facts.In(Spoken.Now))
            : Problems.NotFound(new Sentence("problem.not-read"));
    }

    internal static ProblemHttpResult NoCapture() => Problems.NotFound(new Sentence("problem.no-such-capture"));
}
