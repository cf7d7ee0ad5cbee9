using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Deadlines;

/// <summary>Which of a case's statements still stand: an extension replaces the date that the same kind of page gave before.</summary>
internal static class CurrentStatements
{
    public static IReadOnlyList<Statement> Of(CaseFile file, StatementKind kind)
    {
        var captures = file.Captures.ToDictionary(c => c.Id);
        IEnumerable<CaseCapture> Shown(Statement s) => s.Text.Others.Select(o => o.Source).Prepend(s.Text.Source)
            .Select(source => captures.GetValueOrDefault(source.Capture)).OfType<CaseCapture>();

        var statements = file.Statements.Where(s => s.Kind == kind).Select(s => (Statement: s, On: Shown(s).ToList())).ToList();
        var newest = statements.SelectMany(s => s.On).GroupBy(c => c.Page).ToDictionary(g => g.Key, g => g.Max(c => c.CapturedAt));
        return [.. statements.Where(s => s.On.Count == 0 || s.On.Exists(c => c.CapturedAt == newest[c.Page])).Select(s => s.Statement)];
    }
}
