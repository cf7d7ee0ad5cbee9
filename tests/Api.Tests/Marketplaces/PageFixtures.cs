using System.Runtime.CompilerServices;
using System.Text.Json;
using DisputeHelper.Captures;
using DisputeHelper.Facts;
using DisputeHelper.Formats;
using DisputeHelper.Readings;

namespace DisputeHelper.Tests.Marketplaces;

/// <summary>The folders under tests/fixtures/pages: a folder is a test.</summary>
internal static class PageFixtures
{
    /// <summary>The folder with all of them.</summary>
    public static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../fixtures/pages"));

    /// <summary>Every folder that holds a page told by hand, named relative to the root; the corpus beside them is judged by the score.</summary>
    public static IEnumerable<string> Names() => Directory.Exists(Root())
        ? Directory.EnumerateFiles(Path.Combine(Root(), "aliexpress"), "capture.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root(), Path.GetDirectoryName(file)!).Replace('\\', '/')).Order(StringComparer.Ordinal)
        : [];

    /// <summary>The file of a fixture.</summary>
    public static string FileOf(string fixture, string name) => Path.Combine(Root(), fixture, name);

    /// <summary>The capture as the program would have received it.</summary>
    public static PageMaterial Load(string fixture)
    {
        var head = JsonSerializer.Deserialize<CaptureHead>(File.ReadAllBytes(FileOf(fixture, "capture.json")), FactsJson.Options)!;
        if (FileOf(fixture, "mail.eml") is var mail && File.Exists(mail))
        {
            using var file = File.OpenRead(mail);
            var saved = MimePage.Read(file, ReadingBudget.Default.HtmlBytes, CancellationToken.None);
            return new(head, saved.Html, [], null) { Charset = saved.Charset, HtmlPart = "mail", Mail = saved.Mail };
        }
        var responses = FileOf(fixture, "response.json");
        var layout = FileOf(fixture, "layout.json");
        return new(head, File.ReadAllBytes(FileOf(fixture, "page.html")),
            File.Exists(responses) ? [.. JsonElement.Parse(File.ReadAllBytes(responses)).EnumerateArray().Select(answer => (ReadOnlyMemory<byte>)JsonSerializer.SerializeToUtf8Bytes(answer))] : [],
            File.Exists(layout) ? File.ReadAllBytes(layout) : null);
    }
}
