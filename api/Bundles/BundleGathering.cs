using System.Text.Json;
using DisputeHelper.Captures;
using DisputeHelper.Cases;
using DisputeHelper.Database;
using DisputeHelper.Deadlines;
using DisputeHelper.Disputes;
using DisputeHelper.Facts;
using DisputeHelper.Readings;
using DisputeHelper.Wording;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Bundles;

/// <summary>Collects what a pack is made of.</summary>
public sealed class BundleGathering(
    CaseShelf cases, CaptureArchive captures, PageLines pages, EvidenceStore store, IDbContextFactory<EvidenceDb> databases)
{
    /// <summary>The material of an order's pack.</summary>
    /// <exception cref="BundleProblem">Nothing is known of the order.</exception>
    public async Task<BundleMaterial> Gather(OrderNumber order, BundleOptions options, CancellationToken cancel)
    {
        await store.Ready.WaitAsync(cancel);
        var file = await cases.Find(order, cancel)
            ?? throw new BundleProblem($"No captured page speaks of order {order}. Open the order in the browser, capture it, then ask for the pack again.");
        var anchor = await Anchor(file, cancel);
        var plan = await DisputePlan.Find(cases, order, cancel);
        List<StoredCapture> stored = [];
        var texts = new Dictionary<CaptureId, IReadOnlyList<string>>();
        foreach (var known in file.Captures)
        {
            if (await captures.Find(known.Id, cancel) is not { } capture) continue;
            stored.Add(capture);
            if (!capture.Parts.Any(part => part.Name == "screenshot") && await Text(capture, cancel) is { Count: > 0 } lines) texts[capture.Head.Id] = lines;
        }
        return new BundleMaterial(file, Calendar.For(file, anchor.At), plan, ClaimText.Draft(file, plan, Languages.English, await cases.ClaimEdits(order, cancel)), stored, texts, anchor,
            (options.LeaveOut ?? []).ToHashSet(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The newest log entry about this case that is not a pack: packs made before must not change the next one.</summary>
    private async Task<CustodyAnchor> Anchor(CaseFile file, CancellationToken cancel)
    {
        List<string> subjects = [file.Order.Number.Value, .. file.Captures.Select(c => c.Id.Value), .. file.Attachments.Select(a => a.Id)];
        await using var db = await databases.CreateDbContextAsync(cancel);
        var about = db.Custody.AsNoTracking().Where(entry => entry.Type != "bundle-made");
        var entry = await about.Where(e => subjects.Contains(e.Subject)).OrderByDescending(e => e.Seq).FirstOrDefaultAsync(cancel)
            ?? await about.OrderByDescending(e => e.Seq).FirstOrDefaultAsync(cancel)
            ?? throw new BundleProblem("The custody log is empty although the order is known, so no pack can stand on it. Run \"verify\" to see what is damaged.");
        return new CustodyAnchor(entry.Seq, entry.Hash, entry.At);
    }

    private async Task<IReadOnlyList<string>> Text(StoredCapture capture, CancellationToken cancel)
    {
        if (capture.Head.Sender.Name == CaptureSender.Import) return await pages.Of(capture, cancel);
        if (capture.Parts.FirstOrDefault(part => part.Name == "layout") is not { } layout) return [];
        try
        {
            using var json = JsonDocument.Parse(await captures.ReadPart(layout, cancel));
            return LayoutLines.Of(json.RootElement);
        }
        catch (JsonException)
        {
            // A layout that cannot be read is still kept; the page itself is listed.
            return [];
        }
    }
}
