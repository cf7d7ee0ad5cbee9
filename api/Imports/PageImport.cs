using System.Text;
using System.Text.Json;
using DisputeHelper.Captures;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;
using DisputeHelper.Formats;
using DisputeHelper.Readings;
using DisputeHelper.Wording;

namespace DisputeHelper.Imports;

/// <summary>Saved pages and mails become captures of their own kind, and are read like any other.</summary>
internal sealed class PageImport(CaptureIntake intake, ReadingDesk desk, ReadingBudget budget, IntakeLimits limits, TimeProvider clock, ILogger<PageImport> log)
{
    public async Task<ImportResult> Take(IncomingFile file, FileKind kind, Sha256 bytes, CancellationToken stop)
    {
        // Limits first: a page is held against those of a capture before it is taken apart.
        if (file.Bytes.Length > limits.Capture)
            return new(file.Name, ImportEnd.Refused, new Sentence("told.import-large", ("name", file.Name), ("most", limits.Capture / (1024 * 1024))));
        var (page, part, type, savedAs) = await Task.Run(() => Opened(file, kind, stop), stop);
        var head = ImportHead.Of(file, bytes, page, savedAs, clock);
        file.Bytes.Position = 0;
        return await intake.Receive(Parts(head, part, type, file.Bytes), null, stop, capture => Row(file, bytes, type, capture)) switch
        {
            IntakeOutcome.Stored(var capture) => Stored(file, type, bytes, capture.Head.Id, await FirstReading.Of(capture.Head.Id, desk, log)),
            // Another import of the same bytes was a moment quicker: whatever it noted of name and time, the bytes are these.
            IntakeOutcome.AlreadyStored or IntakeOutcome.DifferentBytes => new(file.Name, ImportEnd.Known, new Sentence("told.import-known"))
            { ContentType = type, Sha256 = bytes, Capture = head.Id },
            IntakeOutcome.Refused(_, var sentence) => new(file.Name, ImportEnd.Refused, sentence),
            var other => throw new InvalidOperationException($"An outcome without an answer: {other}"),
        };
    }

    private (SavedPage Page, string Part, string Type, string SavedAs) Opened(IncomingFile file, FileKind kind, CancellationToken stop)
    {
        file.Bytes.Position = 0;
        if (kind.Sort is FileSort.Page)
        {
            var held = new byte[Math.Min(file.Bytes.Length, budget.HtmlBytes)];
            file.Bytes.ReadExactly(held);
            return (SavedHtml.Read(held), "page", "text/html", "HTML");
        }
        var page = Wrapped.Read(file.Bytes, kind.ContentType, budget.HtmlBytes, stop);
        if (page.Mail is not null) return (page, "mail", "message/rfc822", "mail");
        var own = SavedHtml.Read(page.Html);
        page = page with { Url = page.Url ?? own.Url, Title = page.Title ?? own.Title, Language = page.Language ?? own.Language };
        return kind.Sort is FileSort.WebArchive ? (page, "snapshot", kind.ContentType, "web archive") : (page, "snapshot", "multipart/related", "MHTML");
    }

    private static async IAsyncEnumerable<IncomingPart> Parts(CaptureHead head, string part, string type, Stream bytes)
    {
        await Task.CompletedTask;
        yield return new("capture", "application/json", new MemoryStream(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(head, FactsJson.Options))));
        yield return new(part, type, bytes);
    }

    private static ImportedFileRow Row(IncomingFile file, Sha256 bytes, string type, CaptureRow capture) => new()
    {
        Sha256 = bytes,
        FileName = file.Name,
        ContentType = type,
        Bytes = capture.Parts.Single().Bytes,
        ModifiedAt = file.ModifiedAt?.ToUniversalTime(),
        StoredAt = capture.StoredAt,
        CaptureId = capture.Id,
    };

    private static ImportResult Stored(IncomingFile file, string type, Sha256 bytes, CaptureId id, PageFacts facts)
    {
        IReadOnlyList<OrderNumber> orders = [.. facts.Orders.Select(order => order.Number).Distinct()];
        object read = facts.Note is { } note ? new StoredWords(note) : orders switch
        {
            [] => new Sentence("told.import-no-order"),
            [var one] => new Sentence("told.import-order", ("order", one)),
            _ => new Sentence("told.import-orders", ("count", orders.Count)),
        };
        var done = facts is { Page: PageKind.Unknown, Note: not null } ? "told.import-stored" : "told.import-read";
        return new(file.Name, ImportEnd.Stored, new Sentence(done, ("what", read))) { ContentType = type, Sha256 = bytes, Capture = id, Page = facts.Page, Orders = orders };
    }
}
