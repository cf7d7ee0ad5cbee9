using System.Text.Json;
using DisputeHelper.Facts;
using DisputeHelper.Formats.Bags;
using DisputeHelper.Wording;

namespace DisputeHelper.Custody;

/// <summary>Checks an archive of an order as its own page does: every byte, the chain of the log, and that log, manifests and files speak of the same.</summary>
public static class ArchiveCheck
{
    /// <summary>Checks everything; nothing is repaired.</summary>
    /// <exception cref="BagProblem">It is no archive.</exception>
    public static async Task<ArchiveReport> Run(BagReader bag, Action<int, int>? tell, CancellationToken cancel)
    {
        var card = ArchiveCard.Read(bag);
        var faults = (await bag.Check(tell, cancel)).Select(fault => Say(card, fault)).ToList();
        var log = Log(bag, faults);
        faults.AddRange(KeptLog.Faults(log, card.Head).Select(sentence => new ArchiveFault(sentence, null, ArchiveCard.LogPath)));
        var listed = bag.Manifest(Bag.Manifest);
        foreach (var exhibit in card.Redacted ? [] : card.Exhibits) faults.AddRange(Exhibit(bag, exhibit, log, listed));
        return new(card, bag.Files.Count, bag.Bytes, log.Count, faults);
    }

    private static IReadOnlyList<KeptEntry> Log(BagReader bag, List<ArchiveFault> faults)
    {
        try { return KeptLog.Read(bag.Text(ArchiveCard.LogPath)); }
        catch (Exception broken) when (broken is JsonException or InvalidDataException)
        {
            faults.Add(new(new("fault.log"), null, ArchiveCard.LogPath));
            return [];
        }
    }

    private static ArchiveFault Say(ArchiveCard card, BagFault fault)
    {
        var exhibit = card.Exhibits.FirstOrDefault(one => one.Files.Contains(fault.Path) || one.Manifest == fault.Path);
        var what = exhibit is null
            ? new Sentence("fault.of-file", ("path", fault.Path))
            : new Sentence("fault.of-exhibit", ("label", exhibit.Label), ("title", exhibit.Title), ("path", fault.Path));
        return new(new(fault.Kind switch
        {
            BagFaultKind.Changed => "fault.changed",
            BagFaultKind.Missing => "fault.missing",
            BagFaultKind.Unreadable => "fault.unpacked",
            _ => "fault.added",
        }, ("what", what)), exhibit?.Label, fault.Path);
    }

    // Whoever changes a file and its line in the list still has to change the capture's manifest, and the log, and every entry behind it.
    private static IEnumerable<ArchiveFault> Exhibit(
        BagReader bag, ArchivedExhibit exhibit, IReadOnlyList<KeptEntry> log, IReadOnlyDictionary<string, Sha256> listed)
    {
        Sentence Wrong(string how) => new(how, ("label", exhibit.Label), ("title", exhibit.Title));
        if (exhibit.Attachment is { } file)
        {
            var payload = CanonicalJson.Of(file);
            if (!log.Any(entry => entry.Type == CustodyEvents.AttachmentStored && entry.Payload == payload))
                yield return new(Wrong("fault.other-file"), exhibit.Label, null);
            else if (exhibit.Files is not [var path] || listed.GetValueOrDefault(path)?.Value != file.Sha256)
                yield return new(Wrong("fault.not-added"), exhibit.Label, null);
        }
        else if (exhibit.Capture is { } capture)
        {
            var manifest = exhibit.Manifest is { } at && bag.Has(at) ? at : null;
            var stored = log.FirstOrDefault(entry => entry.Type == CustodyEvents.CaptureStored && entry.Subject == capture.Value);
            if (manifest is null || stored?.Payload is not { } said || !said.Contains($"\"manifest\":\"{listed.GetValueOrDefault(manifest)?.Value}\"", StringComparison.Ordinal))
                yield return new(Wrong("fault.other-capture"), exhibit.Label, manifest);
            else if (Parts(bag.Text(manifest)) is not { } parts || !parts.SequenceEqual(exhibit.Files.Select(path => listed.GetValueOrDefault(path)?.Value)))
                yield return new(Wrong("fault.not-captured"), exhibit.Label, manifest);
        }
    }

    private static List<string?>? Parts(string manifest)
    {
        try { return [.. CaptureManifest.Read(manifest).Parts.Select(part => part.Sha256)]; }
        catch (JsonException) { return null; }
    }
}

/// <summary>What the check of an archive found.</summary>
/// <param name="Card">What the archive says of itself.</param>
/// <param name="Files">Files checked.</param>
/// <param name="Bytes">Bytes hashed.</param>
/// <param name="Entries">Entries of the log whose hash was computed anew.</param>
/// <param name="Faults">What is not as it was.</param>
public sealed record ArchiveReport(ArchiveCard Card, int Files, long Bytes, int Entries, IReadOnlyList<ArchiveFault> Faults)
{
    /// <summary>Nothing is changed, missing or added.</summary>
    public bool Sound => Faults.Count == 0;
}

/// <summary>One thing that is not as it was.</summary>
/// <param name="Sentence">In words.</param>
/// <param name="Exhibit">The exhibit that it hits.</param>
/// <param name="Path">The file that it hits.</param>
public sealed record ArchiveFault(Sentence Sentence, string? Exhibit, string? Path);
