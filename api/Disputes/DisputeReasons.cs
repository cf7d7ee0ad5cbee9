using DisputeHelper.Wording;

namespace DisputeHelper.Disputes;

/// <summary>One reason for a dispute: a data file under <c>Reasons</c>; its words are <c>reason.ID.title</c>, <c>.says</c> and <c>.means</c>.</summary>
/// <param name="Id">Stable, kebab-case.</param>
/// <param name="Rank">Its place among equals: the common before the rare.</param>
/// <param name="Received">Whether the form's first question ("did you receive the goods?") is answered with yes.</param>
/// <param name="Wrong">The answer to "what is wrong?" that leads here.</param>
/// <param name="Needs">The evidence, the most important first. What every dispute needs is added by the checklist.</param>
/// <param name="SubReasons">What exactly, as the sources list it.</param>
/// <param name="FormWords">What the marketplace's form was seen to call it.</param>
/// <param name="Origins">Where the reason was read.</param>
internal sealed record DisputeReason(
    string Id, int Rank, bool Received, string Wrong, IReadOnlyList<string> Needs, IReadOnlyList<SubReason> SubReasons,
    IReadOnlyList<FormWord> FormWords, IReadOnlyList<Origin> Origins)
{
    /// <summary>As a buyer would say it.</summary>
    public string Title(Phrases phrases) => phrases[$"reason.{Id}.title"];

    /// <summary>The sentence of the claim. It is the buyer's assertion; facts around it bring their own exhibits.</summary>
    public string Says(Phrases phrases) => phrases[$"reason.{Id}.says"];

    /// <summary>What it means and when it applies.</summary>
    public string Means(Phrases phrases) => phrases[$"reason.{Id}.means"];

    public string Source => string.Join("; ", Origins);
}

/// <summary>What exactly is wrong, within a reason; its words are <c>sub.ID</c>.</summary>
internal sealed record SubReason(string Id, Origin Origin);

/// <summary>Words that the marketplace's own form was seen to use.</summary>
/// <param name="Text">The words.</param>
/// <param name="Origin">Where they were seen.</param>
public sealed record FormWord(string Text, Origin Origin);

/// <summary>A reason to choose from.</summary>
/// <param name="Id">To send back with the plan.</param>
/// <param name="Title">As a buyer would say it.</param>
/// <param name="Received">Whether the goods came.</param>
/// <param name="Source">Where the reason was read, with its date.</param>
public sealed record ReasonChoice(string Id, string Title, bool Received, string Source);

/// <summary>All reasons, found by looking for them.</summary>
public static class DisputeReasons
{
    private static readonly Lazy<IReadOnlyList<DisputeReason>> Found = new(() => [.. DataFiles.In<DisputeReason>("Reasons").OrderBy(r => r.Rank)]);

    /// <summary>To choose from: first those for goods that never came.</summary>
    public static IReadOnlyList<ReasonChoice> Choices(Phrases phrases) =>
        [.. All.OrderBy(r => r.Received).Select(r => new ReasonChoice(r.Id, r.Title(phrases), r.Received, r.Source))];

    internal static IReadOnlyList<DisputeReason> All => Found.Value;

    internal static DisputeReason? Find(string? id) => All.FirstOrDefault(r => r.Id == id);
}
