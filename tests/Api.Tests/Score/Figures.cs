using System.Text.Json;
using DisputeHelper.Facts;
using DisputeHelper.Tests.Marketplaces;

namespace DisputeHelper.Tests.Score;

/// <summary>The figures that may not drop: checked in beside the pages as score.json.</summary>
internal static class Figures
{
    private static readonly JsonSerializerOptions Pretty = new(FactsJson.Options) { WriteIndented = true };

    /// <summary>The file.</summary>
    public static string File => Path.Combine(PageFixtures.Root(), "score.json");

    /// <summary>The figures of these verdicts, cut (not rounded) to four places.</summary>
    public static SortedDictionary<string, double> Of(IReadOnlyList<Verdict> verdicts)
    {
        var figures = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (name, part) in new[] { ("as it was", verdicts.Where(IsItself)), ("mutated", verdicts.Where(verdict => !IsItself(verdict))) })
        {
            var these = part.ToArray();
            if (these.Length == 0) continue;
            Add(figures, $"{name} / all", ScoreRun.Whole(these));
            figures[$"{name} / all / cited"] = Cut(ScoreRun.Whole(these).Cited);
            foreach (var (field, share) in ScoreRun.By(these, (_, finding) => finding.Field)) Add(figures, $"{name} / field {field}", share);
            foreach (var (kind, share) in ScoreRun.By(these, (verdict, _) => verdict.Page.Kind)) Add(figures, $"{name} / page {kind}", share);
            foreach (var (language, share) in ScoreRun.By(these, (verdict, _) => verdict.Page.Language)) Add(figures, $"{name} / language {language}", share);
        }
        foreach (var (mutation, share) in ScoreRun.By(verdicts, (verdict, _) => verdict.Page.Mutation)) Add(figures, $"mutation {mutation}", share);
        return figures;
    }

    /// <summary>The figures that are checked in.</summary>
    public static SortedDictionary<string, double> CheckedIn() =>
        System.IO.File.Exists(File) ? JsonSerializer.Deserialize<SortedDictionary<string, double>>(System.IO.File.ReadAllText(File), Pretty)! : new(StringComparer.Ordinal);

    /// <summary>Writes them anew.</summary>
    public static void Write(SortedDictionary<string, double> figures) =>
        System.IO.File.WriteAllText(File, JsonSerializer.Serialize(figures, Pretty).ReplaceLineEndings("\n") + "\n");

    /// <summary>Whether nothing was done to the page.</summary>
    public static bool IsItself(Verdict verdict) => verdict.Page.Mutation == CorpusPage.AsItWas;

    private static void Add(SortedDictionary<string, double> figures, string name, Share share)
    {
        figures[$"{name} / precision"] = Cut(share.Precision);
        figures[$"{name} / recall"] = Cut(share.Recall);
    }

    private static double Cut(double value) => Math.Floor(value * 10000) / 10000;
}
