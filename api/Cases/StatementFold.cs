using DisputeHelper.Facts;

namespace DisputeHelper.Cases;

/// <summary>The sentences that promise a date or a period: each promise once, with every wording beside it.</summary>
internal static class StatementFold
{
    public static IReadOnlyList<Statement> Fold(IReadOnlyList<StoredFacts> readings, Settling settling) =>
        [.. readings.SelectMany(r => r.Facts.Statements)
            .GroupBy(s => (s.Kind, s.On, s.Days, s.CountedFrom, Words: s.On is null && s.Days is null ? Same.Plain(s.Text.Value) : ""))
            .Select(g => g.First() with { Text = settling.Gather(g.Select(s => s.Text))! })
            .OrderBy(s => s.Kind).ThenBy(s => s.On).ThenBy(s => s.Days).ThenBy(s => s.Text.Quote, StringComparer.Ordinal)];

    /// <summary>
    /// Two dates for one promise. A later capture of the same kind of page that names another date is an extension, and history;
    /// two kinds of page, or two sentences of one capture, that differ are a conflict.
    /// </summary>
    public static IEnumerable<Conflict> Conflicts(OrderNumber number, IReadOnlyList<StoredFacts> readings) => readings
        .GroupBy(r => r.Page).SelectMany(Newest)
        .Where(s => s is { Kind: not (StatementKind.Other or StatementKind.EstimatedDelivery), On: not null } or { Kind: not StatementKind.Other, Days: not null })
        // Each dispute has its own turns: two days for two of them are no disagreement.
        .Where(s => s.Kind is not (StatementKind.SellerAnswer or StatementKind.BuyerAnswer))
        .GroupBy(s => s.Kind)
        .Select(g => (Kind: g.Key, Sides: g.GroupBy(s => (s.On, s.Days, s.CountedFrom)).Select(s => s.First()).OrderBy(s => s.On).ThenBy(s => s.Days).ToList()))
        .Where(g => g.Sides.Select(s => s.On).OfType<DateOnly>().Distinct().Count() > 1 || g.Sides.Where(s => s.Days is not null).DistinctBy(s => (s.Days, s.CountedFrom)).Count() > 1)
        .Select(g => new Conflict(
            $"statements[{System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(g.Kind.ToString())}]", number,
            [.. g.Sides.Select(s => new ConflictReading(Written(s), s.Text.Quote, s.Text.Source, s.Text.How))]));

    /// <summary>The statements of the newest capture of one kind of page that has any of that kind.</summary>
    private static IEnumerable<Statement> Newest(IEnumerable<StoredFacts> page) => page
        .SelectMany(r => r.Facts.Statements.Select(s => (Statement: s, r.CapturedAt)))
        .GroupBy(s => s.Statement.Kind)
        .SelectMany(g => g.Where(s => s.CapturedAt == g.Max(x => x.CapturedAt)).Select(s => s.Statement));

    private static string Written(Statement s) => s.On?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? $"{s.Days} days";
}
