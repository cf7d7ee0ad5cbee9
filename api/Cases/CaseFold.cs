using DisputeHelper.Facts;

namespace DisputeHelper.Cases;

/// <summary>The fold behind <see cref="CaseFile.From"/>.</summary>
internal static class CaseFold
{
    public static CaseFile Fold(
        OrderNumber number,
        IEnumerable<StoredFacts> readings,
        IEnumerable<Correction> corrections,
        IEnumerable<CaseCapture> captures,
        IEnumerable<CaseAttachment> attachments) =>
        new(new OrderIdentity(number, "aliexpress"), [], [])
        {
            Captures = [.. captures.OrderBy(c => c.CapturedAt).ThenBy(c => c.Id.Value, StringComparer.Ordinal)],
            Attachments = [.. attachments.OrderBy(a => a.StoredAt).ThenBy(a => a.Id, StringComparer.Ordinal)],
        };
}
