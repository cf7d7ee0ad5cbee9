using System.ComponentModel;
using DisputeHelper.Bundles.Pictures;
using DisputeHelper.Cases;
using DisputeHelper.Database;
using DisputeHelper.Disputes;
using DisputeHelper.Disputes.Forms;
using DisputeHelper.Facts;
using DisputeHelper.Vault;
using DisputeHelper.Wording;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Http;

/// <summary>Help beside the marketplace's form: what to choose and paste, and files in the right size. Nothing is ever filled in or sent there.</summary>
internal static class FormApi
{
    public static void MapDisputeForm(this RouteGroupBuilder orders)
    {
        orders.MapGet("/{number}/form", Form).WithName("GetDisputeForm").WithSummary("Field by field what to choose and paste in the dispute form, and the files for it.").ProducesProblem(404);
        orders.MapGet("/{number}/form/files/{exhibit}", File).WithName("DownloadFormFile")
            .WithSummary("A copy of an exhibit that the form takes: small enough, and without place and camera data.").Produces<Stream>(200, "application/octet-stream").ProducesProblem(404).ProducesProblem(422);
    }

    internal static async Task<Results<Ok<DisputeForm>, ProblemHttpResult>> Form(
        OrderNumber number, HttpContext context, CaseShelf shelf, EvidenceStore store, CancellationToken stop,
        [Description("The language of the text to paste (BCP 47).")] string? language = null)
    {
        if (await shelf.Find(number, stop) is not { } file) return OrdersApi.NoCapture();
        var plan = await DisputePlan.Find(shelf, number, stop);
        var claim = await ClaimsApi.Of(file, shelf, context.Language(), language, stop);
        var pictures = await Pictures([.. file.Captures.Select(c => c.Id)], store, stop);
        var slices = Exhibits.Of(file).Where(e => e.Capture is not null).ToDictionary(e => e.Label, e => pictures[e.Capture!].Count(), StringComparer.Ordinal);
        return TypedResults.Ok(FormGuide.For(file, plan, claim, FormFiles.Of(file, plan, claim, slices, context.Language()), context.Language()));
    }

    internal static async Task<Results<FileContentHttpResult, FileStreamHttpResult, ProblemHttpResult>> File(
        OrderNumber number, string exhibit, CaseShelf shelf, EvidenceStore store, EvidenceVault vault, CancellationToken stop,
        [Description("Which picture of a captured page, from 1.")] int slice = 1)
    {
        if (await shelf.Find(number, stop) is not { } file) return OrdersApi.NoCapture();
        if (Exhibits.Of(file).FirstOrDefault(e => e.Label == exhibit) is not { } known) return NoFile();
        var added = file.Attachments.FirstOrDefault(a => a.Id == known.Attachment);
        if (added is not null && added.ContentType.StartsWith("video/", StringComparison.OrdinalIgnoreCase))
            return TypedResults.Stream(await vault.OpenVerified(added.Sha256, stop), "application/octet-stream", $"{exhibit}{Path.GetExtension(added.FileName)}");
        var original = added?.Sha256 ?? (known.Capture is { } capture ? (await Pictures([capture], store, stop))[capture].ElementAtOrDefault(slice - 1) : null);
        if (original is null) return NoFile();
        await using var bytes = await vault.OpenVerified(original, stop);
        var (jpeg, _) = FormCopy.Of(bytes, FormData.Of(file.Order.Marketplace).Most("picture-bytes") ?? long.MaxValue);
        return jpeg is null
            ? Problems.Because(422, "no-copy", new Sentence("problem.no-copy"))
            : TypedResults.Bytes(jpeg, "image/jpeg", added is null ? $"{exhibit}-{slice}.jpg" : $"{exhibit}.jpg");
    }

    /// <summary>The pictures of captured pages, top to bottom.</summary>
    private static async Task<ILookup<CaptureId, Sha256>> Pictures(IReadOnlyList<CaptureId> captures, EvidenceStore store, CancellationToken stop) =>
        (await store.Read(
            db => db.CaptureParts.Where(p => captures.Contains(p.CaptureId) && p.Name == "screenshot").OrderBy(p => p.Ordinal).Select(p => new { p.CaptureId, p.Sha256 }).ToListAsync(stop), stop))
        .ToLookup(p => p.CaptureId, p => p.Sha256);

    private static ProblemHttpResult NoFile() => Problems.NotFound(new Sentence("problem.form-no-picture"));
}
