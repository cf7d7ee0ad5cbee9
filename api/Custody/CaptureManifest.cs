using System.Text;
using System.Text.Json;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;

namespace DisputeHelper.Custody;

/// <summary>
/// The text that lies in the vault beside a capture's parts and names them all. Every column of the capture's rows is in it, so that the
/// database is only an index: a row that was edited no longer gives the manifest's hash, and a lost database can be built anew.
/// </summary>
public static class CaptureManifest
{
    /// <summary>The first member of every manifest.</summary>
    public const string Format = "dh-manifest-v1";

    /// <summary>The manifest of a capture, as canonical JSON in UTF-8.</summary>
    public static byte[] Of(CaptureText capture) => Encoding.UTF8.GetBytes(CanonicalJson.Of(new { format = Format, capture }));

    /// <summary>What a manifest says.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static CaptureText Read(string manifest) =>
        JsonSerializer.Deserialize<Whole>(manifest, FactsJson.Options) is { Format: Format } read ? read.Capture : throw new JsonException("This is no manifest of a capture.");

    private sealed record Whole(CaptureText Capture, string Format);

    /// <summary>The manifest's hash.</summary>
    public static Sha256 HashOf(CaptureText capture) => Sha256.Of(Of(capture));
}

/// <summary>A capture's columns as they are written into its manifest.</summary>
public sealed record CaptureText(
    string Id, string Url, string Title, string CapturedAt, string StoredAt, string TimeZone, string Language, string Head, IReadOnlyList<PartText> Parts)
{
    /// <summary>The text of a row that is about to be stored.</summary>
    public static CaptureText Of(CaptureRow row) => new(
        row.Id.Value, row.Url, row.Title, ChainLink.Moment(row.CapturedAt), ChainLink.Moment(row.StoredAt), row.TimeZone, row.Language, row.Head,
        [.. row.Parts.OrderBy(part => part.Ordinal).Select(part => new PartText(part.Ordinal, part.Name, part.ContentType, part.Bytes, part.Sha256.Value))]);
}

/// <summary>A part's columns as they are written into the manifest.</summary>
public sealed record PartText(long Ordinal, string Name, string ContentType, long Bytes, string Sha256);
