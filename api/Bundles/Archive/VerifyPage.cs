using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DisputeHelper.Wording;

namespace DisputeHelper.Bundles.Archive;

/// <summary>The page that checks an archive, in one file: its scripts, its style and its words in every language, and nothing that asks a network.</summary>
internal static class VerifyPage
{
    private const string Prefix = "verify";
    private static readonly string[] Scripts = ["sha256.js", "zip.js", "check.js", "page.js"];
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };      // Still escapes what could end the element.

    /// <summary>The whole page.</summary>
    public static string Text { get; } = Read("page.html")
        .Replace("{{style}}", Read("page.css"), StringComparison.Ordinal)
        .Replace("{{words}}", Words(), StringComparison.Ordinal)
        .Replace("{{script}}", $"(() => {{\n{string.Concat(Scripts.Select(Read))}}})();\n", StringComparison.Ordinal);

    private static string Words()
    {
        var keys = JsonSerializer.Deserialize<Dictionary<string, string>>(Resource("Wording/en/archive.json"))!.Keys.Where(key => key.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        return JsonSerializer.Serialize(Languages.All.ToDictionary(language => language.Tag, language => keys.ToDictionary(key => key, key => language[key])), Readable);
    }

    private static string Read(string name) => Resource($"verify/{name}");

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(VerifyPage).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
