using DisputeHelper.Cases;
using DisputeHelper.Wording;

namespace DisputeHelper.Disputes.Forms;

/// <summary>Which exhibits the form should get, and under which names: first what proves the complaint, then what the claim cites besides.</summary>
internal static class FormFiles
{
    /// <summary>A capture's picture comes in slices; the first ones show what matters, and the form takes few.</summary>
    private const int SlicesOfCapture = 2;

    /// <summary>The files; <paramref name="slices"/> tells how many pictures there are of a captured page, by its exhibit's label.</summary>
    public static IReadOnlyList<FormFile> Of(CaseFile file, DisputePlan? plan, Claim claim, IReadOnlyDictionary<string, int> slices, Phrases phrases)
    {
        var exhibits = Exhibits.Of(file).ToDictionary(e => e.Label, StringComparer.Ordinal);
        var files = file.Attachments.ToDictionary(a => a.Id, StringComparer.Ordinal);
        // A copy that the buyer made of a picture (cropped, with an arrow) goes in its place.
        var covered = file.Attachments.Where(a => !a.SetAside).Select(a => a.CopyOf?.Attachment).ToHashSet();
        var usable = file.Attachments.Where(a => !a.SetAside && (!covered.Contains(a.Id) || !a.ContentType.StartsWith("image/", StringComparison.OrdinalIgnoreCase))).Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var met = Checklist.For(file, plan, phrases).Items.SelectMany(i => i.Exhibits);
        var rest = exhibits.Values.Where(e => e.Attachment is not null).Select(e => e.Label).Concat(claim.Sentences.SelectMany(s => s.Exhibits));
        return [.. met.Concat(rest).Distinct().Select(label => exhibits[label]).Where(e => e.Attachment is null || usable.Contains(e.Attachment)).SelectMany(e =>
            e.Attachment is { } id ? [Added(e, files[id], phrases)] : Pictures(e, slices.GetValueOrDefault(e.Label), phrases))];

        FormFile Added(Exhibit exhibit, CaseAttachment added, Phrases words)
        {
            var path = $"/orders/{file.Order.Number}/form/files/{exhibit.Label}";
            return added.ContentType.Split('/')[0] switch
            {
                // Kept, but nothing here can draw them, so no copy can be made.
                "image" when added.ContentType is "image/heic" or "image/tiff" => new(exhibit.Label, exhibit.TitleIn(phrases), added.FileName, added.ContentType, null, words["form.file.unshown"]),
                "image" => new(exhibit.Label, exhibit.TitleIn(phrases), $"{exhibit.Label}.jpg", "image/jpeg", path, words["form.file.picture"]),
                "video" => new(exhibit.Label, exhibit.TitleIn(phrases), $"{exhibit.Label}{Path.GetExtension(added.FileName)}", added.ContentType, path, words["form.file.video"]),
                _ => new(exhibit.Label, exhibit.TitleIn(phrases), added.FileName, added.ContentType, null, words["form.file.refused"]),
            };
        }

        IEnumerable<FormFile> Pictures(Exhibit exhibit, int count, Phrases words) => Enumerable.Range(1, Math.Min(count, SlicesOfCapture)).Select(slice => new FormFile(
            exhibit.Label, count > 1 ? $"{exhibit.TitleIn(phrases)} ({slice}/{count})" : exhibit.TitleIn(phrases), $"{exhibit.Label}-{slice}.jpg", "image/jpeg",
            $"/orders/{file.Order.Number}/form/files/{exhibit.Label}?slice={slice}", words["form.file.capture"]));
    }
}
