using DisputeHelper.Captures;
using DisputeHelper.Cases;
using DisputeHelper.Facts;
using DisputeHelper.Http.Capturing;
using DisputeHelper.Http.Orders;
using DisputeHelper.Wording;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace DisputeHelper.Http;

/// <summary>The user's own files of an order: photos, videos, receipts; copies of them; and what the user says of them.</summary>
internal static class AttachmentsApi
{
    // The intake says its limit of 2 GiB in words; this one only ends what goes beyond it.
    private const long Largest = (2048L + 8) * 1024 * 1024;

    public static void MapAttachments(this RouteGroupBuilder orders)
    {
        orders.MapGet("/{number}/attachments", List).WithName("ListAttachments").WithSummary("The files that the user added to an order, as they came.").ProducesProblem(404);
        orders.MapPost("/{number}/attachments", Add).WithName("AddAttachment").WithSummary("Adds a file: what is said of it first, then the file, which is streamed.")
            .Accepts<AttachmentDelivery>("multipart/form-data").WithMetadata(new RequestSizeLimitAttribute(Largest))
            .ProducesProblem(404).ProducesProblem(413).ProducesProblem(415).ProducesProblem(507);
        orders.MapPut("/{number}/attachments/order", Arrange).WithName("ArrangeAttachments").WithSummary("The order of the files. Their numbers as exhibits stay.").ProducesProblem(404).ProducesProblem(415);
        orders.MapPut("/{number}/attachments/{id}", Note).WithName("NoteAttachment").WithSummary("What the user says of a file: caption, what it shows, set aside or not.").ProducesProblem(404).ProducesProblem(415);
        orders.MapAttachedPictures();
    }

    internal static async Task<Results<Ok<IReadOnlyList<CaseAttachment>>, ProblemHttpResult>> List(OrderNumber number, CaseShelf shelf, CancellationToken stop) =>
        await shelf.Find(number, stop) is { } file ? TypedResults.Ok(file.Attachments) : OrdersApi.NoCapture();

    internal static async Task<Results<Created<CaseAttachment>, Ok<CaseAttachment>, ProblemHttpResult>> Add(
        OrderNumber number, HttpContext context, CaseShelf shelf, AttachmentIntake intake, CaptureArchive captures, CancellationToken stop)
    {
        if (await shelf.Find(number, stop) is not { } known) return OrdersApi.NoCapture();
        await using var sent = await AttachmentDelivery.Open(context.Request, stop);
        if (sent is not { File: { } file }) return Problems.BadInput(new Sentence("problem.no-file-sent"));
        var (from, problem) = await CopyCheck.Original(sent, known, captures, stop);
        if (problem is not null) return Problems.BadInput(problem);
        await using var bare = from is null ? null : await CopyCheck.Bare(file, stop);
        if (from is not null && bare is null)
            return Problems.BadInput(new Sentence("problem.copy-unfit"));
        return await intake.Receive(number, sent.FileName, sent.ContentType, sent.Caption, bare ?? file, null, stop, from) switch
        {
            AttachmentOutcome.Stored(var row) => TypedResults.Created($"/orders/{number}/attachments", await Shown(number, row.Id, shelf, stop)),
            AttachmentOutcome.AlreadyStored(var row) => TypedResults.Ok(await Shown(number, row.Id, shelf, stop)),
            AttachmentOutcome.Refused(var reason, var sentence) => Refusals.Of(reason, sentence),
            var other => throw new InvalidOperationException($"An outcome without an answer: {other}"),
        };
    }

    internal static async Task<Results<Ok<CaseAttachment>, ProblemHttpResult>> Note(
        OrderNumber number, string id, AttachmentNote note, CaseShelf shelf, AttachmentNotes notes, CancellationToken stop)
    {
        if (note.Problem is { } problem) return Problems.BadInput(problem);
        if (await Find(number, id, shelf, stop) is null) return NoFile();
        await notes.Note(number, id, note.Entries(), stop);
        return TypedResults.Ok(await Shown(number, id, shelf, stop));
    }

    internal static async Task<Results<Ok<IReadOnlyList<CaseAttachment>>, ProblemHttpResult>> Arrange(
        OrderNumber number, AttachmentOrder order, CaseShelf shelf, AttachmentNotes notes, CancellationToken stop)
    {
        if (await shelf.Find(number, stop) is not { } file) return OrdersApi.NoCapture();
        var known = file.Attachments.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        if (order.Ids.Distinct(StringComparer.Ordinal).Count() != order.Ids.Count || !order.Ids.All(known.Contains))
            return Problems.BadInput(new Sentence("problem.order-of-files"));
        await notes.Arrange(number, order.Ids, stop);
        return TypedResults.Ok((await shelf.Find(number, stop))!.Attachments);
    }

    internal static async Task<CaseAttachment?> Find(OrderNumber number, string id, CaseShelf shelf, CancellationToken stop) =>
        (await shelf.Find(number, stop))?.Attachments.FirstOrDefault(a => a.Id == id);

    internal static ProblemHttpResult NoFile() => Problems.NotFound(new Sentence("problem.no-file"));

    private static async Task<CaseAttachment> Shown(OrderNumber number, string id, CaseShelf shelf, CancellationToken stop) => (await Find(number, id, shelf, stop))!;
}
