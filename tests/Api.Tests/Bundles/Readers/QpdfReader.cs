using System.Globalization;
using System.Text.Json;
using DisputeHelper.Facts;

namespace DisputeHelper.Tests.Bundles.Readers;

/// <summary>qpdf: its own account of pages, outlines and attachments, and the links among its objects.</summary>
internal static class QpdfReader
{
    public static PackAsRead Read(string file)
    {
        using var told = JsonDocument.Parse(PackBench.Run("qpdf", "--json=2", "--json-stream-data=inline", "--decode-level=generalized", file)!.Value.Output);
        var (root, objects) = (told.RootElement, told.RootElement.GetProperty("qpdf")[1]);
        var pages = root.GetProperty("pages").EnumerateArray().ToDictionary(page => page.GetProperty("object").GetString()!, page => page.GetProperty("pageposfrom1").GetInt32());
        return new(
            [.. root.GetProperty("pages").EnumerateArray().Select(page => Label(page.GetProperty("label")))],
            [.. root.GetProperty("outlines").EnumerateArray().SelectMany(item => Bookmarks(item, 1))],
            [.. pages.SelectMany(page => Links(objects, page.Key, page.Value, pages))],
            root.GetProperty("attachments").EnumerateObject().ToDictionary(one => one.Name, one => Hash(objects, one.Value.GetProperty("preferredcontents").GetString()!)));
    }

    private static string Label(JsonElement label) => label.GetProperty("/S").GetString() is "/D" ? label.GetProperty("/St").GetInt32().ToString(CultureInfo.InvariantCulture) : label.GetRawText();

    private static IEnumerable<string> Bookmarks(JsonElement item, int depth) => item.GetProperty("kids").EnumerateArray().SelectMany(kid => Bookmarks(kid, depth + 1))
        .Prepend(PackAsRead.Bookmark(item.GetProperty("title").GetString()!, item.GetProperty("destpageposfrom1").GetInt32(), depth));

    private static IEnumerable<string> Links(JsonElement objects, string page, int number, Dictionary<string, int> pages) =>
        !Value(objects, page).TryGetProperty("/Annots", out var annotations) ? [] :
        from annotation in Resolved(objects, annotations).EnumerateArray()
        let link = Resolved(objects, annotation)
        where link.GetProperty("/Subtype").GetString() is "/Link"
        select PackAsRead.Link(number, Target(objects, link, pages));

    private static string Target(JsonElement objects, JsonElement link, Dictionary<string, int> pages)
    {
        if (link.TryGetProperty("/A", out var held) && Resolved(objects, held) is var action && action.GetProperty("/S").GetString() is "/URI") return action.GetProperty("/URI").GetString()![2..];
        var place = link.TryGetProperty("/Dest", out var direct) ? direct : Resolved(objects, link.GetProperty("/A")).GetProperty("/D");
        // A name is looked up among the names of the file, an array begins with its page.
        if (place.ValueKind is JsonValueKind.String && place.GetString()!.StartsWith("u:", StringComparison.Ordinal)) place = Named(objects, place.GetString()!);
        var array = Resolved(objects, place);
        if (array.ValueKind is JsonValueKind.Object) array = Resolved(objects, array.GetProperty("/D"));
        return pages[array[0].GetString()!].ToString(CultureInfo.InvariantCulture);
    }

    private static JsonElement Named(JsonElement objects, string name)
    {
        var catalog = Resolved(objects, objects.GetProperty("trailer").GetProperty("value").GetProperty("/Root"));
        return Search(Resolved(objects, Resolved(objects, catalog.GetProperty("/Names")).GetProperty("/Dests"))) ?? throw new InvalidDataException($"Nothing is called {name}.");

        JsonElement? Search(JsonElement node)
        {
            if (node.TryGetProperty("/Kids", out var kids)) return kids.EnumerateArray().Select(kid => Search(Resolved(objects, kid))).FirstOrDefault(found => found is not null);
            var names = Resolved(objects, node.GetProperty("/Names")).EnumerateArray().ToList();
            var at = names.FindIndex(one => one.ValueKind is JsonValueKind.String && one.GetString() == name);
            return at < 0 ? null : names[at + 1];
        }
    }

    private static string Hash(JsonElement objects, string reference) =>
        Sha256.Of(objects.GetProperty($"obj:{reference}").GetProperty("stream").GetProperty("data").GetBytesFromBase64()).Value;

    private static JsonElement Resolved(JsonElement objects, JsonElement value) =>
        value.ValueKind is JsonValueKind.String && value.GetString()!.EndsWith(" R", StringComparison.Ordinal) && objects.TryGetProperty($"obj:{value.GetString()}", out var held) ? Inner(held) : value;

    private static JsonElement Value(JsonElement objects, string reference) => Inner(objects.GetProperty($"obj:{reference}"));

    private static JsonElement Inner(JsonElement held) => held.TryGetProperty("value", out var value) ? value : held.GetProperty("stream").GetProperty("dict");
}
