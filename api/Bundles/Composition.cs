using DisputeHelper.Captures;
using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Bundles;

/// <summary>What every section needs while a pack is composed: the material, the exhibits by number, the reader's words, and how to cite.</summary>
internal sealed class Composition
{
    private readonly Dictionary<CaptureId, Exhibit> byCapture;
    private readonly Dictionary<CaptureId, StoredCapture> captures;
    private readonly HashSet<string> anchored;

    public Composition(BundleMaterial material, Profile profile)
    {
        Material = material;
        Profile = profile;
        Say = new Wordbook(material.Language);
        All = Exhibits.Of(material.Case);
        Shown = material.Choice.Chosen(material.Case);
        byCapture = All.Where(exhibit => exhibit.Capture is not null).ToDictionary(exhibit => exhibit.Capture!);
        captures = material.Captures.ToDictionary(capture => capture.Head.Id);
        anchored = profile.Sections.Contains("exhibits") ? [.. Shown.Select(exhibit => exhibit.Label)] : [];
    }

    public BundleMaterial Material { get; }

    public Profile Profile { get; }

    /// <summary>The pack's own words.</summary>
    public Wordbook Say { get; }

    public CaseFile Case => Material.Case;

    /// <summary>Every exhibit of the case; the numbering never changes with what is left out or put first.</summary>
    public IReadOnlyList<Exhibit> All { get; }

    /// <summary>Those that this pack shows, in its order.</summary>
    public IReadOnlyList<Exhibit> Shown { get; }

    public string Marketplace => Case.Order.Marketplace == "aliexpress" ? "AliExpress" : ShownText.Of(Case.Order.Marketplace);

    public StoredCapture? CaptureOf(Exhibit exhibit) => exhibit.Capture is { } id ? captures.GetValueOrDefault(id) : null;

    public CaseAttachment? FileOf(Exhibit exhibit) => Case.Attachments.FirstOrDefault(a => a.Id == exhibit.Attachment);

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

    public Words PageOf(CaptureId? capture) => capture is not null && byCapture.TryGetValue(capture, out var exhibit) ? PagesOf([exhibit.Label]) : Words.None;

    public string? LabelOf(CaptureId capture) => byCapture.GetValueOrDefault(capture)?.Label;

    /// <summary>True when the exhibit stands in this pack, so that a link to it leads somewhere.</summary>
    public bool Shows(string label) => anchored.Contains(label);

    /// <summary>A read value with its exhibit behind it; a correction says that it is one.</summary>
    public Words Value<T>(Cited<T>? value, Func<T, string> shown)
    {
        if (value is null) return Words.None;
        var words = Words.Foreign(shown(value.Value));
        if (value.How is How.Correction) return words + "  " + Said(value).In(InlineStyle.Quiet);
        return Cite(value.Source.Capture) is { IsEmpty: false } cited ? words + Words.Quiet("  ") + cited : words;
    }

    private Words Said<T>(Cited<T> value) => value.Others is [var read, ..]
        ? Say.Phrase("packCorrectedFrom", ("quote", Words.Foreign($"“{read.Quote}”")), ("exhibit", Cite(read.Source.Capture)))
        : Say["packCorrectedAlone"];
}
