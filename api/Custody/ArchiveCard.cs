using System.Text.Json;
using DisputeHelper.Facts;
using DisputeHelper.Formats.Bags;

namespace DisputeHelper.Custody;

/// <summary>What an archive says of itself: whose it is, which entry of the log it stands on, and which file belongs to which exhibit.</summary>
/// <param name="Format">The first version is <see cref="Version"/>.</param>
/// <param name="Order">The order.</param>
/// <param name="Marketplace">Where it was placed.</param>
/// <param name="Seq">The entry of the log that it stands on.</param>
/// <param name="Hash">That entry's hash.</param>
/// <param name="At">That entry's moment, as it is hashed.</param>
/// <param name="Redacted">Personal data was taken out, so files are not those that the log speaks of.</param>
/// <param name="LeftOut">Labels of exhibits that the user left out.</param>
/// <param name="Exhibits">In their order.</param>
public sealed record ArchiveCard(
    string Format, OrderNumber Order, string Marketplace, long Seq, Sha256 Hash, string At, bool Redacted,
    IReadOnlyList<string> LeftOut, IReadOnlyList<ArchivedExhibit> Exhibits)
{
    /// <summary>The version that this program writes and reads.</summary>
    public const string Version = "dh-archive-v1";

    /// <summary>Where the card lies in the bag.</summary>
    public const string Path = "data/archive.json";

    /// <summary>Where the log lies in the bag.</summary>
    public const string LogPath = "data/custody/log.jsonl";

    /// <summary>The entry that it stands on.</summary>
    internal CustodyHead Head => new(Seq, Hash, null);

    /// <summary>Whether a bag is an archive of an order.</summary>
    public static bool IsIn(BagReader bag) => bag.Has(Path) && bag.Has(LogPath);

    /// <summary>The card of a bag.</summary>
    /// <exception cref="BagProblem">It cannot be read, with a sentence.</exception>
    public static ArchiveCard Read(BagReader bag)
    {
        try
        {
            if (JsonSerializer.Deserialize<ArchiveCard>(bag.Text(Path), FactsJson.Options) is { Format: Version } card) return card;
        }
        catch (JsonException broken)
        {
            throw new BagProblem(new("bag.card-unread"), broken);
        }
        throw new BagProblem(new("bag.card-newer"));
    }
}

/// <summary>An exhibit in an archive.</summary>
/// <param name="Label">E1, E2…</param>
/// <param name="Title">What it is.</param>
/// <param name="Capture">The capture; null for a file that the user added.</param>
/// <param name="Manifest">Where the capture's manifest lies, whose hash the log holds.</param>
/// <param name="Attachment">The added file as its entry in the log has it.</param>
/// <param name="Files">Its files: the parts of a capture in their order, or the one file.</param>
public sealed record ArchivedExhibit(
    string Label, string Title, CaptureId? Capture, string? Manifest, ArchivedAttachment? Attachment, IReadOnlyList<string> Files);

/// <summary>A file that the user added; the names are those of its entry in the log.</summary>
public sealed record ArchivedAttachment(
    string Id, string OrderNumber, string FileName, string ContentType, long Bytes, string Sha256, string Caption, string StoredAt);
