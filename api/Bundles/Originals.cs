using System.Text.Json;
using DisputeHelper.Captures;
using DisputeHelper.Facts;

namespace DisputeHelper.Bundles;

/// <summary>The originals that travel inside the file, where the receiver takes them.</summary>
internal static class Originals
{
    public static IReadOnlyList<DocumentAttachment> Of(Composition pack)
    {
        var attach = pack.Profile.Attach;
        List<DocumentAttachment> originals = [];
        if (attach.Contains("facts"))
            originals.Add(new DocumentAttachment("case-file.json", "application/json", "Everything that was read, each value with its quote and place", null,
                JsonSerializer.SerializeToUtf8Bytes(pack.Case, Indented)));
        foreach (var exhibit in pack.Shown)
        {
            if (pack.CaptureOf(exhibit) is not { } capture) continue;
            if (attach.Contains("manifest"))
                originals.Add(new DocumentAttachment($"{exhibit.Label}-manifest.json", "application/json", $"Exhibit {exhibit.Label}: its parts and their hashes", capture.Manifest, null));
            var ordinal = 0;
            foreach (var part in capture.Parts.Where(part => attach.Contains(GoesAs(capture, part))))
            {
                var (ending, type, what) = part.Name switch
                {
                    "page" when IsImport(capture) => (".html", "text/html", "the saved page, as it was imported"),
                    "snapshot" when part.ContentType.StartsWith("application/", StringComparison.Ordinal) => (".webarchive", part.ContentType, "the saved page, as it was imported"),
                    "snapshot" => (".mhtml", "multipart/related", "the saved page, as it was imported"),
                    "mail" => (".eml", "message/rfc822", "the mail, as it was imported"),
                    "page" => (".html", "text/html", "the page as the browser had it"),
                    "conversation" => (".html", "text/html", "the conversation, gathered while scrolling"),
                    _ => ($"-{++ordinal}.json", "application/json", "an answer that the page received"),
                };
                originals.Add(new DocumentAttachment($"{exhibit.Label}-{part.Name}{ending}", type, $"Exhibit {exhibit.Label}: {what}", part.Sha256, null));
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
