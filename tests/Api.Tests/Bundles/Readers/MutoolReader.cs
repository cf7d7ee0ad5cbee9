using System.Text.Json;
using System.Text.RegularExpressions;
using DisputeHelper.Facts;

namespace DisputeHelper.Tests.Bundles.Readers;

/// <summary>MuPDF, asked with a script of its own tool.</summary>
internal static partial class MutoolReader
{
    public static PackAsRead Read(string file)
    {
        var inside = Directory.CreateTempSubdirectory("dh-mutool-");
        try
        {
            var (exit, output) = PackBench.Run("mutool", "run", Path.Combine(Sources.Top, "tests/Api.Tests/Bundles/Readers/mutool.js"), file, inside.FullName)!.Value;
            Assert.True(exit == 0, output);
            using var told = JsonDocument.Parse(output.Split('\n').First(line => line.StartsWith('{')));
            var root = told.RootElement;
            return new(
                Texts(root, "labels"),
                [.. root.GetProperty("outline").EnumerateArray().Select(item => PackAsRead.Bookmark(item.GetProperty("title").GetString()!, int.Parse(Target(item.GetProperty("uri").GetString()!), System.Globalization.CultureInfo.InvariantCulture), item.GetProperty("depth").GetInt32()))],
                [.. root.GetProperty("links").EnumerateArray().Select(link => PackAsRead.Link(link.GetProperty("page").GetInt32(), Target(link.GetProperty("uri").GetString()!)))],
                Texts(root, "attachments").Select((name, i) => (name, bytes: File.ReadAllBytes(Path.Combine(inside.FullName, $"{i}")))).ToDictionary(one => one.name, one => Sha256.Of(one.bytes).Value));
        }
        finally
        {
            inside.Delete(recursive: true);
        }
    }

    private static string Target(string uri) => InnerPlace().Match(uri) is { Success: true } place ? place.Groups[1].Value : uri;

    private static List<string> Texts(JsonElement root, string name) => [.. root.GetProperty(name).EnumerateArray().Select(one => one.GetString()!)];

    [GeneratedRegex(@"^#page=(\d+)")]
    private static partial Regex InnerPlace();
}
