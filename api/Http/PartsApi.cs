using DisputeHelper.Captures;
using DisputeHelper.Facts;
using DisputeHelper.Http.Access;
using DisputeHelper.Http.Capturing;
using DisputeHelper.Wording;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DisputeHelper.Http;

/// <summary>The stored bytes: as a download, or through a ticket as a page on which nothing runs.</summary>
internal static class PartsApi
{
    public static void MapParts(this IEndpointRouteBuilder routes)
    {
        var parts = routes.MapGroup("/captures/{id}/parts/{sha256}").WithTags("Captures")
            .ProducesProblem(401).ProducesProblem(403).ProducesProblem(404).ProducesProblem(500).ProducesProblem(503);
        parts.MapGet("/", Download).WithName("DownloadPart").WithSummary("The bytes of a part, after checking that they are unchanged.")
            .Produces<Stream>(200, "application/octet-stream");
        parts.MapPost("/view", Ticket).WithName("ViewPart").WithSummary("A one-minute address at which the part can be looked at in a tab.");
        parts.MapCapturedPictures();
        routes.MapGet("/view/{ticket}", View).ExcludeFromDescription().Admits(Entrance.Ticket);
    }

    internal static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> Download(
        CaptureId id, Sha256 sha256, CaptureArchive archive, CancellationToken stop) =>
        await Part(id, sha256, archive, stop) is { } part
            ? TypedResults.Stream(await archive.OpenPart(part, stop), "application/octet-stream", Shown.FileName(id, part))
            : NoPart();

    internal static async Task<Results<Ok<ViewTicket>, ProblemHttpResult>> Ticket(
        CaptureId id, Sha256 sha256, CaptureArchive archive, Tickets tickets, CancellationToken stop)
    {
        if (await Part(id, sha256, archive, stop) is not { } part) return NoPart();
        var (ticket, until) = tickets.Give(part);
        return TypedResults.Ok(new ViewTicket($"/view/{ticket}", until));
    }

    internal static async Task<IResult> View(string ticket, HttpContext context, CaptureArchive archive, Tickets tickets, CancellationToken stop)
    {
        if (tickets.PartFor(ticket) is not { } part)
            return Problems.NotFound(new Sentence("problem.ticket-over"));
        var bytes = await archive.ReadPart(part, stop);
        context.Response.Headers.ContentSecurityPolicy = Shown.Policy;
        return Shown.ContentType(part.Name, bytes) is { } type
            ? TypedResults.Bytes(bytes, type)
            : TypedResults.Bytes(bytes, "application/octet-stream", $"part-{part.Sha256.Short}.bin");
    }

    private static async Task<StoredPart?> Part(CaptureId id, Sha256 sha256, CaptureArchive archive, CancellationToken stop) =>
        (await archive.Find(id, stop))?.Parts.FirstOrDefault(part => part.Sha256 == sha256);

    private static ProblemHttpResult NoPart() => Problems.NotFound(new Sentence("problem.no-part"));
}

/// <summary>Where a part can be looked at for a minute.</summary>
/// <param name="Address">The path; to be opened as a tab of its own.</param>
/// <param name="Until">UTC.</param>
public sealed record ViewTicket(string Address, DateTimeOffset Until);
