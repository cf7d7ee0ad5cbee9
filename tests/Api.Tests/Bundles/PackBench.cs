using System.Diagnostics;
using DisputeHelper.Bundles;
using DisputeHelper.Bundles.Pictures;
using DisputeHelper.Bundles.Typst;

namespace DisputeHelper.Tests.Bundles;

/// <summary>A folder of its own with shelf and writer, and the tools that look at what came out.</summary>
internal sealed class PackBench : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dh-pack-");
    private readonly PictureShelf pictures;

    public PackBench(RenderBudget? budget = null)
    {
        pictures = new PictureShelf(Path.Combine(folder.FullName, "pictures"), Vault.Open);
        Writer = new TypstWriter(Path.Combine(folder.FullName, "tmp"), pictures, Vault.Open) { Budget = budget ?? RenderBudget.Default };
    }

    public SampleVault Vault { get; } = new();

    public TypstWriter Writer { get; }

    public static Profile Full => new ProfileShelf().Take("full");

    public Task<(string File, WrittenPack Pack)> Write(BundleMaterial material, Profile? profile = null) =>
        Write(Bundle.Compose(material, profile ?? Full));

    public async Task<(string File, WrittenPack Pack)> Write(Document document)
    {
        var shown = await pictures.PrepareAll([.. document.Pictures()], _ => { }, CancellationToken.None);
        var file = Path.Combine(folder.FullName, $"{Guid.NewGuid():N}.pdf");
        return (file, await Writer.Write(document, shown, file, CancellationToken.None));
    }

    /// <summary>What a tool of poppler or qpdf prints, and its exit code; null when it is not installed.</summary>
    public static (int Exit, string Output)? Run(string tool, params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo(tool) { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var argument in arguments) start.ArgumentList.Add(argument);
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + errors.Result);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    public void Dispose() => folder.Delete(recursive: true);
}
