using System.Text.Json;
using System.Text.Json.Nodes;
using DisputeHelper.Bundles.Pictures;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Bundles.Typst;

/// <summary>Writes a document as PDF/A-3a with Typst. With the files beside it, the only place that knows the engine.</summary>
/// <param name="temporary">Where a run may leave its files until it ends.</param>
/// <param name="pictures">The pictures at page size.</param>
/// <param name="open">Opens an original, verified.</param>
public sealed class TypstWriter(string temporary, PictureShelf pictures, OpenOriginal open)
{
    /// <summary>Where the engine lies and what it may use; tests narrow it.</summary>
    internal RenderBudget Budget { get; init; } = RenderBudget.Default;

    /// <summary>Writes the file.</summary>
    /// <exception cref="BundleProblem">With a sentence that says what is missing or too much.</exception>
    public async Task<WrittenPack> Write(
        Document document, IReadOnlyDictionary<WantedPicture, PreparedPicture> shown, string output, CancellationToken cancel)
    {
        var work = Directory.CreateDirectory(Path.Combine(temporary, $"pack-{Guid.NewGuid():N}"));
        try
        {
            var job = new RenderJob(
                document with { Attachments = [] }, Parts(document.Date), TemplateLabels.Of(Say(document)), document.Draft,
                shown.ToDictionary(p => p.Key.Key, p => Told(p.Value, Say(document))), pictures.Root,
                await Originals(document, work.FullName, cancel), Path.Combine(Path.GetDirectoryName(Budget.Script)!, "pack.typ"), output);
            return await Render(job, Path.Combine(work.FullName, "job.json"), cancel);
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private static Phrases Say(Document document) => Languages.Find(document.Language) ?? Languages.English;

    private static PreparedPicture Told(PreparedPicture picture, Phrases say) => picture.Problem is not { } problem ? picture
        : picture with { Problem = say.Say(problem, ("width", picture.Width), ("height", picture.Height), ("side", PictureLimits.Side), ("millions", PictureLimits.Pixels / 1_000_000)) };

    private async Task<WrittenPack> Render(RenderJob job, string jobFile, CancellationToken cancel)
    {
        var content = JsonSerializer.SerializeToNode(job, RenderJob.Json)!;
        var unshown = new SortedSet<string>(StringComparer.Ordinal);
        // Which characters have no font is only known when the engine has tried; each round names more of them or ends.
        for (var round = 0; round < 4; round++)
        {
            await File.WriteAllTextAsync(jobFile, content.ToJsonString(RenderJob.Json), cancel);
            var answer = await new RenderProcess(Budget).Run(jobFile, cancel);
            if (answer.Problem is { } problem) throw new BundleProblem(Refusal(problem, answer.Detail));
            if (answer.Unshown is not { Count: > 0 } more)
                return new WrittenPack(answer.Pages, answer.Anchors ?? new Dictionary<string, int>(), [.. unshown]) { PeakMegabytes = answer.PeakKilobytes / 1024.0 };
            unshown.UnionWith(more);
            UnshownText.Mark(content["document"]!, unshown, Say(job.Document));
        }
        throw new BundleProblem(new Sentence("problem.pack-fonts"));
    }

    private async Task<IReadOnlyList<RenderAttachment>> Originals(Document document, string work, CancellationToken cancel)
    {
        var originals = new List<RenderAttachment>();
        foreach (var attachment in document.Attachments)
        {
            var path = Path.Combine(work, $"{originals.Count}.bin");
            await using (var file = File.Create(path))
            {
                if (attachment.Bytes is { } bytes) await file.WriteAsync(bytes, cancel);
                else
                {
                    await using var original = await open(attachment.Sha256!, cancel);
                    await original.CopyToAsync(file, cancel);
                }
            }
            originals.Add(new RenderAttachment(attachment.Name, attachment.ContentType, attachment.Description, path));
        }
        return originals;
    }

    private static int[] Parts(DateTimeOffset date)
    {
        var utc = date.UtcDateTime;
        return [utc.Year, utc.Month, utc.Day, utc.Hour, utc.Minute, utc.Second];
    }

    private static Sentence Refusal(string problem, string? detail) => problem switch
    {
        "package" => new Sentence("problem.pack-engine"),
        "typeface" => new Sentence("problem.pack-typeface"),
        _ when detail is null => new Sentence("problem.pack-refused-silently"),
        _ => new Sentence("problem.pack-refused", ("detail", ShownText.Of(detail))),
    };
}

/// <summary>A pack that was written.</summary>
/// <param name="Pages">How many pages it has.</param>
/// <param name="Anchors">On which page each exhibit begins.</param>
/// <param name="Unshown">Characters that stand in it as numbers, since no font shows them.</param>
public sealed record WrittenPack(int Pages, IReadOnlyDictionary<string, int> Anchors, IReadOnlyList<string> Unshown)
{
    /// <summary>The most memory that the engine held, where the system tells.</summary>
    public double? PeakMegabytes { get; init; }
}
