using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using DisputeHelper.Cases;
using DisputeHelper.Disputes;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Tests.Cases;

/// <summary>
/// A folder is a test: <c>given.json</c> (facts of several captures) and <c>today.txt</c> in, <c>expected.json</c> out.
/// After a change that is meant, run with DISPUTEHELPER_APPROVE=1 and read the difference before committing it.
/// </summary>
public class CaseFixtureSpecs
{
    private static readonly JsonSerializerOptions Indented = new(FactsJson.Options) { WriteIndented = true };

    public static TheoryData<string> Folders() => [.. Directory.GetDirectories(Root()).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_of_facts_gives_the_case_that_was_approved(string folder)
    {
        var path = Path.Combine(Root(), folder);
        var given = JsonSerializer.Deserialize<GivenCase>(File.ReadAllText(Path.Combine(path, "given.json")), FactsJson.Options)!;
        var now = DateTimeOffset.Parse(File.ReadAllText(Path.Combine(path, "today.txt")).Trim(), CultureInfo.InvariantCulture);
        var file = CaseFile.From(given.Number, given.Readings, given.Corrections, given.Captures, given.Attachments);
        var actual = JsonSerializer.Serialize(
            new
            {
                Case = file,
                Deadlines = DisputeHelper.Deadlines.Calendar.For(file, now).Select(d => new
                {
                    d.Id,
                    d.LastDay,
                    d.Until,
                    d.Certainty,
                    d.State,
                    Reasons = d.Reasons.Select(r => new { r.LastDay, Why = r.Statement?.Quote ?? r.Rule!.Id, From = r.CountedFrom?.Quote }),
                    Warnings = d.Warnings.Select(w => new { w.Day, w.Promise.Quote }),
                }),
                Timeline = Timeline.Of(file, Languages.English).Select(e => new { e.Day, e.At, e.Kind, e.Text }),
                Checklist = Checklist.For(file, given.Plan, Languages.English).Items.Select(i => new { i.Id, i.State, i.Exhibits }),
                Claim = ClaimText.Draft(file, given.Plan, Languages.English).Text.Split('\n'),
            },
            Indented).ReplaceLineEndings("\n") + "\n";
        var expected = Path.Combine(path, "expected.json");
        if (Environment.GetEnvironmentVariable("DISPUTEHELPER_APPROVE") is "1") File.WriteAllText(expected, actual);
        Assert.Equal(File.ReadAllText(expected).ReplaceLineEndings("\n"), actual);
    }

    private static string Root([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "fixtures", "cases");

    private sealed record GivenCase(
        OrderNumber Number, IReadOnlyList<StoredFacts> Readings, IReadOnlyList<Correction> Corrections, IReadOnlyList<CaseCapture> Captures,
        IReadOnlyList<CaseAttachment> Attachments, DisputePlan? Plan);
}
