using System.Text.Json;
using System.Text.Json.Nodes;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Bundles.Redaction;

/// <summary>A document's words masked. It goes by the document's own JSON, so that a kind of block that comes later is masked too, without being known here.</summary>
internal static class RedactedDocument
{
    /// <summary>Names whose values steer the setting and are no words.</summary>
    private static readonly HashSet<string> Structure = new(StringComparer.Ordinal) { "kind", "style", "tone", "side", "anchor", "name", "language", "date", "sha256" };

    private static readonly JsonSerializerOptions Json = new(Typst.RenderJob.Json) { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.Never };

    public static Document Of(Document document, Masking masking, IReadOnlyDictionary<Sha256, Sha256> pictures, IReadOnlyList<RedactionLink> links)
    {
        var sealedNode = JsonSerializer.SerializeToNode(document with { Attachments = [] }, Json)!;
        var masked = RedactedJson.Words(sealedNode, masking, Structure)!;
        Walk(masked, pictures.ToDictionary(pair => pair.Key.Value, pair => pair.Value.Value));
        var open = masked.Deserialize<Document>(Json)!;
        return open with { Subject = $"{open.Subject} · {Phrases(document)["redactedPack"]}", Sections = [.. open.Sections.Select(WithoutTellingMaps), Section(document, links)], Attachments = document.Attachments };
    }

    // A mark would still tell where the place lies whose name was taken out.
    private static Section WithoutTellingMaps(Section section) => section with
    {
        Blocks = [.. section.Blocks.Where(block => block is not PlaceMap map || !JsonSerializer.Serialize(map, Json).Contains(Masking.Bar, StringComparison.Ordinal))],
    };

    // A hash that is printed stays that of the sealed bytes; one that fetches a picture fetches its twin. A link that was masked leads nowhere.
    private static void Walk(JsonNode? node, Dictionary<string, string> pictures)
    {
        if (node is JsonObject named)
            foreach (var (name, value) in named.ToList())
            {
                if (value is not JsonValue || value.GetValueKind() is not JsonValueKind.String) Walk(value, pictures);
                else if (name is not "text" && pictures.TryGetValue(value.GetValue<string>(), out var twin)) named[name] = twin;
                else if (name is "url" && value.GetValue<string>().Contains(Masking.Bar, StringComparison.Ordinal)) named[name] = null;
            }
        else if (node is JsonArray listed)
            for (var i = 0; i < listed.Count; i++)
                if (listed[i] is JsonValue item && item.GetValueKind() is JsonValueKind.String && pictures.TryGetValue(item.GetValue<string>(), out var twin)) listed[i] = twin;
                else Walk(listed[i], pictures);
    }

    private static Section Section(Document document, IReadOnlyList<RedactionLink> links)
    {
        var phrases = Phrases(document);
        return new("redaction", phrases["redactionTitle"],
        [
            new Paragraph(phrases["redactionWhat"]),
            new Paragraph(phrases["redactionHow"]),
            new Table(
                [new(phrases["redactionPart"], 1), new(phrases["redactionDone"], 1), new(phrases["redactionSealed"], 0), new(phrases["redactionTwin"], 0)],
                [.. links.Select(link => new Row([$"{link.Exhibit} {link.Part}", phrases[$"redaction{link.End}"], link.Sealed.Short, link.Redacted?.Short ?? "–"]))]),
        ]);
    }

    private static Phrases Phrases(Document document) => Languages.Find(document.Language) ?? Languages.English;
}
