using DisputeHelper.Cases;

namespace DisputeHelper.Bundles;

/// <summary>Which exhibits a pack shows, in which order, and which of them with smaller pictures. Numbers never change.</summary>
/// <param name="LeaveOut">Labels (<c>E3</c>) to leave out.</param>
/// <param name="First">Labels that come first, in this order; the others follow in that of their numbers.</param>
/// <param name="Small">Labels whose pictures are shown at half the width.</param>
public sealed record ExhibitChoice(IReadOnlySet<string> LeaveOut, IReadOnlyList<string> First, IReadOnlySet<string> Small)
{
    /// <summary>Everything, by number.</summary>
    public static ExhibitChoice Everything { get; } = new(new HashSet<string>(), [], new HashSet<string>());

    /// <summary>What the options ask for.</summary>
    public static ExhibitChoice Of(BundleOptions options) => new(Set(options.LeaveOut), [.. (options.Order ?? []).Distinct(StringComparer.OrdinalIgnoreCase)], Set(options.Shrink));

    /// <summary>The exhibits of a case that are shown, in the order chosen.</summary>
    public IReadOnlyList<Exhibit> Chosen(CaseFile file)
    {
        var all = Exhibits.Of(file).Where(exhibit => !LeaveOut.Contains(exhibit.Label)).ToList();
        var given = file.Attachments.ToDictionary(a => a.Id, a => a.Place);
        var place = First.Select((label, i) => (label, i)).ToDictionary(p => p.label, p => p.i, StringComparer.OrdinalIgnoreCase);
        // The user's own files stand in the order that the gallery gave them, in the places that files have among the pages.
        var files = new Queue<Exhibit>(all.Where(exhibit => exhibit.Attachment is not null).OrderBy(exhibit => given.GetValueOrDefault(exhibit.Attachment!)));
        return [.. all.Select(exhibit => exhibit.Attachment is null ? exhibit : files.Dequeue()).OrderBy(exhibit => place.GetValueOrDefault(exhibit.Label, int.MaxValue))];
    }

    private static HashSet<string> Set(IReadOnlyList<string>? labels) => (labels ?? []).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
