using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using DisputeHelper.Bundles;

namespace DisputeHelper.Benchmarks;

/// <summary>Chromium's own way from a page to a tagged PDF with bookmarks, in a process of its own; and what a PDF has in it, so that one sees that both are the same.</summary>
internal sealed partial class Printer(string folder)
{
    // Those of render.mjs, in its order.
    private static readonly string[] Families = ["noto-sans", "vazirmatn", "noto-sans-hebrew", "noto-sans-thai", "noto-sans-sc", "noto-sans-kr", "noto-emoji"];

    private string Printed => Path.Combine(folder, "print.pdf");

    /// <summary>Milliseconds from the page on disk to the PDF on disk; writing the page does not count.</summary>
    public double Print(Document document, Func<Picture, string?> pictureOf)
    {
        var page = Path.Combine(folder, "page.html");
        File.WriteAllText(page, new PrintedPage(pictureOf).Of(document));
        File.Delete(Printed);
        var data = Fonts();
        var watch = Stopwatch.StartNew();
        Output(Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? "chromium",
            ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--generate-pdf-document-outline", $"--user-data-dir={Path.Combine(folder, "browser")}", $"--print-to-pdf={Printed}", $"file://{page}"], ("XDG_DATA_HOME", data));
        return File.Exists(Printed) ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException("The browser printed nothing.");
    }

    /// <summary>What both hold: a line for each.</summary>
    public void Compare(string ours)
    {
        Console.WriteLine($"    the pack:  {Counts(ours)}");
        Console.WriteLine($"    Chromium:  {Counts(Printed)}");
    }

    private static string Counts(string pdf)
    {
        var (info, text) = (Output("pdfinfo", [pdf]), Output("pdftotext", [pdf, "-"]));
        var plain = Path.ChangeExtension(pdf, "plain");
        Output("qpdf", ["--qdf", "--object-streams=disable", "--stream-data=preserve", pdf, plain]);
        var links = Link().Count(File.ReadAllText(plain, System.Text.Encoding.Latin1));
        File.Delete(plain);
        return string.Create(CultureInfo.InvariantCulture,
            $"{Pages().Match(info).Groups[1].Value} pages, {text.Count(char.IsLetterOrDigit):#,0} letters and digits, {Message().Count(text):#,0} messages, {links:#,0} links, {Output("mutool", ["show", pdf, "outline"]).Count('\n')} bookmarks, tagged: {Tagged().Match(info).Groups[1].Value}, {new FileInfo(pdf).Length / 1e6:0.0} MB");
    }

    /// <summary>The pack's fonts, installed for the browser: as files of the page they would be set as drawings, without text.</summary>
    private string Fonts()
    {
        var data = Directory.CreateDirectory(Path.Combine(folder, "data", "fonts"));
        var top = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(top.FullName, "node_modules", "@expo-google-fonts"))) top = top.Parent ?? throw new DirectoryNotFoundException("The fonts are not there: npm install.");
        foreach (var (family, i) in Families.Select((family, i) => (family, i)))
            // The pack, too, takes one weight of the largest.
            foreach (var weight in i < 4 ? (string[])["400Regular", "600SemiBold"] : ["400Regular"])
                if (new DirectoryInfo(Path.Combine(top.FullName, "node_modules", "@expo-google-fonts", family, weight)) is { Exists: true } from)
                    foreach (var file in from.EnumerateFiles("*.ttf")) file.CopyTo(Path.Combine(data.FullName, file.Name), overwrite: true);
        return data.Parent!.FullName;
    }

    private static string Output(string program, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        errors.Wait();
        process.WaitForExit();
        return output;
    }

    [GeneratedRegex(@"^Pages:\s+(\d+)", RegexOptions.Multiline)]
    private static partial Regex Pages();

    [GeneratedRegex(@"^Tagged:\s+(\w+)", RegexOptions.Multiline)]
    private static partial Regex Tagged();

    [GeneratedRegex(@"/Subtype\s*/Link\b")]
    private static partial Regex Link();

    // Each message of the case ends with its number in brackets; in lines that read from the right, extraction may turn them around.
    [GeneratedRegex(@"[()]\d+[()]")]
    private static partial Regex Message();
}
