using System.Text.Json;
using DisputeHelper.Captures;
using DisputeHelper.Facts;

namespace DisputeHelper.Bundles;

/// <summary>The originals that travel inside the file, where the receiver takes them.</summary>
internal static class Originals
{
    public static IReadOnlyList<DocumentAttachment> Of(Composition pack)
    {
        var (attach, say) = (pack.Profile.Attach, pack.Say);
        var names = new FileNames(pack.Profile.MaxNameLength);
        List<DocumentAttachment> originals = [];
        if (attach.Contains("facts"))
            originals.Add(new DocumentAttachment($"{names.Of("case-file")}.json", "application/json", say["packAttachedFacts"], null,
                JsonSerializer.SerializeToUtf8Bytes(pack.Case, Indented)));
        foreach (var exhibit in pack.Shown)
        {
            if (pack.CaptureOf(exhibit) is not { } capture) continue;
            if (attach.Contains("manifest"))
                originals.Add(new DocumentAttachment($"{names.Of($"{exhibit.Label}-manifest")}.json", "application/json", say.Say("packAttachedManifest", ("label", exhibit.Label)), capture.Manifest, null) { Exhibit = exhibit.Label });
            var ordinal = 0;
            foreach (var part in capture.Parts.Where(part => attach.Contains(GoesAs(capture, part))))
            {
                var (ending, type, what) = part.Name switch
                {
                    "page" when IsImport(capture) => (".html", "text/html", "packAttachedSaved"),
                    "snapshot" when part.ContentType.StartsWith("application/", StringComparison.Ordinal) => (".webarchive", part.ContentType, "packAttachedSaved"),
                    "snapshot" => (".mhtml", "multipart/related", "packAttachedSaved"),
                    "mail" => (".eml", "message/rfc822", "packAttachedMail"),
                    "page" => (".html", "text/html", "packAttachedPage"),
                    "conversation" => (".html", "text/html", "packAttachedChat"),
                    _ => (".json", "application/json", "packAttachedAnswer"),
                };
                var name = what is "packAttachedAnswer" ? $"{exhibit.Label}-{part.Name}-{++ordinal}" : $"{exhibit.Label}-{part.Name}";
                originals.Add(new DocumentAttachment(names.Of(name) + ending, type, say.Say(what, ("label", exhibit.Label)), part.Sha256, null) { Exhibit = exhibit.Label });
            }
        }
        return originals;
    }

    // An imported page or mail is one file, whatever its kind; the browser's own copy of a captured page is large, and goes only when asked for.
    private static string GoesAs(StoredCapture capture, StoredPart part) =>
        part.Name is "conversation" or "mail" || part.Name is "snapshot" && IsImport(capture) ? "page" : part.Name;

    private static bool IsImport(StoredCapture capture) => capture.Head.Sender.Name == CaptureSender.Import;

    private static JsonSerializerOptions Indented { get; } = new(FactsJson.Options) { WriteIndented = true, NewLine = "\n" };
}
