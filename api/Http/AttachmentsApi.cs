using DisputeHelper.Captures;
using DisputeHelper.Cases;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;
using DisputeHelper.Http.Capturing;
using DisputeHelper.Http.Orders;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace DisputeHelper.Http;

/// <summary>The user's own files of an order: photos, videos, receipts.</summary>
internal static class AttachmentsApi
{
    // The intake says its limit of 2 GiB in words; this one only ends what goes beyond it.
    private const long Largest = (2048L + 8) * 1024 * 1024;

    public static void MapAttachments(this RouteGroupBuilder orders)
    {
        orders.MapGet("/{number}/attachments", List).WithName("ListAttachments").WithSummary("The files that the user added to an order.").ProducesProblem(404);
        orders.MapPost("/{number}/attachments", Add).WithName("AddAttachment").WithSummary("Adds a file: the caption first, then the file, which is streamed.")
            .Accepts<AttachmentDelivery>("multipart/form-data").WithMetadata(new RequestSizeLimitAttribute(Largest))
            .ProducesProblem(404).ProducesProblem(413).ProducesProblem(415).ProducesProblem(507);
    }

    internal static async Task<Results<Ok<IReadOnlyList<CaseAttachment>>, ProblemHttpResult>> List(OrderNumber number, CaseShelf shelf, CancellationToken stop) =>
        await shelf.Find(number, stop) is { } file ? TypedResults.Ok(file.Attachments) : OrdersApi.NoCapture();

    internal static async Task<Results<Created<CaseAttachment>, Ok<CaseAttachment>, ProblemHttpResult>> Add(
        OrderNumber number, HttpContext context, CaseShelf shelf, AttachmentIntake intake, CancellationToken stop)
    {
        if (await shelf.Find(number, stop) is null) return OrdersApi.NoCapture();
        await using var delivery = await AttachmentDelivery.Open(context.Request, stop);
        if (delivery is not { File: { } file }) return Problems.BadInput("No file came with the request. Nothing was stored. Send the caption, then the file, as multipart/form-data.");
        return await intake.Receive(number, delivery.FileName, delivery.ContentType, delivery.Caption, file, null, stop) switch
        {
            AttachmentOutcome.Stored(var row) => TypedResults.Created($"/orders/{number}/attachments", Shown(row)),
            AttachmentOutcome.AlreadyStored(var row) => TypedResults.Ok(Shown(row)),
            AttachmentOutcome.Refused(var reason, var sentence) => Refusals.Of(reason, sentence),
            var other => throw new InvalidOperationException($"An outcome without an answer: {other}"),
        };
    }

    private static CaseAttachment Shown(AttachmentRow row) => new(row.Id, row.FileName, row.ContentType, row.Bytes, row.Sha256, row.Caption, row.StoredAt);
}
