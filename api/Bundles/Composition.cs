using System.Globalization;
using DisputeHelper.Captures;
using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Bundles;

/// <summary>What every section needs while a pack is composed: the material, the exhibits by number, and how to cite them.</summary>
internal sealed class Composition
{
    private readonly Dictionary<CaptureId, Exhibit> byCapture;
    private readonly HashSet<string> anchored;

    public Composition(BundleMaterial material, Profile profile)
    {
        Material = material;
        Profile = profile;
        All = Exhibits.Of(material.Case);
        Shown = [.. All.Where(exhibit => !material.LeaveOut.Contains(exhibit.Label))];
        byCapture = All.Where(exhibit => exhibit.Capture is not null).ToDictionary(exhibit => exhibit.Capture!);
        anchored = profile.Sections.Contains("exhibits") ? [.. Shown.Select(exhibit => exhibit.Label)] : [];
    }

    public BundleMaterial Material { get; }

    public Profile Profile { get; }

    public CaseFile Case => Material.Case;

    /// <summary>Every exhibit of the case; the numbering never changes with what is left out.</summary>
    public IReadOnlyList<Exhibit> All { get; }

    /// <summary>Those that this pack shows.</summary>
    public IReadOnlyList<Exhibit> Shown { get; }

    public string Marketplace => Case.Order.Marketplace == "aliexpress" ? "AliExpress" : ShownText.Of(Case.Order.Marketplace);

    public StoredCapture? CaptureOf(Exhibit exhibit) =>
        exhibit.Capture is { } id ? Material.Captures.FirstOrDefault(capture => capture.Head.Id == id) : null;

    /// <summary>The exhibit's label as a link to it; plain when this pack does not show it.</summary>
    public Words Cite(string label) => anchored.Contains(label) ? Words.Link(label, label) : label;

    public Words Cite(CaptureId? capture) => capture is not null && byCapture.TryGetValue(capture, out var exhibit) ? Cite(exhibit.Label) : Words.None;

    /// <summary>Several labels, each a link.</summary>
    public Words Cite(IEnumerable<string> labels)
    {
        var words = Words.None;
        foreach (var label in labels.Distinct()) words = words.IsEmpty ? Cite(label) : words + ", " + Cite(label);
        return words;
    }

    /// <summary>The pages on which the exhibits begin.</summary>
    public Words PagesOf(IEnumerable<string> labels)
    {
        var words = Words.None;
        foreach (var label in labels.Distinct().Where(anchored.Contains)) words = words.IsEmpty ? Words.PageOf(label) : words + ", " + Words.PageOf(label);
        return words;
    }

    public string? LabelOf(CaptureId capture) => byCapture.GetValueOrDefault(capture)?.Label;

    /// <summary>A read value with its exhibit behind it; a correction says that it is one.</summary>
    public Words Value<T>(Cited<T>? value, Func<T, string> shown)
    {
        if (value is null) return Words.None;
        var words = Words.Foreign(shown(value.Value));
        if (value.How is How.Correction) return words + Words.Quiet("  (corrected by the buyer; ") + Said(value) + Words.Quiet(")");
        return Cite(value.Source.Capture) is { IsEmpty: false } cited ? words + Words.Quiet("  ") + cited : words;
    }

    private Words Said<T>(Cited<T> value) => value.Others is [var read, ..]
        ? Words.Quiet("the page says ") + Words.Foreign($"“{read.Quote}”", InlineStyle.Quote) + Words.Quiet(" ") + Cite(read.Source.Capture)
        : Words.Quiet("no page says it");

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("d MMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    public static string MomentToTheSecond(DateTimeOffset moment) => moment.UtcDateTime.ToString("d MMM yyyy, HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);

    public static string Count(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {(count == 1 ? one : many)}");

    /// <summary>The page's own words for an amount; the currency is added where they are a bare sign ("$" is not always USD).</summary>
    public static string Amount(Money money) =>
        money.Currency is { } currency && !money.Text.Any(char.IsLetter) ? $"{money.Text} {currency}" : money.Text;
}
