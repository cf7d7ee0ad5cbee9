using System.Reflection;
using System.Text.Json;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.People;

/// <summary>When a card scheme wants a signed statement because of several orders: a file in <c>Rules/</c>, with its source and date.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Orders">From so many orders on.</param>
/// <param name="WithinDays">All placed within so many days.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="SourceDate">Of when the source is.</param>
/// <param name="ReadOn">When it was read.</param>
/// <param name="Confidence">How sure it is.</param>
internal sealed record StatementRule(string Id, int Orders, int WithinDays, string Source, string SourceDate, DateOnly ReadOn, string Confidence)
{
    private const string Folder = "People/Rules/";

    public static IReadOnlyList<StatementRule> All { get; } = [.. Read()];

    /// <summary>What it says to these orders, or null when there are too few within its days. The stretch with the most orders counts.</summary>
    public CardStatement? For(IEnumerable<SellerOrder> orders, Phrases words)
    {
        var dated = orders.Where(o => o is { NotReceived: true, PlacedOn: not null }).OrderBy(o => o.PlacedOn).ToList();
        var stretches = dated.Select((first, i) => dated.Skip(i).TakeWhile(o => o.PlacedOn!.Value.DayNumber - first.PlacedOn!.Value.DayNumber < WithinDays).ToList());
        if (stretches.MaxBy(s => s.Count) is not { } most || most.Count < Orders) return null;
        var why = words.Say("peopleStatementWhy", ("count", most.Count), ("days", WithinDays), ("least", Orders));
        return new(Id, [.. most.Select(o => o.Number.Value)], most[0].PlacedOn!.Value, most[^1].PlacedOn!.Value,
            words["peopleStatementTitle"], why, words["peopleStatementAction"], Source, SourceDate, ReadOn, Confidence);
    }

    private static IEnumerable<StatementRule> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var file = assembly.GetManifestResourceStream(name)!;
            yield return JsonSerializer.Deserialize<StatementRule>(file, FactsJson.Options)!;
        }
    }
}
