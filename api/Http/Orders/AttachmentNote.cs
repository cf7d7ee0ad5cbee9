using System.Text.RegularExpressions;
using DisputeHelper.Database.Rows;
using DisputeHelper.Wording;

namespace DisputeHelper.Http.Orders;

/// <summary>What the user says of a file. What is left out stays as it is; what was said before stays on record.</summary>
/// <param name="Caption">What it shows, in words; empty takes it back.</param>
/// <param name="Shows">The items of the evidence checklist that it shows, by their ids.</param>
/// <param name="SetAside">Whether it is kept out of the evidence for now.</param>
public sealed partial record AttachmentNote(string? Caption = null, IReadOnlyList<string>? Shows = null, bool? SetAside = null)
{
    private const int MostItems = 20;

    /// <summary>Why it cannot be taken; null when it can.</summary>
    internal Sentence? Problem =>
        Caption?.Trim().Length > AttachmentDelivery.LongestCaption ? new Sentence("problem.too-long", ("most", AttachmentDelivery.LongestCaption))
        : Shows is { Count: > MostItems } || Shows?.Any(item => !Item().IsMatch(item)) is true ? new Sentence("problem.malformed")
        : null;

    /// <summary>Each thing that is said.</summary>
    internal IEnumerable<(string Field, string Value)> Entries()
    {
        if (Caption is not null) yield return (AttachmentFields.Caption, Caption.Trim());
        if (Shows is not null) yield return (AttachmentFields.Shows, string.Join(',', Shows.Distinct()));
        if (SetAside is { } aside) yield return (AttachmentFields.SetAside, aside ? "yes" : "no");
    }

    [GeneratedRegex(@"\A[a-z0-9-]{1,60}\z")]
    private static partial Regex Item();
}

/// <summary>The order of an order's files.</summary>
/// <param name="Ids">Their ids; those that are left out follow as they came.</param>
public sealed record AttachmentOrder(IReadOnlyList<string> Ids);

/// <summary>A picture as it is known without opening it.</summary>
/// <param name="Width">Pixels, as it stands upright; 0 when it cannot be shown.</param>
/// <param name="Height">Pixels, as it stands upright; 0 when it cannot be shown.</param>
/// <param name="Problem">Why it cannot be shown here; the file itself is kept all the same.</param>
/// <param name="TakenAt">When, by the camera's clock: <c>yyyy-MM-ddTHH:mm:ss</c>. Anyone can change what a file says.</param>
/// <param name="Offset">The zone of that clock; null: unknown.</param>
/// <param name="Camera">Maker and model.</param>
/// <param name="HasLocation">Whether the file names a place. Which one is not read; copies never carry it.</param>
public sealed record PictureParticulars(int Width, int Height, string? Problem, string? TakenAt, string? Offset, string? Camera, bool HasLocation);
