using DisputeHelper.Captures;
using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Bundles.UploadKit;

/// <summary>What goes into a kit, the strongest first: the buyer's own photos, what the claim cites, then the rest.</summary>
internal static class KitPlan
{
    /// <summary>Exhibits that have a picture, in the order in which they are sent.</summary>
    public static IReadOnlyList<Exhibit> Of(BundleMaterial material, IReadOnlyList<Exhibit> shown)
    {
        var cited = material.Claim.Sentences.SelectMany(sentence => sentence.Exhibits).ToHashSet(StringComparer.Ordinal);
        return [.. shown.Where(exhibit => HasPicture(material, exhibit)).OrderBy(exhibit => Rank(exhibit, cited.Contains(exhibit.Label)))];
    }

    /// <summary>Whether anything of it can be sent as a picture.</summary>
    public static bool HasPicture(BundleMaterial material, Exhibit exhibit) =>
        exhibit.Attachment is { } id ? material.Case.Attachments.Any(file => file.Id == id && file.ContentType.StartsWith("image/", StringComparison.Ordinal))
        : Capture(material, exhibit)?.Parts.Any(part => part.Name is "screenshot") is true;

    /// <summary>The capture of an exhibit.</summary>
    public static StoredCapture? Capture(BundleMaterial material, Exhibit exhibit) => material.Captures.FirstOrDefault(capture => capture.Head.Id == exhibit.Capture);

    private static int Rank(Exhibit exhibit, bool cited) => (exhibit.Attachment is not null ? 0 : exhibit.Page switch
    {
        PageKind.Chat => 1,
        PageKind.Tracking => 2,
        PageKind.ListingSnapshot => 3,
        PageKind.OrderDetail => 4,
        PageKind.Dispute => 5,
        _ => 6,
    }) + (cited ? 0 : 10);
}
