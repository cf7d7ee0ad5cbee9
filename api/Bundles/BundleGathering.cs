using System.Text.Json;
using DisputeHelper.Captures;
using DisputeHelper.Cases;
using DisputeHelper.Database;
using DisputeHelper.Deadlines;
using DisputeHelper.Disputes;
using DisputeHelper.Facts;
using DisputeHelper.Formats;
using DisputeHelper.Readings;
using DisputeHelper.Wording;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Bundles;

/// <summary>Collects what a pack is made of.</summary>
public sealed class BundleGathering(
    CaseShelf cases, CaptureArchive captures, PageLines pages, EvidenceStore store, PackWishes wishes, IDbContextFactory<EvidenceDb> databases)
{
    /// <summary>The material in the language that was wished, else in that of the request.</summary>
    /// <exception cref="BundleProblem">Nothing is known of the order.</exception>
    public Task<BundleMaterial> Gather(OrderNumber order, BundleOptions options, CancellationToken cancel) =>
        Gather(order, options, Languages.Find(options.Language) ?? options.Spoken, cancel);

    /// <summary>The material of an order's pack in a language.</summary>
    /// <exception cref="BundleProblem">Nothing is known of the order.</exception>
    public async Task<BundleMaterial> Gather(OrderNumber order, BundleOptions options, Phrases language, CancellationToken cancel)
    {
        await store.Ready.WaitAsync(cancel);
        var file = await cases.Find(order, cancel)
            ?? throw new BundleProblem(options.Spoken.Say("packNothingKnownOfOrder", ("order", order)));
        var anchor = await Anchor(file, options, cancel);
        var plan = await DisputePlan.Find(cases, order, cancel);
        List<StoredCapture> stored = [];
        var texts = new Dictionary<CaptureId, IReadOnlyList<string>>();
        var seen = new Dictionary<string, SeenIn>();
        foreach (var known in file.Captures)
        {
            if (await captures.Find(known.Id, cancel) is not { } capture) continue;
            stored.Add(capture);
            if (!capture.Parts.Any(part => part.Name == "screenshot"))
            {
                if (await Text(capture, cancel) is { Count: > 0 } lines) texts[capture.Head.Id] = lines;
            }
            else if (known.Page is PageKind.Chat)
            {
                foreach (var (message, place) in await Sights(capture, file.Messages, cancel))
                    if (place.IsExact && seen.GetValueOrDefault(message) is not { IsExact: true }) seen[message] = place;
                    else seen.TryAdd(message, place);
            }
        }
        return new BundleMaterial(file, Calendar.For(file, anchor.At, language), plan, ClaimText.Draft(file, plan, language, await cases.ClaimEdits(order, cancel)), stored, texts, anchor, ExhibitChoice.Of(options))
        {
            Language = language,
            ReasonTitle = plan?.Reason is null ? null : Checklist.For(file, plan, language).Title,
            Translations = await wishes.Translations(order, language.Tag, cancel),
            Seen = seen,
            Draft = options.Draft,
        };
    }

    /// <summary>The newest log entry about this case that is not a pack: packs made before must not change the next one.</summary>
    private async Task<CustodyAnchor> Anchor(CaseFile file, BundleOptions options, CancellationToken cancel)
    {
        List<string> subjects = [file.Order.Number.Value, .. file.Captures.Select(c => c.Id.Value), .. file.Attachments.Select(a => a.Id)];
        await using var db = await databases.CreateDbContextAsync(cancel);
        // An imported file is entered under its own hash, behind the capture that was made of it.
        var (captures, bytes) = (file.Captures.Select(c => c.Id).ToList(), file.Attachments.Select(a => a.Sha256).ToList());
        var imported = await db.ImportedFiles.AsNoTracking().Where(f => f.CaptureId != null && captures.Contains(f.CaptureId) || bytes.Contains(f.Sha256)).Select(f => f.Sha256).ToListAsync(cancel);
        subjects.AddRange(imported.Select(hash => hash.Value));
        var about = db.Custody.AsNoTracking().Where(entry => entry.Type != "bundle-made");
        var entry = await about.Where(e => subjects.Contains(e.Subject)).OrderByDescending(e => e.Seq).FirstOrDefaultAsync(cancel)
            ?? await about.OrderByDescending(e => e.Seq).FirstOrDefaultAsync(cancel)
            ?? throw new BundleProblem(options.Spoken["packLogEmpty"]);
        return new CustodyAnchor(entry.Seq, entry.Hash, entry.At);
    }

    private async Task<IReadOnlyList<string>> Text(StoredCapture capture, CancellationToken cancel)
    {
        if (capture.Head.Sender.Name == CaptureSender.Import) return await pages.Of(capture, cancel);
        using var layout = await Layout(capture, cancel);
        return layout is null ? [] : LayoutLines.Of(layout.RootElement);
    }

    /// <summary>Where the messages are seen in a capture: as it measured that while its pictures were taken; captures from before that was done are estimated.</summary>
    private async Task<IReadOnlyList<(string Message, SeenIn Seen)>> Sights(StoredCapture capture, IReadOnlyList<Message> messages, CancellationToken cancel)
    {
        if (capture.Parts.FirstOrDefault(part => part.Name == "conversation") is { } conversation
            && RowSights.In(MarkupText.Decode(await captures.ReadPart(conversation, cancel)), capture.Parts.Count(part => part.Name == "screenshot")) is { } rows)
            return [.. MeasuredSight.Of(capture.Head.Id, rows, messages)];
        using var layout = await Layout(capture, cancel);
        return layout is null ? []
            : [.. MessageSight.Of(layout.RootElement, capture.Head.Completeness, messages).Select(sight => (sight.Message, new SeenIn(capture.Head.Id, sight.Picture, sight.IsExact)))];
    }

    private async Task<JsonDocument?> Layout(StoredCapture capture, CancellationToken cancel)
    {
        if (capture.Parts.FirstOrDefault(part => part.Name == "layout") is not { } layout) return null;
        try
        {
            return JsonDocument.Parse(await captures.ReadPart(layout, cancel));
        }
        catch (JsonException)
        {
            // A layout that cannot be read is still kept; the page itself is listed.
            return null;
        }
    }
}
