using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Custody;

/// <summary>Collects what a check finds.</summary>
internal sealed class Findings(WrittenRows written)
{
    private readonly List<Damage> damages = [];
    private readonly List<Sentence> notices = [];

    public IReadOnlyList<Damage> Damages => damages;

    public IReadOnlyList<Sentence> Notices => notices;

    public void Add(Sentence sentence, string? capture = null, long? seq = null) =>
        damages.Add(new(sentence, TextValue.TryRead<CaptureId>(capture) is { } id ? [id] : [], null, seq));

    /// <summary>Damaged bytes hit every capture and every file that is made of them.</summary>
    public void AddBlob(string blob, Sentence what)
    {
        var captures = written.CapturesOf(blob);
        var owners = captures.Select(id => new Sentence("owner.capture", ("id", id))).Concat(written.Attachments.Where(file => file.Sha256 == blob)
            .Select(file => new Sentence("owner.file", ("name", file.FileName), ("order", file.OrderNumber))))
            .Concat(written.Imports.Where(file => file.Sha256 == blob && file.CaptureId is null).Select(file => new Sentence("owner.import", ("name", file.FileName))))
            .Concat(written.Logs.Contains(blob) ? [new Sentence("owner.log")] : Array.Empty<Sentence>()).ToList();
        damages.Add(new(
            new Sentence("blob.belongs", ("what", what), ("owners", owners is [] ? "" : owners.Aggregate((one, next) => new("owner.list", ("one", one), ("next", next))))),
            [.. captures.Select(TextValue.TryRead<CaptureId>).OfType<CaptureId>()], TextValue.TryRead<Sha256>(blob), null));
    }

    public void Notice(Sentence sentence) => notices.Add(sentence);
}
