using System.Reflection;
using System.Text.Json;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes.Progress;

/// <summary>A place where a dispute can stand: a data file under <c>Statuses</c>, found by being there. Its words are <c>status.ID.title</c> and <c>.text</c>.</summary>
/// <param name="Id">Stable, kebab-case.</param>
/// <param name="At">Its point on the drawn course.</param>
/// <param name="Turn">Who must act now.</param>
/// <param name="States">The states of the marketplace's record that it belongs to.</param>
/// <param name="Codes">The marketplace's own codes for it; one of them decides alone.</param>
/// <param name="Says">Words of the page's status that mean it, in any language; they decide where no code does.</param>
/// <param name="When">What the record shows, where neither code nor words tell; empty for what is left, null when a record never tells.</param>
/// <param name="Rank">Of two that fit the higher one counts.</param>
/// <param name="LookAgainHours">After how many hours the page is worth another look; null when nothing more is awaited.</param>
/// <param name="Next">What can be done, the best first.</param>
/// <param name="Source">Where the status and its consequences were read.</param>
/// <param name="ReadOn">The day it was read there.</param>
internal sealed record DisputeStatus(
    string Id, CourseStage At, ProgressTurn Turn, IReadOnlyList<DisputeState> States, IReadOnlyList<string> Codes, IReadOnlyList<string> Says,
    IReadOnlyList<RecordShows>? When, int Rank, int? LookAgainHours, IReadOnlyList<StatusAction> Next, string Source, DateOnly ReadOn);

/// <summary>One thing that can be done at a status. Its words are <c>next.ID.title</c>, <c>.text</c> and <c>.consequence</c>.</summary>
/// <param name="Id">Stable, kebab-case.</param>
/// <param name="Weight">How it is advised.</param>
/// <param name="Deadline">The deadline by which it must be done, if one is known.</param>
/// <param name="Step">The step of the case that helps with it.</param>
internal sealed record StatusAction(string Id, NextWeight Weight, string? Deadline, string? Step);

/// <summary>Who must act.</summary>
public enum ProgressTurn { Nobody, Buyer, Seller, Platform }

/// <summary>How an action is advised: what to do, what is possible, and what to think about twice.</summary>
public enum NextWeight { Do, May, Careful }

/// <summary>The points of the course, in their order.</summary>
public enum CourseStage { Opened, Seller, Buyer, Platform, Return, Refund, Closed }

/// <summary>What the record of a dispute shows.</summary>
internal enum RecordShows
{
    NobodySpoke, BuyerSpokeLast, SellerSpokeLast, PlatformSpokeLast, OfferOfNothing, OfferOfSomething, SolutionReached, RefundGiven, RefundOfNothing, ReturnWanted,
}

/// <summary>All statuses.</summary>
internal static class DisputeStatuses
{
    private static readonly Lazy<IReadOnlyList<DisputeStatus>> Loaded = new(Load);

    /// <summary>Those of the highest rank first.</summary>
    public static IReadOnlyList<DisputeStatus> All => Loaded.Value;

    /// <summary>Where this dispute stands. Codes outrank words, and words what the record shows.</summary>
    public static DisputeStatus Of(DisputeRecord dispute)
    {
        var fitting = All.Where(s => s.States.Contains(dispute.State)).ToList();
        var said = dispute.Status?.Value ?? "";
        return fitting.Find(s => s.Codes.Any(code => said.Equals(code, StringComparison.OrdinalIgnoreCase)))
            ?? fitting.Find(s => s.Says.Any(words => said.Contains(words, StringComparison.OrdinalIgnoreCase)))
            ?? fitting.Find(s => s.When?.All(shown => shown.By(dispute)) is true)
            ?? All.First(s => s.States.Count == 0);
    }

    private static IReadOnlyList<DisputeStatus> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames().Where(n => n.StartsWith("Statuses/", StringComparison.Ordinal)).Select(n => Read(assembly, n)).OrderByDescending(s => s.Rank).ThenBy(s => s.Id, StringComparer.Ordinal)];
    }

    private static DisputeStatus Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var status = JsonSerializer.Deserialize<DisputeStatus>(stream, FactsJson.Options) ?? throw new FormatException($"{name} is empty.");
        return string.IsNullOrWhiteSpace(status.Source) ? throw new FormatException($"{name} names no source.") : status;
    }
}
