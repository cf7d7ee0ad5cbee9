using System.Text;
using System.Text.RegularExpressions;
using DisputeHelper.Facts;
using UglyToad.PdfPig;

namespace DisputeHelper.Tests.Bundles;

/// <summary>What comes out of the engine, read by two readers that did not write it.</summary>
[Collection(WrittenPacks.Shared)]
public sealed partial class PackFileSpecs(WrittenPacks packs) : IAsyncLifetime
{
    private readonly PackBench bench = packs.Bench;
    private string file = "";

    public async Task InitializeAsync() => file = await packs.English;

    public Task DisposeAsync() => Task.CompletedTask;

    [ToolFact("qpdf")]
    public void Qpdf_finds_nothing_wrong()
    {
        var (exit, output) = PackBench.Run("qpdf", "--check", file)!.Value;
        Assert.True(exit == 0, output);
        Assert.Contains("No syntax or stream encoding errors found", output, StringComparison.Ordinal);
    }

    [ToolFact("pdftotext")]
    public void The_sections_come_in_the_order_of_the_profile()
    {
        var text = Text();
        string[] expected = ["What is asked for", "Contents", "Time limits", "What the evidence shows", "word for word", "Tracking number", "Price of one", "What it is", "Statement of completeness", "Custody certificate"];
        var places = expected.Select(words => text.LastIndexOf(words, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [ToolFact("pdftotext")]
    public void Messages_in_any_script_can_be_searched_and_copied()
    {
        var text = Text();
        Assert.Contains("亲爱的朋友，您的包裹已经寄出，请耐心等待。", text, StringComparison.Ordinal);
        Assert.Contains("Дорогой друг, посылка уже в пути 😀", text, StringComparison.Ordinal);
        Assert.Contains("안녕하세요", text, StringComparison.Ordinal);
        Assert.Contains("شحنتك", text.Normalize(NormalizationForm.FormKC), StringComparison.Ordinal);
    }

    [ToolFact("pdftotext")]
    public void Text_that_looks_like_PDF_or_turns_lines_around_is_shown_and_does_nothing()
    {
        var text = Text();
        Assert.Contains(")>>/A<</S/JavaScript/JS(app.alert(1))>>", text, StringComparison.Ordinal);
        Assert.Contains("invoice[U+202E]gpj.exe", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', text);
    }

    [ToolFact("pdftotext")]
    public void Every_capture_says_what_it_lacks()
    {
        var text = Regex.Replace(Text(), @"\s+", " ");
        Assert.Contains("2 of 14 pictures on the page had not loaded.", text, StringComparison.Ordinal);
        Assert.Contains("The browser was not allowed to photograph the page.", text, StringComparison.Ordinal);
        Assert.Contains("The page asked to log in again while it was captured.", text, StringComparison.Ordinal);
        Assert.Contains("The rows add up to the total", text, StringComparison.Ordinal);
        Assert.Contains(Sha256.Of("entry 12"u8).Value, text, StringComparison.Ordinal);
    }

    [ToolFact("qpdf")]
    public async Task Without_attachments_nothing_in_the_file_can_act()
    {
        var (plain, _) = await bench.Write(SampleCase.Material(bench.Vault), new DisputeHelper.Bundles.ProfileShelf().Take("aliexpress"));
        var (_, objects) = PackBench.Run("qpdf", "--qdf", "--object-streams=disable", plain, "-")!.Value;
        Assert.DoesNotMatch(ActiveContent(), objects);
        Assert.Matches("/StructTreeRoot", objects);
    }

    [Fact]
    public void It_says_that_it_is_PDF_A_3a_tagged_and_in_which_language()
    {
        using var pdf = PdfDocument.Open(file);
        Assert.True(pdf.TryGetXmpMetadata(out var xmp));
        var metadata = xmp!.GetXDocument().ToString();
        Assert.Matches("(<pdfaid:part>|pdfaid:part=\")3", metadata);
        Assert.Matches("(<pdfaid:conformance>|pdfaid:conformance=\")A", metadata);
        var catalog = pdf.Structure.Catalog.CatalogDictionary;
        Assert.True(catalog.Data.ContainsKey("StructTreeRoot"));
        Assert.True(catalog.Data.ContainsKey("PageLabels"));
        Assert.Equal("en", catalog.Data["Lang"].ToString()!.Trim('(', ')'));
        Assert.Equal("Evidence pack: AliExpress order 8212313961591322", pdf.Information.Title);
    }

    [Fact]
    public void Bookmarks_lead_to_every_section_and_every_exhibit()
    {
        using var pdf = PdfDocument.Open(file);
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        var titles = bookmarks!.GetNodes().Select(node => node.Title).ToList();
        Assert.Contains("Summary · 1", titles);
        Assert.All(titles, title => Assert.Matches(@" · \d+$", title));
        Assert.Contains(titles, title => Regex.Replace(title, @"\s+", " ").StartsWith("Exhibit E1 Order details · ", StringComparison.Ordinal));
        Assert.Contains(titles, title => title.StartsWith("Custody certificate · ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_printed_page_number_is_the_number_of_the_page_in_the_file()
    {
        using var pdf = PdfDocument.Open(file);
        foreach (var page in pdf.GetPages())
            Assert.Contains($"Page {page.Number} of {pdf.NumberOfPages}", UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor.ContentOrderTextExtractor.GetText(page), StringComparison.Ordinal);
    }

    [Fact]
    public void The_originals_travel_inside_unchanged()
    {
        using var pdf = PdfDocument.Open(file);
        Assert.True(pdf.Advanced.TryGetEmbeddedFiles(out var inside));
        var files = inside!.ToDictionary(f => f.Name, f => f.Bytes.ToArray());
        Assert.Equal("<title>Order details</title>", Encoding.UTF8.GetString(files["E1-page.html"]));
        Assert.Contains("E1-manifest.json", files.Keys);
        // The words as they were written, the turning character included, are here and only here.
        Assert.Contains("invoice\u202Egpj.exe", Regex.Unescape(Encoding.UTF8.GetString(files["case-file.json"])), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_case_gives_the_same_bytes_again()
    {
        using var second = new PackBench();
        var (again, _) = await second.Write(SampleCase.Material(second.Vault));
        Assert.Equal(await File.ReadAllBytesAsync(file), await File.ReadAllBytesAsync(again));
    }

    private string Text() => PackBench.Run("pdftotext", "-layout", file, "-")!.Value.Output;

    [GeneratedRegex(@"/(JavaScript|JS|OpenAction|AA|Launch|SubmitForm|ImportData|RichMedia|EmbeddedFiles)\b")]
    private static partial Regex ActiveContent();
}
