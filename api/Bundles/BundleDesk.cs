using DisputeHelper.Bundles.Pictures;
using DisputeHelper.Bundles.Redaction;
using DisputeHelper.Bundles.Typst;
using DisputeHelper.Custody;
using DisputeHelper.Database;
using DisputeHelper.Facts;
using DisputeHelper.Vault;

namespace DisputeHelper.Bundles;

/// <summary>Makes one pack: gather, compose, scale the pictures, typeset, check against the receiver, store, log.</summary>
public sealed class BundleDesk(
    DataFolder folder, ProfileShelf profiles, BundleGathering gathering, PictureShelf pictures, TypstWriter writer,
    EvidenceVault vault, EvidenceStore store, CustodyLog custody, RedactedTwin redaction) : IBundleMaker
{
    /// <inheritdoc />
    public BundleForm Form => BundleForm.Pack;

    /// <summary>Tells the step, how many of its parts are done, and of how many.</summary>
    public delegate void Progress(string step, int done, int of);

    /// <summary>Makes the pack; when it returns, the file lies in the vault and the log says so.</summary>
    /// <exception cref="BundleProblem">With a sentence that says why there is none.</exception>
    public async Task<MadePack> Make(
        string id, OrderNumber order, string profileName, BundleOptions options, Func<DateTimeOffset> now, Progress tell, CancellationToken cancel)
    {
        var profile = profiles.Take(profileName);
        tell("Gathering the evidence", 0, 1);
        var material = await gathering.Gather(order, options, cancel);
        ProfileFit.CheckExhibits(profile, material);
        var document = Bundle.Compose(material, profile);
        if (options.Redacted) document = await redaction.Apply(document, material, cancel);
        var shown = await Scale(document, tell, cancel);
        tell("Typesetting", 0, 1);
        Directory.CreateDirectory(folder.Temporary);
        var output = Path.Combine(folder.Temporary, $"{id}.pdf");
        try
        {
            var written = await writer.Write(document, shown, output, cancel);
            ProfileFit.CheckFile(profile, material, written, new FileInfo(output).Length);
            tell("Storing", 0, 1);
            return await Keep(id, material, profile, written, output, now, cancel);
        }
        finally
        {
            File.Delete(output);
        }
    }

    private async Task<Dictionary<Sha256, PreparedPicture>> Scale(Document document, Progress tell, CancellationToken cancel)
    {
        var wanted = document.Pictures().ToList();
        var shown = new Dictionary<Sha256, PreparedPicture>();
        foreach (var picture in wanted)
        {
            tell("Preparing pictures", shown.Count, wanted.Count);
            shown[picture] = await pictures.Prepare(picture, cancel);
        }
        return shown;
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
public sealed record MadePack(Sha256 Sha256, long Bytes, int? Pages);
