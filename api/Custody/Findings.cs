using DisputeHelper.Facts;

namespace DisputeHelper.Custody;

/// <summary>Collects what a check finds.</summary>
internal sealed class Findings(WrittenRows written)
{
    private readonly List<Damage> damages = [];
    private readonly List<string> notices = [];

    public IReadOnlyList<Damage> Damages => damages;

    public IReadOnlyList<string> Notices => notices;

    public void Add(string sentence, string? capture = null, long? seq = null) =>
        damages.Add(new(sentence, TextValue.TryRead<CaptureId>(capture) is { } id ? [id] : [], null, seq));

    /// <summary>Damaged bytes hit every capture and every file that is made of them.</summary>
    public void AddBlob(string blob, string what)
    {
        var captures = written.CapturesOf(blob);
        var owners = captures.Select(id => $"capture {id}").Concat(written.Attachments.Where(file => file.Sha256 == blob)
            .Select(file => $"“{file.FileName}” of order {file.OrderNumber}"))
            .Concat(written.Imports.Where(file => file.Sha256 == blob && file.CaptureId is null).Select(file => $"the imported file “{file.FileName}”"))
            .Concat(written.Logs.Contains(blob) ? ["the log of an archive that was opened here"] : Array.Empty<string>());
        damages.Add(new(
            $"{what} It belongs to {string.Join(", ", owners)}. Restore it from a backup; everything else can be used.",
            [.. captures.Select(TextValue.TryRead<CaptureId>).OfType<CaptureId>()], TextValue.TryRead<Sha256>(blob), null));
    }

    public void Notice(string sentence) => notices.Add(sentence);
}
