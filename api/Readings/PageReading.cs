using System.Text.Json;
using AngleSharp.Html.Dom;
using DisputeHelper.Facts;
using DisputeHelper.Marketplaces;

namespace DisputeHelper.Readings;

/// <summary>Bytes to facts, within a budget: a pure function of the material, whatever the material is.</summary>
public static class PageReading
{
    private const int SmallPage = 64 * 1024;
    private const string Stranger = "This page is of no shop that DisputeHelper reads, so nothing was read from it. It is kept as it is.";

    /// <summary>The facts of a page.</summary>
    /// <exception cref="OperationCanceledException">Only when <paramref name="stop"/> was cancelled from outside.</exception>
    public static PageFacts Read(PageMaterial material, IReadOnlyList<IPageReader> readers, ReadingBudget budget, CancellationToken stop)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var brake = Brake.On(limited, budget.Time);
        Task<(IHtmlDocument? Document, string? Problem)>? parsing = null;
        try
        {
            // A mail has no address; who wrote it says whose it is.
            if (!Uri.TryCreate(material.Mail is null ? material.Head.Url : "urn:mail", UriKind.Absolute, out var url)) return PageFacts.Unread(Stranger);
            // The page is parsed beside what is read of answers and rectangles: it takes longer than they and needs one core only. A small one is
            // parsed sooner than a thread comes to it. Trees are left to the collector: taking them apart node by node takes longer.
            var token = limited.Token;
            (IHtmlDocument? Document, string? Problem) Parsed() => Document(material.Html, material.Charset, budget, token);
            parsing = material.Html?.Length > SmallPage ? Task.Run(Parsed, CancellationToken.None) : Task.FromResult(Parsed());
            var (conversation, other) = Document(material.Conversation, null, budget, token);
            var page = PageOf(material, url, parsing, budget, token) with { Conversation = conversation };
            return Read(page, readers, () => parsing.GetAwaiter().GetResult().Problem ?? material.Problem ?? other);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return PageFacts.Unread(BoundedParser.TooSlow(budget));
        }
        catch (Exception) when (limited.IsCancellationRequested && !stop.IsCancellationRequested)
        {
            return PageFacts.Unread(BoundedParser.TooSlow(budget)); // The brake may end a parser in the middle of a thought.
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Hostile bytes may break a parser in ways nobody thought of. They are evidence all the same.
            return PageFacts.Unread($"The page could not be read ({failure.GetType().Name}). It is kept as it is; a later version may read it.");
        }
        finally
        {
            // A reading that broke off beside the parser must not leave it running without a brake.
            if (parsing is { IsCompleted: false }) limited.Cancel();
        }
    }

    private static PageFacts Read(Page page, IReadOnlyList<IPageReader> readers, Func<string?> problemOf)
    {
        foreach (var reader in readers)
        {
            if (reader.TryRead(page) is not { } facts) continue;
            var problem = problemOf();
            // The answers alone may still tell everything when the page itself was past the budget.
            return problem is null ? facts : facts.SaysSomething ? facts with { Note = problem } : PageFacts.Unread(problem);
        }
        return PageFacts.Unread(problemOf() ?? Stranger);
    }

    private static (IHtmlDocument? Document, string? Problem) Document(ReadOnlyMemory<byte>? part, string? charset, ReadingBudget budget, CancellationToken stop)
    {
        if (part is not { Length: > 0 } html) return (null, null);
        try
        {
            return (BoundedParser.Parse(html, charset, budget, stop), null);
        }
        catch (BudgetExceededException exceeded)
        {
            return (null, exceeded.Message);
        }
    }

    private static Page PageOf(PageMaterial material, Uri url, Task<(IHtmlDocument? Document, string? Problem)> parsing, ReadingBudget budget, CancellationToken stop) => new(
        material.Head.Id, url, material.Head.Title, material.Head.CapturedAt, material.Head.Language, null,
        AnswerParts.Read(material.Answers, budget.AnswerBytes), Layout(material.Layout, budget))
    {
        Parsing = parsing,
        Completeness = material.Head.Completeness,
        TimeZone = material.Head.TimeZone,
        Part = material.HtmlPart,
        Mail = material.Mail,
        Stop = stop,
    };

    private static JsonElement? Layout(ReadOnlyMemory<byte>? bytes, ReadingBudget budget)
    {
        if (bytes is not { Length: > 0 } json || json.Length > budget.AnswerBytes) return null;
        try { return JsonElement.Parse(json.Span); }
        catch (JsonException) { return null; }
    }
}
