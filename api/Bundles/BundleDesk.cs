using DisputeHelper.Bundles.Pictures;
using DisputeHelper.Bundles.Redaction;
using DisputeHelper.Bundles.Typst;
using DisputeHelper.Custody;
using DisputeHelper.Database;
using DisputeHelper.Facts;
using DisputeHelper.Vault;
using DisputeHelper.Wording;

namespace DisputeHelper.Bundles;

/// <summary>Makes one pack: gather, compose, scale the pictures, typeset, check against the receiver, store, log.</summary>
public sealed class BundleDesk(
    DataFolder folder, ProfileShelf profiles, PackWishes wishes, BundleGathering gathering, PictureShelf pictures, TypstWriter writer,
    EvidenceVault vault, EvidenceStore store, CustodyLog custody, RedactedTwin redaction) : IBundleMaker
{
    /// <inheritdoc />
    public BundleForm Form => BundleForm.Pack;

    /// <summary>Tells the step, how many of its parts are done, and of how many.</summary>
    public delegate void Progress(string step, int done, int of);

    /// <summary>Makes the pack; when it returns, the file lies in the vault and the log says so. A draft lies beside, and nothing says so.</summary>
    /// <exception cref="BundleProblem">With a sentence that says why there is none.</exception>
    public async Task<MadePack> Make(
        string id, OrderNumber order, string profileName, BundleOptions options, Func<DateTimeOffset> now, Progress tell, CancellationToken cancel)
    {
        var say = options.Spoken;
        var profile = await wishes.Limited(profiles.Take(profileName), options.Limits, say, now(), cancel);
        tell(say["packStepGathering"], 0, 1);
        var language = Languages.Find(options.Language ?? profile.LanguageFor(say.Tag)) ?? Languages.English;
        var material = await gathering.Gather(order, options, language, cancel);
        var document = Bundle.Compose(material, profile);
        if (options.Redacted) document = await redaction.Apply(document, material, cancel);
        var shown = await pictures.PrepareAll([.. document.Pictures()], done => tell(say["packStepPictures"], done, document.Pictures().Count()), cancel);
        tell(say["packStepTypesetting"], 0, 1);
        Directory.CreateDirectory(folder.Temporary);
        var output = Path.Combine(folder.Temporary, $"{id}.pdf");
        try
        {
            var written = await writer.Write(document, shown, output, cancel);
            var measured = new ProfileFit(profile, material, say);
            var fit = await measured.Measure(written, new FileInfo(output).Length, Weights(document, shown, material), stop => Smaller(document, shown, stop), cancel);
            if (options.Draft) return Draft(id, output, fit);
            if (!fit.Fits) throw new BundleProblem(measured.Refusal(fit)) { Fit = fit };
            tell(say["packStepStoring"], 0, 1);
            return await Keep(id, material, profile, written, output, now, cancel) with { Fit = fit };
        }
        finally
        {
            File.Delete(output);
        }
    }

    /// <summary>Where the file of a draft lies while the program runs.</summary>
    public string DraftFile(string id) => Path.Combine(folder.Temporary, $"draft-{id}.pdf");

    private MadePack Draft(string id, string output, PackFit fit)
    {
        // The newest few are enough to look at; what is left goes when the program next starts.
        foreach (var old in new DirectoryInfo(folder.Temporary).GetFiles("draft-*.pdf").OrderByDescending(file => file.LastWriteTimeUtc).Skip(4)) old.Delete();
        File.Move(output, DraftFile(id), overwrite: true);
        using var file = File.OpenRead(DraftFile(id));
        return new MadePack(Sha256.Of(file), fit.Bytes, fit.Pages) { Fit = fit };
    }

    private static Dictionary<string, long> Weights(Document document, IReadOnlyDictionary<WantedPicture, PreparedPicture> shown, BundleMaterial material)
    {
        var originals = document.Attachments.Where(a => a.Exhibit is not null).GroupBy(a => a.Exhibit!)
            .ToDictionary(g => g.Key, g => g.Sum(a => material.Captures.SelectMany(c => c.Parts).FirstOrDefault(p => p.Sha256 == a.Sha256)?.Bytes ?? 0));
        return document.Exhibits().ToDictionary(e => e.Anchor, e => originals.GetValueOrDefault(e.Anchor)
            + e.Blocks.OfType<Picture>().Sum(p => shown[new WantedPicture(p.Sha256, p.Size)].Bytes));
    }

    /// <summary>What each exhibit would save with smaller pictures: they are made, not guessed.</summary>
    private async Task<IReadOnlyDictionary<string, long>> Smaller(Document document, IReadOnlyDictionary<WantedPicture, PreparedPicture> shown, CancellationToken cancel)
    {
        var exhibits = document.Exhibits().Select(e => (e.Anchor, Pictures: e.Blocks.OfType<Picture>().Where(p => !p.Small).ToList())).ToList();
        var small = await pictures.PrepareAll([.. exhibits.SelectMany(e => e.Pictures).Select(Small)], _ => { }, cancel);
        return exhibits.ToDictionary(e => e.Anchor, e => e.Pictures.Sum(p => Math.Max(0, shown[new WantedPicture(p.Sha256, p.Size)].Bytes - small[Small(p)].Bytes)));

        static WantedPicture Small(Picture picture) => new(picture.Sha256, (picture with { Small = true }).Size);
    }

    private async Task<MadePack> Keep(
        string id, BundleMaterial material, Profile profile, WrittenPack written, string output, Func<DateTimeOffset> now, CancellationToken cancel)
    {
        StoredBlob stored;
        await using (var file = File.OpenRead(output)) stored = await vault.Put(file, cancel);
        await store.Write(async db => await custody.Append(db, now(), "bundle-made", material.Case.Order.Number.Value, new
        {
            bundle = id,
            profile = profile.Name,
            sha256 = stored.Sha256.Value,
            bytes = stored.Bytes,
            pages = written.Pages,
            standsOn = new { seq = material.Anchor.Seq, hash = material.Anchor.Hash.Value },
        }, cancel), cancel);
        return new MadePack(stored.Sha256, stored.Bytes, written.Pages);
    }
}

/// <summary>A finished pack.</summary>
public sealed record MadePack(Sha256 Sha256, long Bytes, int? Pages)
{
    /// <summary>Against the receiver's limits; null for what has none.</summary>
    public PackFit? Fit { get; init; }
}
