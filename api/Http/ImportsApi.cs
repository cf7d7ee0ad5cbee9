using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using DisputeHelper.Captures;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;
using DisputeHelper.Http.Access;
using DisputeHelper.Http.Capturing;
using DisputeHelper.Http.Importing;
using DisputeHelper.Imports;
using DisputeHelper.Vault;
using DisputeHelper.Wording;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace DisputeHelper.Http;

/// <summary>Files that the extension did not capture: saved pages, mails, pictures, documents, videos, archives of these.</summary>
internal static class ImportsApi
{
    // The intake says its limit of 2 GiB in words; this one only ends what goes beyond it.
    private const long Largest = (2048L + 8) * 1024 * 1024;

    public static void MapImports(this IEndpointRouteBuilder routes)
    {
        var imports = routes.MapGroup("/imports").WithTags("Imports").ProducesProblem(400).ProducesProblem(401).ProducesProblem(403).ProducesProblem(503);
        imports.MapPost("/", Receive).WithName("ImportFiles")
            .WithSummary("Stores files as they came and reads them where possible. Answers with server-sent events: “begun” once all have arrived, one “file” for each that is done, then “done”. Sent twice, they are stored once.")
            .Accepts<ImportDelivery>("multipart/form-data").WithMetadata(new RequestSizeLimitAttribute(Largest))
            .ProducesProblem(413).ProducesProblem(415).ProducesProblem(507);
        imports.MapGet("/", List).WithName("ListImports").WithSummary("Every imported file, newest first, with those that still wait for an order.");
        imports.MapPut("/{sha256}/order", Place).WithName("PlaceImport").WithSummary("Adds an imported picture, document or video to an order.").ProducesProblem(404).ProducesProblem(415);
    }

    internal static async Task<Results<ServerSentEventsResult<ImportEvent>, ProblemHttpResult>> Receive(
        HttpContext context, Doorkeeper door, Threshold threshold, DataFolder folder, IntakeLimits limits, ImportDesk desk, CancellationToken stop)
    {
        var (arrived, refusal) = await threshold.Guard<(ArrivedFiles?, ProblemHttpResult?)>(
            context.Request.ContentLength, limits.Attachment + 1024 * 1024, async () => (await ArrivedFiles.Receive(context, door, folder, limits.Attachment, stop), null),
            (reason, sentence) => (null, Refusals.Of(reason, sentence)), stop);
        if (arrived is null) return refusal!;
        if (arrived.Problem is null) return TypedResults.ServerSentEvents(Events(arrived, desk, stop));
        await arrived.DisposeAsync();
        return Problems.BadInput(arrived.Problem);
    }

    internal static async Task<Ok<IReadOnlyList<ImportedFile>>> List(ImportShelf shelf, CancellationToken stop) =>
        TypedResults.Ok<IReadOnlyList<ImportedFile>>([.. (await shelf.All(stop)).Select(ImportedFile.Of)]);

    internal static async Task<Results<Ok<ImportResult>, ProblemHttpResult>> Place(
        Sha256 sha256, ImportPlace place, ImportShelf shelf, ImportDesk desk, CancellationToken stop)
    {
        if (await shelf.Find(sha256, stop) is not { } row) return Problems.NotFound(new Sentence("problem.no-such-import"));
        if (row.CaptureId is not null) return Problems.BadInput(new Sentence("problem.belongs-to-page"));
        return TypedResults.Ok((await desk.Place(row, place.Order, stop)).In(Spoken.Now));
    }

    private static async IAsyncEnumerable<SseItem<ImportEvent>> Events(ArrivedFiles arrived, ImportDesk desk, [EnumeratorCancellation] CancellationToken stop)
    {
        await using (arrived)
        {
            // Browsers end a background that waits half a minute for an answer to begin; what follows may take longer, and is told as it happens.
            yield return new(new(null), "begun");
            foreach (var file in arrived.Files)
                await foreach (var result in desk.Take(file, arrived.Order, stop)) yield return new(new(result.In(Spoken.Now)), "file");
            yield return new(new(null), "done");
        }
    }
}

/// <summary>A step of an import.</summary>
/// <param name="File">What became of a file; null when all have arrived, and when all are done.</param>
public sealed record ImportEvent(ImportResult? File);

/// <summary>An imported file as it is listed.</summary>
/// <param name="Sha256">Of its bytes.</param>
/// <param name="FileName">Its name when it was imported.</param>
/// <param name="ContentType">What it is.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="StoredAt">UTC by this program's clock.</param>
/// <param name="Capture">The capture that a page or mail became.</param>
/// <param name="Orders">The orders that a picture, document or video was added to.</param>
/// <param name="Waits">It waits for the user to name its order.</param>
public sealed record ImportedFile(
    Sha256 Sha256, string FileName, string ContentType, long Bytes, DateTimeOffset StoredAt, CaptureId? Capture, IReadOnlyList<OrderNumber> Orders, bool Waits)
{
    internal static ImportedFile Of(ShelvedImport shelved) => new(
        shelved.File.Sha256, shelved.File.FileName, shelved.File.ContentType, shelved.File.Bytes, shelved.File.StoredAt, shelved.File.CaptureId, shelved.Orders, shelved.Waits);
}

/// <summary>Where an imported file belongs.</summary>
/// <param name="Order">The order's number.</param>
public sealed record ImportPlace(OrderNumber Order);
