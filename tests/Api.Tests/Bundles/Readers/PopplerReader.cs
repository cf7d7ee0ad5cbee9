using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DisputeHelper.Facts;

namespace DisputeHelper.Tests.Bundles.Readers;

/// <summary>poppler's tools. None of them tells the label of a page: there the number that the page itself shows stands in.</summary>
internal static partial class PopplerReader
{
    public static PackAsRead Read(string file)
    {
        var inside = Directory.CreateTempSubdirectory("dh-poppler-");
        try
        {
            // Warnings about a file of 2026 in a tool of 2022 go to another place than the answer.
            var xml = XDocument.Parse(Xml().Match(PackBench.Run("pdftohtml", "-xml", "-i", "-stdout", file)!.Value.Output).Value);
            PackBench.Run("pdfdetach", "-saveall", "-o", inside.FullName, file);
            return new(Labels(file), [.. Bookmarks(xml.Root!.Element("outline"), 1)], [.. Links(xml)],
                inside.GetFiles().ToDictionary(one => one.Name, one => Sha256.Of(File.ReadAllBytes(one.FullName)).Value));
        }
        finally
        {
            inside.Delete(recursive: true);
        }
    }

    /// <summary>How many pages poppler counts.</summary>
    public static int Pages(string file) => int.Parse(PageCount().Match(PackBench.Run("pdfinfo", file)!.Value.Output).Groups[1].Value, CultureInfo.InvariantCulture);

    /// <summary>Name, and whether it lies inside and knows its letters, of each font.</summary>
    public static List<(string Name, bool Embedded, bool Unicode)> Fonts(string file) =>
        [.. FontLine().Matches(PackBench.Run("pdffonts", file)!.Value.Output).Select(line => (line.Groups[1].Value, line.Groups[2].Value is "yes", line.Groups[3].Value is "yes"))];

    // The last line says "Page 3 of 21", in the language and the direction of the pack: the number that is not the count.
    private static List<string> Labels(string file)
    {
        var count = Pages(file).ToString(CultureInfo.InvariantCulture);
        return [.. PackBench.Run("pdftotext", "-layout", file, "-")!.Value.Output.Split('\f')[..^1].Select(page =>
        {
            var numbers = ShortNumber().Matches(page.TrimEnd().Split('\n')[^1]).Select(match => match.Value).ToList();
            return numbers.Remove(count) && numbers.Count == 1 ? numbers[0] : $"not one number: {string.Join(", ", numbers)}";
        })];
    }

    private static IEnumerable<string> Bookmarks(XElement? outline, int depth) => (outline?.Elements() ?? []).SelectMany(item => item.Name == "outline"
        ? Bookmarks(item, depth + 1)
        : [PackAsRead.Bookmark(item.Value, int.Parse(item.Attribute("page")!.Value, CultureInfo.InvariantCulture), depth)]);

    private static IEnumerable<string> Links(XDocument xml) =>
        from page in xml.Root!.Elements("page")
        from link in page.Descendants("a")
        let to = link.Attribute("href")!.Value
        select PackAsRead.Link(int.Parse(page.Attribute("number")!.Value, CultureInfo.InvariantCulture), InnerPlace().Match(to) is { Success: true } place ? place.Groups[1].Value : to);

    [GeneratedRegex(@"<\?xml.*</pdf2xml>", RegexOptions.Singleline)]
    private static partial Regex Xml();

    [GeneratedRegex(@"^Pages:\s+(\d+)", RegexOptions.Multiline)]
    private static partial Regex PageCount();

    [GeneratedRegex(@"(?<!\d)\d{1,4}(?!\d)")]
    private static partial Regex ShortNumber();

    [GeneratedRegex(@"^(\S+)\s+CID TrueType\s+Identity-H\s+(yes|no)\s+(?:yes|no)\s+(yes|no)", RegexOptions.Multiline)]
    private static partial Regex FontLine();

    [GeneratedRegex(@"^[^/]*\.html#(\d+)$")]
    private static partial Regex InnerPlace();
}
