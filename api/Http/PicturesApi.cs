using System.ComponentModel;
using DisputeHelper.Bundles.Pictures;
using DisputeHelper.Captures;
using DisputeHelper.Facts;
using DisputeHelper.Http.Orders;
using DisputeHelper.Vault;
using DisputeHelper.Wording;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DisputeHelper.Http;

/// <summary>Pictures for the screen, and what the camera noted. What is sent for showing was drawn anew by this program; originals go out as downloads.</summary>
internal static class PicturesApi
{
    public static void MapAttachedPictures(this RouteGroupBuilder orders)
    {
        orders.MapGet("/{number}/attachments/{id}/thumbnail", OfFile).WithName("GetAttachmentThumbnail").WithSummary("The picture, scaled for the screen, as JPEG.")
            .Produces<Stream>(200, "image/jpeg").ProducesProblem(404).ProducesProblem(422).ProducesProblem(500);
        orders.MapGet("/{number}/attachments/{id}/picture", Particulars).WithName("GetAttachmentPicture").WithSummary("Size, and what the camera noted: time and model; of a place only whether there is one.")
            .ProducesProblem(404).ProducesProblem(500);
        orders.MapGet("/{number}/attachments/{id}/file", Original).WithName("DownloadAttachment").WithSummary("The file bit for bit, after checking that it is unchanged.")
            .Produces<Stream>(200, "application/octet-stream").ProducesProblem(404).ProducesProblem(500);
    }

    public static void MapCapturedPictures(this RouteGroupBuilder parts) =>
        parts.MapGet("/thumbnail", OfPart).WithName("GetPartThumbnail").WithSummary("A picture of a capture, scaled for the screen, as JPEG.")
            .Produces<Stream>(200, "image/jpeg").ProducesProblem(400).ProducesProblem(422);

    internal static async Task<Results<FileContentHttpResult, ProblemHttpResult>> OfFile(
        OrderNumber number, string id, AttachmentNotes files, ThumbnailShelf pictures, CancellationToken stop, [Description("Pixels of the longer side that are enough: up to 320, or up to 1600.")] int size = 320) =>
        await files.Find(number, id, stop) is { } file ? await Shown(file.Sha256, IsPicture(file.ContentType), size, pictures, stop) : AttachmentsApi.NoFile();

    internal static async Task<Results<FileContentHttpResult, ProblemHttpResult>> OfPart(
        CaptureId id, Sha256 sha256, CaptureArchive archive, ThumbnailShelf pictures, CancellationToken stop, [Description("Pixels of the longer side that are enough: up to 320, or up to 1600.")] int size = 320) =>
        (await archive.Find(id, stop))?.Parts.FirstOrDefault(part => part.Sha256 == sha256) is { } part
            ? await Shown(part.Sha256, part.Name is "screenshot" or "image", size, pictures, stop)
            : Problems.NotFound(new Sentence("problem.no-part"));

    internal static async Task<Results<Ok<PictureParticulars>, ProblemHttpResult>> Particulars(
        OrderNumber number, string id, AttachmentNotes files, ThumbnailShelf pictures, CancellationToken stop)
    {
        if (await files.Find(number, id, stop) is not { } file) return AttachmentsApi.NoFile();
        if (!IsPicture(file.ContentType)) return TypedResults.Ok(new PictureParticulars(0, 0, "It is not a picture.", null, null, null, false));
        var card = await pictures.Card(file.Sha256, stop);
        return TypedResults.Ok(new PictureParticulars(card.Width, card.Height, card.Problem, card.Notes.TakenAt, card.Notes.Offset, card.Notes.Camera, card.Notes.HasLocation));
    }

    internal static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> Original(OrderNumber number, string id, AttachmentNotes files, EvidenceVault vault, CancellationToken stop) =>
        await files.Find(number, id, stop) is { } file
            ? TypedResults.Stream(await vault.OpenVerified(file.Sha256, stop), "application/octet-stream", $"file-{file.Sha256.Short}.bin")
            : AttachmentsApi.NoFile();

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Shown(Sha256 original, bool isPicture, int size, ThumbnailShelf pictures, CancellationToken stop) =>
        isPicture && await pictures.Find(original, size, stop) is { } jpeg
            ? TypedResults.Bytes(jpeg, "image/jpeg")
            : Problems.Because(422, "no-picture", new Sentence("problem.no-picture"));

    private static bool IsPicture(string contentType) => contentType.StartsWith("image/", StringComparison.OrdinalIgnoreCase);
}
