using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;

namespace DisputeHelper.Readings;

/// <summary>Counts, for one capture, which ways found which field and which field none found.</summary>
internal static class WaysCount
{
    /// <summary>Names the readers of this build: the same code has the same name, and a changed reader gets another.</summary>
    public static string Reader { get; } = typeof(WaysCount).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8];

    public static IEnumerable<WaysRow> Of(CaptureId capture, PageFacts facts)
    {
        var missing = facts.Missing.GroupBy(FieldOf, StringComparer.Ordinal).ToDictionary(field => field.Key, field => field.Count(), StringComparer.Ordinal);
        foreach (var ways in facts.Ways)
        {
            missing.Remove(ways.Field, out var times);
            yield return new() { CaptureId = capture, Field = ways.Field, Response = ways.Response, Selector = ways.Selector, Label = ways.Label, Layout = ways.Layout, Pattern = ways.Pattern, Missing = times };
        }
        foreach (var (field, times) in missing)
            yield return new() { CaptureId = capture, Field = field, Response = 0, Selector = 0, Label = 0, Layout = 0, Pattern = 0, Missing = times };
    }

    /// <summary>From a place to the field's name for counting: <c>orders[81…].lines[3].quantity</c> is <c>lines.quantity</c>.</summary>
    public static string FieldOf(string place)
    {
        var steps = place.Split('.').Select(step => step.IndexOf('[', StringComparison.Ordinal) is >= 0 and var bracket ? step[..bracket] : step).ToArray();
        return string.Join('.', steps is ["orders", _, ..] ? steps[1..] : steps);
    }
}
