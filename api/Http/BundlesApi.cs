using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using DisputeHelper.Bundles;
using DisputeHelper.Cases;
using DisputeHelper.Facts;
using DisputeHelper.Vault;
using DisputeHelper.Wording;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace DisputeHelper.Http;

/// <summary>Evidence packs: asked for, watched, fetched, cancelled.</summary>
internal static class BundlesApi
{
    public static void MapBundles(this IEndpointRouteBuilder routes)
    {
        var bundles = routes.MapGroup("").WithTags("Bundles").ProducesProblem(401).ProducesProblem(403).ProducesProblem(503);
        bundles.MapPost("/orders/{number}/bundles", Ask).WithName("MakeBundle").WithSummary("Asks for an evidence pack of an order.")
            .ProducesProblem(400).ProducesProblem(404);
        bundles.MapGet("/orders/{number}/bundles", List).WithName("ListBundles").WithSummary("The record of packs: what was made of an order, when, for whom, with which hash.");
        bundles.MapGet("/bundles/{id:guid}", Find).WithName("GetBundle").WithSummary("How far a pack is.").ProducesProblem(404);
        bundles.MapDelete("/bundles/{id:guid}", Cancel).WithName("CancelBundle").WithSummary("Stops a pack that is waiting or being made.").ProducesProblem(404);
        bundles.MapGet("/bundles/{id:guid}/events", Watch).WithName("WatchBundle")
            .WithSummary("Its progress as server-sent events; the last one is done, failed or cancelled.").ProducesProblem(404);
        bundles.MapGet("/bundles/{id:guid}/file", Fetch).WithName("GetBundleFile").WithSummary("The finished PDF; a ZIP for an archive or an upload kit.")
            .Produces<Stream>(200, "application/pdf", "application/zip").ProducesProblem(404).ProducesProblem(409);
    }

    private static async Task<Results<Accepted<BundleProgress>, ProblemHttpResult>> Ask(
        OrderNumber number, BundleRequest request, HttpContext context, ProfileShelf profiles, CaseShelf cases, BundleQueue queue, TimeProvider clock, CancellationToken stop)
    {
        if (!profiles.All.ContainsKey(request.Profile))
            return Problems.BadInput(new Sentence("problem.no-choice", ("word", request.Profile), ("choices", string.Join(", ", profiles.All.Keys))));
        if (request.Options?.Limits is { IsPlausible: false }) return ReceiversApi.NoLimit();
        if (await cases.Find(number, stop) is null) return OrdersApi.NoCapture();
        var options = (request.Options ?? new BundleOptions()) with { Spoken = context.Language() };
        var asked = await queue.Ask(number, request.Profile, options, clock.GetUtcNow(), stop);
        return TypedResults.Accepted($"/bundles/{asked.Id}", asked);
    }

    private static async Task<Ok<IReadOnlyList<BundleRecord>>> List(OrderNumber number, HttpContext context, BundleQueue queue, CancellationToken stop) =>
        TypedResults.Ok(await queue.Record(number, context.Language(), stop));

    private static async Task<Results<Ok<BundleProgress>, ProblemHttpResult>> Find(Guid id, HttpContext context, BundleQueue queue, CancellationToken stop) =>
        await queue.Find(id.ToString("D"), context.Language(), stop) is { } bundle ? TypedResults.Ok(bundle) : None();

    private static async Task<Results<Ok<BundleProgress>, ProblemHttpResult>> Cancel(Guid id, HttpContext context, BundleQueue queue, CancellationToken stop) =>
        await queue.Cancel(id.ToString("D"), context.Language(), stop) is { } bundle ? TypedResults.Ok(bundle) : None();

    private static async Task<Results<ServerSentEventsResult<BundleProgress>, ProblemHttpResult>> Watch(
        Guid id, HttpContext context, BundleQueue queue, CancellationToken stop) =>
        await queue.Find(id.ToString("D"), context.Language(), stop) is null ? None() : TypedResults.ServerSentEvents(Events(queue, id.ToString("D"), context.Language(), stop));

    private static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> Fetch(
        Guid id, HttpContext context, BundleQueue queue, BundleDesk desk, EvidenceVault vault, CancellationToken stop)
    {
        if (await queue.Find(id.ToString("D"), context.Language(), stop) is not { } bundle) return None();
        if (bundle is not { State: BundleState.Done, Sha256: { } hash })
            return bundle.Problem is { } told ? Problems.Said(409, "not-finished", told) : Problems.Because(409, "not-finished", new Sentence("problem.pack-unfinished"));
        if (bundle.Draft)
            return File.Exists(desk.DraftFile(bundle.Id)) ? TypedResults.Stream(File.OpenRead(desk.DraftFile(bundle.Id)), "application/pdf", bundle.FileName)
                : Problems.NotFound(new Sentence("problem.draft-gone"));
        if (!vault.Holds(hash)) return Problems.NotFound(new Sentence("problem.pack-elsewhere"));
        var file = await vault.OpenVerified(hash, stop);
        return TypedResults.Stream(file, bundle.Form is BundleForm.Pack ? "application/pdf" : "application/zip", bundle.FileName);
    }

    private static async IAsyncEnumerable<SseItem<BundleProgress>> Events(
        BundleQueue queue, string id, Phrases say, [EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (var progress in queue.Watch(id, say, stop))
            yield return new SseItem<BundleProgress>(progress, progress.Ended ? progress.State.ToString().ToLowerInvariant() : "progress");
    }

    private static ProblemHttpResult None() => Problems.NotFound(new Sentence("problem.no-pack"));
}

/// <summary>Asking for a pack.</summary>
/// <param name="Profile">Who receives it; <c>GET /profiles</c> lists them.</param>
/// <param name="Options">Wishes; null for none.</param>
internal sealed record BundleRequest(string Profile, BundleOptions? Options = null);
