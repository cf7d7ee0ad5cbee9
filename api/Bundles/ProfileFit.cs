using DisputeHelper.Bundles.Pictures;
using DisputeHelper.Bundles.Typst;
using DisputeHelper.Cases;
using DisputeHelper.Wording;

namespace DisputeHelper.Bundles;

/// <summary>Whether a pack fits its receiver, and if not, what to leave out or shrink and by how much. Nothing is ever cut off.</summary>
internal sealed class ProfileFit(Profile profile, BundleMaterial material, Phrases spoken)
{
    private readonly Wordbook say = new(spoken);
    private readonly IReadOnlyList<Exhibit> shown = material.Choice.Chosen(material.Case);

    /// <summary>The written pack against the limits.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="bytes">Its length.</param>
    /// <param name="weights">The bytes of each exhibit's pictures and originals.</param>
    /// <param name="smaller">The bytes that smaller pictures would save; asked only when bytes must be saved.</param>
    /// <param name="cancel">Ends the preparing of smaller pictures.</param>
    public async Task<PackFit> Measure(WrittenPack written, long bytes, IReadOnlyDictionary<string, long> weights, Func<CancellationToken, Task<IReadOnlyDictionary<string, long>>> smaller, CancellationToken cancel)
    {
        var exhibits = Weigh(written, weights);
        List<string> over = [];
        Exceeds(over, "packOverExhibits", shown.Count, profile.MaxExhibits, Numbers);
        Exceeds(over, "packOverPages", written.Pages, profile.MaxPages, Numbers);
        Exceeds(over, "packOverBytes", bytes, profile.MaxBytes, Wordbook.MegabytesApart);
        Exceeds(over, "packOverBytes", bytes, profile.MaxTotalBytes, Wordbook.MegabytesApart);
        if (over.Count == 0) return new PackFit(true, written.Pages, bytes, exhibits, [], []);
        var most = Math.Min(profile.MaxBytes?.Value ?? long.MaxValue, profile.MaxTotalBytes?.Value ?? long.MaxValue);
        // The engine packs pictures in its own way: a fiftieth more than is needed, so that who follows the proposal gets a pack that fits.
        var need = new Need(shown.Count - (profile.MaxExhibits?.Value ?? shown.Count), written.Pages - (profile.MaxPages?.Value ?? written.Pages), bytes > most ? bytes - most + bytes / 50 : 0);
        var savings = need.Bytes > 0 ? await smaller(cancel) : new Dictionary<string, long>();
        return new PackFit(false, written.Pages, bytes, exhibits, over, [.. Propose(need, exhibits, savings)]);
    }

    /// <summary>The sentence of a refusal: what is too much, that nothing was cut off, what to do.</summary>
    public string Refusal(PackFit fit) => string.Join(' ',
        [.. fit.Over, say["packNothingCut"], fit.Proposals.Count == 0 ? say["packNothingToPropose"] : say.Say("packProposed", ("list", string.Join("; ", fit.Proposals.Select(p => p.Text))))]);

    private void Exceeds(List<string> over, string key, long value, ProfileLimit? limit, Func<long, long, (string Value, string Limit)> shownAs)
    {
        if (limit is null || value <= limit.Value) return;
        var (many, most) = shownAs(value, limit.Value);
        over.Add(say.Say(key, ("value", many), ("limit", most), ("receiver", ProfileShelf.Told(profile, spoken).Title)));
    }

    private static (string, string) Numbers(long value, long limit) => (Wordbook.Number(value), Wordbook.Number(limit));

    private sealed record Need(long Exhibits, double Pages, long Bytes)
    {
        public bool IsMet => Exhibits <= 0 && Pages <= 0 && Bytes <= 0;
        public Need After(FitProposal done) => new(Exhibits - (done.Kind is FitProposalKind.LeaveOut ? 1 : 0), Pages - done.Pages, Bytes - done.Bytes);
    }

    /// <summary>Smaller pictures first, since they lose nothing that is said; then the exhibits that the claim cites least, the heaviest of them first.</summary>
    private IEnumerable<FitProposal> Propose(Need need, IReadOnlyList<ExhibitWeight> exhibits, IReadOnlyDictionary<string, long> savings)
    {
        var shrunk = new Dictionary<string, long>();
        var weights = exhibits.ToDictionary(e => e.Label, e => e.Bytes);
        // Less than a quarter, or than a few kilobytes, is within what the packing of a picture changes by itself.
        foreach (var (label, saved) in savings.Where(s => s.Value > 20_000 && s.Value >= weights.GetValueOrDefault(s.Key) / 4).OrderByDescending(s => s.Value))
        {
            if (need.Bytes <= 0) break;
            var proposal = Proposal(FitProposalKind.Shrink, label, 0, saved);
            (shrunk[label], need) = (saved, need.After(proposal));
            yield return proposal;
        }
        foreach (var exhibit in exhibits.Where(e => e.Shown).OrderBy(e => e.Cited).ThenByDescending(e => need.Bytes > 0 ? e.Bytes : e.Pages * 1e6))
        {
            if (need.IsMet) yield break;
            if (need.Exhibits <= 0 && need.Pages <= 0 && exhibit.Bytes - shrunk.GetValueOrDefault(exhibit.Label) < 1000) continue;
            var proposal = Proposal(FitProposalKind.LeaveOut, exhibit.Label, exhibit.Pages, exhibit.Bytes - shrunk.GetValueOrDefault(exhibit.Label));
            need = need.After(proposal);
            yield return proposal;
        }
    }

    private FitProposal Proposal(FitProposalKind kind, string label, double pages, long bytes)
    {
        var title = say.TitleOf(shown.First(e => e.Label == label));
        var cited = material.Claim.Sentences.Count(s => s.Exhibits.Contains(label));
        var text = kind is FitProposalKind.Shrink
            ? say.Say("packProposeShrink", ("exhibit", label), ("title", title), ("size", Wordbook.Megabytes(bytes)))
            : say.Say("packProposeLeaveOut", ("exhibit", label), ("title", title), ("pages", pages.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture)), ("size", Wordbook.Megabytes(bytes)), ("cited", Wordbook.Number(cited)));
        return new FitProposal(kind, label, pages, bytes, text);
    }

    private List<ExhibitWeight> Weigh(WrittenPack written, IReadOnlyDictionary<string, long> weights)
    {
        var cited = material.Claim.Sentences.SelectMany(s => s.Exhibits).GroupBy(label => label).ToDictionary(g => g.Key, g => g.Count());
        var pages = Lengths(written);
        return [.. shown.Concat(Exhibits.Of(material.Case).Except(shown)).Select(e => new ExhibitWeight(e.Label, say.TitleOf(e), shown.Contains(e), pages.GetValueOrDefault(e.Label), weights.GetValueOrDefault(e.Label), cited.GetValueOrDefault(e.Label)))];
    }

    private Dictionary<string, double> Lengths(WrittenPack written)
    {
        var starts = shown.Where(e => written.Anchors.ContainsKey(e.Label)).Select(e => (e.Label, Page: written.Anchors[e.Label])).OrderBy(e => e.Page).ToList();
        var end = written.Anchors.GetValueOrDefault("after-exhibits", written.Pages);
        var byPage = starts.GroupBy(s => s.Page).OrderBy(g => g.Key).ToList();
        var lengths = new Dictionary<string, double>();
        for (var i = 0; i < byPage.Count; i++)
        {
            var next = i + 1 < byPage.Count ? byPage[i + 1].Key : end + 1;
            foreach (var (label, _) in byPage[i]) lengths[label] = Math.Max(1, next - byPage[i].Key) / (double)byPage[i].Count();
        }
        return lengths;
    }
}
