using DisputeHelper.Bundles.Redaction;
using DisputeHelper.Captures;
using DisputeHelper.Cases;
using DisputeHelper.Custody;
using DisputeHelper.Database;
using DisputeHelper.Facts;
using DisputeHelper.Formats.Bags;
using DisputeHelper.Vault;
using DisputeHelper.Wording;
using SkiaSharp;

namespace DisputeHelper.Bundles.UploadKit;

/// <summary>Makes the kit for a form that takes pictures: numbered files under its limit, and the words to paste.</summary>
public sealed class KitDesk(
    DataFolder folder, ProfileShelf profiles, PackWishes wishes, BundleGathering gathering, RedactedTwin redaction, EvidenceVault vault, EvidenceStore store, CustodyLog custody) : IBundleMaker
{
    /// <inheritdoc />
    public BundleForm Form => BundleForm.UploadKit;

    /// <inheritdoc />
    public async Task<MadePack> Make(
        string id, OrderNumber order, string profileName, BundleOptions options, Func<DateTimeOffset> now, BundleDesk.Progress tell, CancellationToken cancel)
    {
        var profile = await wishes.Limited(profiles.Take(profileName), options.Limits, options.Spoken, now(), cancel);
        var limits = KitLimits.Of(ProfileShelf.Told(profile, options.Spoken));
        // The claim is for the receiver, the list of what to do is for the buyer.
        var phrases = options.Spoken;
        if (!limits.TakesPictures) throw new BundleProblem(phrases.Say("kitTakesNoPictures", ("receiver", limits.Receiver), ("list", string.Join(", ", profile.FileTypes!.Values))));
        tell(phrases["packStepGathering"], 0, 1);
        var material = await gathering.Gather(order, options, Languages.Find(options.Language ?? profile.LanguageFor(phrases.Tag)) ?? Languages.English, cancel);
        var files = options.Redacted ? await redaction.Files(material, cancel) : null;
        Directory.CreateDirectory(folder.Temporary);
        var output = Path.Combine(folder.Temporary, $"{id}.zip");
        try
        {
            await using (var file = File.Create(output)) await Write(file, material, limits, phrases, files, tell, cancel);
            StoredBlob stored;
            await using (var file = File.OpenRead(output)) stored = await vault.Put(file, cancel);
            await store.Write(async db => await custody.Append(db, now(), "bundle-made", order.Value, new
            {
                bundle = id,
                form = "upload-kit",
                profile = profileName,
                redacted = options.Redacted,
                sha256 = stored.Sha256.Value,
                bytes = stored.Bytes,
                standsOn = new { seq = material.Anchor.Seq, hash = material.Anchor.Hash.Value },
            }, cancel), cancel);
            return new MadePack(stored.Sha256, stored.Bytes, null);
        }
        catch (BlobDamagedException damaged) { throw new BundleProblem(damaged.Sentence); }
        finally { File.Delete(output); }
    }

    private async Task Write(
        Stream file, BundleMaterial material, KitLimits limits, Phrases phrases, RedactedFiles? files, BundleDesk.Progress tell, CancellationToken cancel)
    {
        var zip = new StoredZip(file, material.Anchor.At);
        var kit = new KitWriter(zip, $"upload-{material.Case.Order.Number}", limits, phrases);
        var shown = material.Choice.Chosen(material.Case);
        var plan = KitPlan.Of(material, shown);
        if (plan.Count == 0) throw new BundleProblem(phrases["kitNothing"]);
        var pages = new PageSheets(async (capture, part) => await Screen(capture, part, files, cancel));
        List<string> without = [.. shown.Where(exhibit => !KitPlan.HasPicture(material, exhibit)).Select(Without)];
        for (var i = 0; i < plan.Count; i++)
        {
            var before = kit.Pictures;
            tell(phrases["archivePictures"], i, plan.Count);
            var (exhibit, title) = (plan[i], plan[i].TitleIn(phrases));
            if (files is not null) title = files.Masking.Mask(title);
            if (material.Case.Attachments.FirstOrDefault(one => one.Id == exhibit.Attachment) is { } added)
            {
                using var photo = await Photo(added, cancel);
                if (photo is not null) await kit.Add(exhibit, title, photo, page: false, cancel);
            }
            else
                await foreach (var sheet in pages.Of(KitPlan.Capture(material, exhibit)!))
                    using (sheet) await kit.Add(exhibit, title, sheet, page: true, cancel);
            // A picture that cannot be shown (HEIC, or damaged) is no picture that could be sent: its exhibit is named, never passed over.
            if (kit.Pictures == before) without.Add(Without(exhibit));
            cancel.ThrowIfCancellationRequested();
        }
        if (kit.Pictures == 0) throw new BundleProblem(phrases["kitNothing"]);
        var claim = files?.Masking.Mask(material.Claim.Text) ?? material.Claim.Text;
        var sentences = files is null ? material.Claim.Sentences : [.. material.Claim.Sentences.Select(sentence => sentence with { Text = files.Masking.Mask(sentence.Text) })];
        await kit.Finish(claim, [.. KitNotes.OfText(claim, sentences, limits, phrases), .. without], cancel);
        await zip.Finish(cancel);

        string Without(Exhibit exhibit) => phrases.Say("kitNoPicture", ("exhibit", exhibit.Label), ("title", files?.Masking.Mask(exhibit.TitleIn(phrases)) ?? exhibit.TitleIn(phrases)));
    }

    private async Task<SKBitmap?> Screen(StoredCapture capture, StoredPart part, RedactedFiles? files, CancellationToken cancel) =>
        Decoded(files is null ? await vault.Read(part.Sha256, cancel) : (await files.Of(capture, part)).Bytes);

    private async Task<SKBitmap?> Photo(CaseAttachment file, CancellationToken cancel) => Decoded(await vault.Read(file.Sha256, cancel));

    private static SKBitmap? Decoded(byte[]? picture)
    {
        try { return picture is null ? null : RedactedPicture.Decode(picture); }
        catch (InvalidDataException) { return null; }
    }
}
