using DisputeHelper.Bundles;
using DisputeHelper.Cases;
using DisputeHelper.Facts;
using DisputeHelper.Wording;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DisputeHelper.Http;

/// <summary>Receivers of packs and what the user wishes of them: limits, choices kept for later, translations of messages.</summary>
internal static class ReceiversApi
{
    private const int LongestTranslation = 20_000;

    public static void MapReceivers(this IEndpointRouteBuilder routes)
    {
        var receivers = routes.MapGroup("").WithTags("Bundles").ProducesProblem(401).ProducesProblem(403).ProducesProblem(503);
        receivers.MapGet("/profiles", Profiles).WithName("ListProfiles").WithSummary("The receivers that packs can be made for, with their limits, the user's own in place of those published.");
        receivers.MapPut("/profiles/{name}/limits", KeepLimits).WithName("KeepLimits").WithSummary("Limits that the user knows better; all null goes back to those published.").ProducesProblem(400).ProducesProblem(404);
        receivers.MapGet("/orders/{number}/bundles/drafts", Drafts).WithName("ListBundleDrafts").WithSummary("Choices of exhibits that were kept and not made into a pack yet.");
        receivers.MapPut("/orders/{number}/bundles/drafts/{profile}", KeepDraft).WithName("KeepBundleDraft").WithSummary("Keeps a choice for a receiver, in place of the one before.").ProducesProblem(404);
        receivers.MapGet("/orders/{number}/translations", Translations).WithName("ListTranslations").WithSummary("The user's translations of messages.");
        receivers.MapPut("/orders/{number}/translations", Translate).WithName("TranslateMessage").WithSummary("Keeps a translation of a message; an empty one is forgotten.").ProducesProblem(400).ProducesProblem(404);
    }

    public static ProblemHttpResult NoLimit() => Problems.BadInput(new Sentence("problem.limit"));

    private static async Task<Ok<IReadOnlyList<Profile>>> Profiles(HttpContext context, ProfileShelf profiles, PackWishes wishes, TimeProvider clock, CancellationToken stop)
    {
        List<Profile> told = [];
        foreach (var profile in profiles.All.Values) told.Add(ProfileShelf.Told(await wishes.Limited(profile, null, context.Language(), clock.GetUtcNow(), stop), context.Language()));
        return TypedResults.Ok<IReadOnlyList<Profile>>(told);
    }

    private static async Task<Results<Ok<Profile>, ProblemHttpResult>> KeepLimits(
        string name, LimitWishes limits, HttpContext context, ProfileShelf profiles, PackWishes wishes, TimeProvider clock, CancellationToken stop)
    {
        if (!profiles.All.TryGetValue(name, out var profile)) return NoProfile(name, profiles);
        if (!limits.IsPlausible) return NoLimit();
        await wishes.KeepLimits(name, limits, clock.GetUtcNow(), stop);
        return TypedResults.Ok(ProfileShelf.Told(await wishes.Limited(profile, null, context.Language(), clock.GetUtcNow(), stop), context.Language()));
    }

    private static async Task<Ok<IReadOnlyList<BundleDraft>>> Drafts(OrderNumber number, PackWishes wishes, CancellationToken stop) =>
        TypedResults.Ok(await wishes.Drafts(number, stop));

    private static async Task<Results<Ok<BundleDraft>, ProblemHttpResult>> KeepDraft(
        OrderNumber number, string profile, BundleOptions options, CaseShelf cases, ProfileShelf profiles, PackWishes wishes, TimeProvider clock, CancellationToken stop)
    {
        if (!profiles.All.ContainsKey(profile)) return NoProfile(profile, profiles);
        if (await cases.Find(number, stop) is null) return OrdersApi.NoCapture();
        return TypedResults.Ok(await wishes.KeepDraft(number, profile, options, clock.GetUtcNow(), stop));
    }

    private static async Task<Ok<IReadOnlyList<MessageTranslation>>> Translations(OrderNumber number, PackWishes wishes, CancellationToken stop) =>
        TypedResults.Ok(await wishes.Translations(number, stop));

    private static async Task<Results<Ok<IReadOnlyList<MessageTranslation>>, ProblemHttpResult>> Translate(
        OrderNumber number, MessageTranslation translation, CaseShelf cases, PackWishes wishes, TimeProvider clock, CancellationToken stop)
    {
        if (await cases.Find(number, stop) is null) return OrdersApi.NoCapture();
        if (translation.Text.Length > LongestTranslation || translation.Message.Length is 0 or > 200 || Languages.Find(translation.Language) is not { } language)
            return Problems.BadInput(new Sentence("problem.translation", ("most", LongestTranslation)));
        await wishes.Translate(number, translation with { Language = language.Tag }, clock.GetUtcNow(), stop);
        return TypedResults.Ok(await wishes.Translations(number, stop));
    }

    private static ProblemHttpResult NoProfile(string name, ProfileShelf profiles) => Problems.NotFound(new Sentence("problem.no-choice", ("word", name), ("choices", string.Join(", ", profiles.All.Keys))));
}
