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
        var all = Exhibits.Of(file);
        var given = file.Attachments.ToDictionary(a => a.Id, a => a.Place);
        var place = First.Select((label, i) => (label, i)).ToDictionary(p => p.label, p => p.i, StringComparer.OrdinalIgnoreCase);
        return [.. all.Where(exhibit => !LeaveOut.Contains(exhibit.Label)).OrderBy(exhibit => place.GetValueOrDefault(exhibit.Label, int.MaxValue))
            // The user's own files stand in the order that the gallery gave them.
            .ThenBy(exhibit => exhibit.Attachment is { } id ? 1 + given.GetValueOrDefault(id) : 0)];
    }

    private static HashSet<string> Set(IReadOnlyList<string>? labels) => (labels ?? []).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
