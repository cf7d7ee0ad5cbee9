using System.Globalization;
using System.IO.Pipelines;
using System.Text;

namespace DisputeHelper.Formats.Bags;

/// <summary>A BagIt bag (RFC 8493) as one ZIP: payload below <c>data/</c>, a manifest that <c>sha256sum -c</c> reads, and files about both.</summary>
/// <param name="Folder">The one folder in the ZIP.</param>
/// <param name="At">The moment that every file in it bears, so that the same content gives the same bytes.</param>
/// <param name="Info">Lines of <c>bag-info.txt</c>.</param>
/// <param name="Tags">Files beside the payload (a page that checks it, a note to the reader).</param>
/// <param name="Payload">The payload; each path begins with <c>data/</c>.</param>
public sealed record Bag(
    string Folder, DateTimeOffset At, IReadOnlyList<(string Label, string Value)> Info, IReadOnlyList<BagFile> Tags, IReadOnlyList<BagFile> Payload)
{
    /// <summary>What checks the payload.</summary>
    public const string Manifest = "manifest-sha256.txt";

    /// <summary>What checks the files beside it.</summary>
    public const string TagManifest = "tagmanifest-sha256.txt";

    /// <summary>The ZIP as a stream that is written while it is read, so that it is nowhere whole; writing and reading run side by side.</summary>
    /// <param name="tell">Told how many files are in, of how many.</param>
    /// <param name="cancel">Stops the writing; the reader then sees it too.</param>
    public Stream AsZip(Action<int, int> tell, CancellationToken cancel)
    {
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 8 << 20, resumeWriterThreshold: 4 << 20, minimumSegmentSize: 256 << 10, useSynchronizationContext: false));
        _ = Task.Run(() => Fill(pipe.Writer, tell, cancel), CancellationToken.None);
        return pipe.Reader.AsStream();
    }

    private async Task Fill(PipeWriter writer, Action<int, int> tell, CancellationToken cancel)
    {
        try
        {
            await using (var output = writer.AsStream(leaveOpen: true))
            {
                var zip = new StoredZip(output, At);
                var files = All();
                for (var i = 0; i < files.Count; i++)
                {
                    tell(i, files.Count);
                    await zip.Add($"{Folder}/{files[i].Path}", files[i], cancel);
                }
                await zip.Finish(cancel);
            }
            await writer.CompleteAsync();
        }
        catch (Exception failed)
        {
            await writer.CompleteAsync(failed);      // Whoever reads is told at this very place.
        }
    }

    private List<BagFile> All()
    {
        List<BagFile> tags =
        [
            .. Tags,
            BagFile.Of("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"),
            BagFile.Of("bag-info.txt", string.Concat(Info.Append(("Payload-Oxum", Oxum())).Select(line => $"{line.Item1}: {line.Item2}\n"))),
            BagFile.Of(Manifest, Lines(Payload)),
        ];
        return [.. tags, BagFile.Of(TagManifest, Lines(tags)), .. Payload];
    }

    private string Oxum() => string.Create(CultureInfo.InvariantCulture, $"{Payload.Sum(file => file.Bytes)}.{Payload.Count}");

    private static string Lines(IEnumerable<BagFile> files)
    {
        var lines = new StringBuilder();
        foreach (var file in files) lines.Append(file.Sha256.Value).Append("  ").Append(file.Path).Append('\n');
        return lines.ToString();
    }
}
