namespace DisputeHelper.Tests.Score;

/// <summary>
/// <c>npm run reading:score</c>: the tables. <c>-- --page chat</c> looks at pages with that in their name, <c>--why total</c> lists every
/// value of a field that went wrong, <c>--mutation hashed</c> looks at one mutation, <c>--plain</c> leaves the mutations out, <c>--quotes</c> lists quotes that do
/// not stand where they say, <c>--worst 30</c> lists so many pages, <c>--write</c> checks the figures in.
/// </summary>
internal static class ScoreReport
{
    public static int Print(string[] args)
    {
        string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
        var all = ScoreRun.Judge(Option("--page"), !args.Contains("--plain"));
        if (Option("--mutation") is { } mutation) all = [.. all.Where(verdict => verdict.Page.Mutation == mutation)];
        if (Option("--why") is { } field) return Why(all, field);
        if (args.Contains("--quotes")) return Quotes(all);

        Table("all", [("as it was", ScoreRun.Whole(all.Where(Figures.IsItself))), ("mutated", ScoreRun.Whole(all.Where(verdict => !Figures.IsItself(verdict)))),
            .. all.GroupBy(verdict => verdict.Page.Mutation).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => ($"  {group.Key}", ScoreRun.Whole(group)))]);
        foreach (var (title, part) in new[] { ("as it was", all.Where(Figures.IsItself).ToArray()), ("mutated", [.. all.Where(verdict => !Figures.IsItself(verdict))]) })
        {
            if (part.Length == 0) continue;
            Table($"{title}: field", ScoreRun.By(part, (_, finding) => finding.Field).Select(entry => (entry.Key, entry.Value)));
            Table($"{title}: page", ScoreRun.By(part, (verdict, _) => verdict.Page.Kind).Select(entry => (entry.Key, entry.Value)));
            Table($"{title}: language", ScoreRun.By(part, (verdict, _) => verdict.Page.Language).Select(entry => (entry.Key, entry.Value)));
            Ways(title, part);
        }
        Worst(all, int.TryParse(Option("--worst"), out var count) ? count : Option("--page") is null ? 12 : 4);
        return args.Contains("--write") ? Write(all) : Compare(all);
    }

    private static void Table(string title, IEnumerable<(string Name, Share Share)> rows)
    {
        Console.WriteLine($"\n{title,-34} {Share.Head}");
        foreach (var (name, share) in rows) Console.WriteLine($"{name,-34} {share}");
    }

    private static void Ways(string title, IEnumerable<Verdict> verdicts)
    {
        Console.WriteLine($"\n{title + ": way",-34}      said  rightly   of all values there are");
        var findings = verdicts.SelectMany(verdict => verdict.Findings).ToArray();
        var values = findings.Count(finding => finding.Outcome != Outcome.Invented);
        foreach (var way in findings.SelectMany(finding => finding.Ways.DistinctBy(one => one.Way)).GroupBy(one => one.Way).OrderBy(group => group.Key, StringComparer.Ordinal))
            Console.WriteLine($"{way.Key,-34} {way.Count(),9} {(double)way.Count(one => one.Right) / way.Count(),8:0.00 %} {(double)way.Count(one => one.Right) / values,9:0.00 %}");
    }

    private static void Worst(IEnumerable<Verdict> verdicts, int count)
    {
        Console.WriteLine("\nworst pages");
        foreach (var verdict in verdicts.Where(verdict => verdict.Errors > 0).OrderByDescending(verdict => verdict.Errors).ThenByDescending(Figures.IsItself).Take(count))
        {
            Console.WriteLine($"{verdict.Page.Name} ({verdict.Page.Mutation}): {verdict.Errors} of {verdict.Findings.Count}");
            foreach (var finding in verdict.Findings.Where(finding => finding.Outcome != Outcome.Right).DistinctBy(finding => finding.Field).Take(8)) Console.WriteLine($"    {Line(finding)}");
        }
    }

    private static int Why(IEnumerable<Verdict> verdicts, string field)
    {
        foreach (var verdict in verdicts)
            foreach (var finding in verdict.Findings.Where(finding => finding.Outcome != Outcome.Right && finding.Field.StartsWith(field, StringComparison.Ordinal)))
                Console.WriteLine($"{verdict.Page.Name} ({verdict.Page.Mutation}) {Line(finding)}");
        return 0;
    }

    private static int Quotes(IEnumerable<Verdict> verdicts)
    {
        foreach (var verdict in verdicts)
            foreach (var (stands, what) in verdict.Quotes)
                if (!stands) Console.WriteLine($"{verdict.Page.Name} ({verdict.Page.Mutation}) {what}");
        return 0;
    }

    private static string Line(Finding finding) => $"{finding.Field} {finding.Outcome.ToString().ToUpperInvariant()}: is \"{Short(finding.Expected)}\", read \"{Short(finding.Got)}\"";

    private static string Short(string text) => text.Length > 110 ? text[..110] + "…" : text;

    private static int Write(IReadOnlyList<Verdict> all)
    {
        Figures.Write(Figures.Of(all));
        Console.WriteLine($"\nThe figures are written to {Figures.File}: look at the difference before you check it in.");
        return 0;
    }

    private static int Compare(IReadOnlyList<Verdict> all)
    {
        var (old, now) = (Figures.CheckedIn(), Figures.Of(all));
        var changed = now.Where(figure => old.TryGetValue(figure.Key, out var was) && was != figure.Value).ToArray();
        Console.WriteLine($"\nagainst the figures that are checked in: {changed.Count(figure => figure.Value > old[figure.Key])} better, {changed.Count(figure => figure.Value < old[figure.Key])} worse");
        foreach (var (name, value) in changed.Where(figure => figure.Value < old[figure.Key]).Take(20)) Console.WriteLine($"  {name}: {old[name]:0.0000} → {value:0.0000}");
        return 0;
    }
}
