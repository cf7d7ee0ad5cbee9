using System.Globalization;
using DisputeHelper.Bundles.Typst;
using DisputeHelper.Cases;

namespace DisputeHelper.Bundles;

/// <summary>Whether a pack fits its receiver. One that does not is refused with what to leave out; nothing is ever cut off.</summary>
public static class ProfileFit
{
    /// <summary>Before typesetting: the number of exhibits.</summary>
    /// <exception cref="BundleProblem">Too many.</exception>
    public static void CheckExhibits(Profile profile, BundleMaterial material)
    {
        var exhibits = Shown(material);
        if (profile.MaxExhibits is { } most && exhibits.Count > most.Value)
            throw new BundleProblem($"The pack has {exhibits.Count} exhibits and {profile.Title} takes {most.Value}. Nothing was cut off. Leave out {Weakest(material, exhibits, null)}, then ask again.");
    }

    /// <summary>After typesetting: pages and bytes.</summary>
    /// <exception cref="BundleProblem">Too many of either.</exception>
    public static void CheckFile(Profile profile, BundleMaterial material, WrittenPack written, long bytes)
    {
        var what = profile.MaxPages is { } pages && written.Pages > pages.Value ? $"has {written.Pages} pages and {profile.Title} takes {pages.Value}"
            : profile.MaxBytes is { } size && bytes > size.Value ? $"has {Megabytes(bytes)} MB and {profile.Title} takes {Megabytes(size.Value)} MB"
            : null;
        if (what is not null)
            throw new BundleProblem($"The pack {what}. Nothing was cut off. Leave out {Weakest(material, Shown(material), written)}, then ask again; or use the profile \"full\".");
    }

    private static List<Exhibit> Shown(BundleMaterial material) =>
        [.. Exhibits.Of(material.Case).Where(exhibit => !material.LeaveOut.Contains(exhibit.Label))];

    /// <summary>The exhibit that the claim cites least; of those, the longest.</summary>
    private static string Weakest(BundleMaterial material, List<Exhibit> exhibits, WrittenPack? written)
    {
        var cited = material.Claim.Sentences.SelectMany(s => s.Exhibits).GroupBy(label => label).ToDictionary(g => g.Key, g => g.Count());
        var lengths = Lengths(exhibits, written);
        if (exhibits.OrderBy(e => cited.GetValueOrDefault(e.Label)).ThenByDescending(e => lengths.GetValueOrDefault(e.Label)).FirstOrDefault() is not { } weakest)
            return "some of the evidence";
        var length = lengths.TryGetValue(weakest.Label, out var count) ? $", {count} {(count == 1 ? "page" : "pages")}" : "";
        var use = cited.TryGetValue(weakest.Label, out var times) ? $"cited {times} times by the claim" : "not cited by the claim";
        return $"exhibit {weakest.Label} ({ShownText.Of(weakest.Title)}{length}, {use})";
    }

    private static Dictionary<string, int> Lengths(List<Exhibit> exhibits, WrittenPack? written)
    {
        var lengths = new Dictionary<string, int>();
        if (written is null) return lengths;
        var starts = exhibits.Where(e => written.Anchors.ContainsKey(e.Label)).Select(e => (e.Label, Page: written.Anchors[e.Label])).OrderBy(e => e.Page).ToList();
        for (var i = 0; i < starts.Count; i++)
            lengths[starts[i].Label] = Math.Max(1, (i + 1 < starts.Count ? starts[i + 1].Page : written.Anchors.GetValueOrDefault("after-exhibits", written.Pages + 1)) - starts[i].Page);
        return lengths;
    }

    private static string Megabytes(long bytes) => (bytes / 1e6).ToString("0.0", CultureInfo.InvariantCulture);
}
