using DisputeHelper.Captures;
using DisputeHelper.Formats;

namespace DisputeHelper.Readings;

/// <summary>Takes out of the vault what readers look at, and no more than the budget allows.</summary>
internal sealed class Gathering(CaptureArchive archive, ReadingBudget budget)
{
    /// <exception cref="Vault.BlobDamagedException">The stored bytes are not the same any more.</exception>
    public async Task<PageMaterial> Of(StoredCapture capture, CancellationToken stop)
    {
        ReadOnlyMemory<byte>? page = null, layout = null, conversation = null;
        var answers = new List<ReadOnlyMemory<byte>>();
        long held = 0;
        foreach (var part in capture.Parts)
        {
            if (part.Name is "response" && (held += part.Bytes) <= budget.AnswerBytes) answers.Add(await archive.ReadPart(part, stop));
            else if (part.Name is "layout" && part.Bytes <= budget.AnswerBytes) layout = await archive.ReadPart(part, stop);
            else if (part.Name is "page") page = await Html(part, stop);
            else if (part.Name is "conversation") conversation = await Html(part, stop);
        }
        var material = new PageMaterial(capture.Head, page, answers, layout) { Conversation = conversation };
        return page is null && Wrapping(capture) is { } wrapping ? await Unwrap(material, wrapping, stop) : material;
    }

    // One byte past the limit is enough to be refused by the parser with its own sentence.
    private async Task<ReadOnlyMemory<byte>> Html(StoredPart part, CancellationToken stop) =>
        part.Bytes > budget.HtmlBytes ? new byte[budget.HtmlBytes + 1] : await archive.ReadPart(part, stop);

    private static StoredPart? Wrapping(StoredCapture capture) =>
        capture.Parts.FirstOrDefault(part => part.Name is "snapshot") ?? capture.Parts.FirstOrDefault(part => part.Name is "mail");

    private async Task<PageMaterial> Unwrap(PageMaterial material, StoredPart part, CancellationToken stop)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var brake = Brake.On(limited, budget.Time);
        await using var file = await archive.OpenPart(part, stop);
        try
        {
            var saved = await Task.Run(() => Wrapped.Read(file, part.ContentType, budget.HtmlBytes, limited.Token), stop);
            return material with { Html = saved.Html, Charset = saved.Charset, HtmlPart = part.Name, Mail = part.Name is "mail" ? saved.Mail : null };
        }
        catch (NotReadableException wrong)
        {
            return material with { Problem = $"{wrong.Message} It is kept as it is." };
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return material with { Problem = BoundedParser.TooSlow(budget) };
        }
    }
}
