using DisputeHelper.Facts;

namespace DisputeHelper.Captures;

/// <summary>A capture as it lies in the vault.</summary>
/// <param name="Head">What the sender said.</param>
/// <param name="StoredAt">UTC by this program's clock.</param>
/// <param name="Manifest">The manifest's hash.</param>
/// <param name="Parts">In the order of delivery.</param>
public sealed record StoredCapture(CaptureHead Head, DateTimeOffset StoredAt, Sha256 Manifest, IReadOnlyList<StoredPart> Parts);

/// <summary>One part of a stored capture.</summary>
/// <param name="Name">page, conversation, snapshot, mail, layout, screenshot, image or response.</param>
/// <param name="ContentType">As delivered.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">Its hash, and its address in the vault.</param>
public sealed record StoredPart(string Name, string ContentType, long Bytes, Sha256 Sha256);
