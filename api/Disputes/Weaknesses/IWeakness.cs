using System.Reflection;
using DisputeHelper.Cases;
using DisputeHelper.Deadlines;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes.Weaknesses;

/// <summary>One way in which the facts of a case speak against a reason. One file in this folder each; its words are <c>weak.ID</c>.</summary>
internal interface IWeakness
{
    /// <summary>Stable, kebab-case.</summary>
    string Id { get; }

    /// <summary>Where it was read that this counts.</summary>
    Origin Origin { get; }

    /// <summary>1 weakens a reason, 2 as good as defeats it.</summary>
    int Weight { get; }

    /// <summary>The words of the pages that speak against it (none when their silence does); null when nothing does.</summary>
    IReadOnlyList<Cited<string>>? Found(CaseFile file, DisputeReason reason, DateTimeOffset now);
}

/// <summary>All of them, and what several of them look at.</summary>
internal static class WeakSpots
{
    private static readonly Lazy<IReadOnlyList<IWeakness>> Known = new(() => [.. Assembly.GetExecutingAssembly().GetTypes()
        .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IWeakness)))
        .Select(t => (IWeakness)Activator.CreateInstance(t)!).OrderBy(w => w.Id, StringComparer.Ordinal)]);

    public static IReadOnlyList<IWeakness> All => Known.Value;

    public static Origin Read(string id, string source, string date, string confidence) => new(id, source, date, new DateOnly(2026, 11, 23), confidence);

    /// <summary>Where the carrier says that it handed a parcel over.</summary>
    public static IReadOnlyList<Cited<string>> Deliveries(CaseFile file) => [.. file.Parcels.Select(p => p.DeliveredBy()?.Text).OfType<Cited<string>>()];

    /// <summary>The newest step of each parcel.</summary>
    public static IReadOnlyList<Cited<string>> LastSteps(CaseFile file) => [.. file.Parcels.Select(p => p.Events.LastOrDefault()?.Text).OfType<Cited<string>>()];

    /// <summary>Whether a step of a parcel uses one of these words, in its text or code.</summary>
    public static bool Says(CaseFile file, params ReadOnlySpan<string> words)
    {
        foreach (var step in file.Parcels.SelectMany(p => p.Events))
        {
            foreach (var word in words)
                if (step.Text.Value.Contains(word, StringComparison.OrdinalIgnoreCase) || step.Code?.Contains(word, StringComparison.OrdinalIgnoreCase) is true) return true;
        }

        return false;
    }

    /// <summary>The promises of delivery that still stand, with their days.</summary>
    public static IEnumerable<Statement> Promised(CaseFile file) => CurrentStatements.Of(file, StatementKind.RefundIfNotDelivered).Where(s => s.On is not null);
}
