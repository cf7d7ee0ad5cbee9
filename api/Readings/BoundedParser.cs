using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Text;
using DisputeHelper.Formats;
using DisputeHelper.Marketplaces;

namespace DisputeHelper.Readings;

/// <summary>Parses captured HTML within a budget: hostile nesting makes any HTML parser quadratic.</summary>
internal static class BoundedParser
{
    /// <summary>The document; where its elements begin is noted beside it.</summary>
    /// <exception cref="BudgetExceededException">Too large, too many elements, or too slow.</exception>
    public static IHtmlDocument Parse(ReadOnlyMemory<byte> html, string? charset, ReadingBudget budget, CancellationToken stop)
    {
        if (html.Length > budget.HtmlBytes)
            throw new BudgetExceededException($"The page is larger than {budget.HtmlBytes / (1024 * 1024)} MB, so it was stored but not read.");
        // Of AngleSharp's sources this one is as quick as a bare string, and it can be moved.
        var text = MarkupText.Decode(html.Span, charset);
        var source = new TextSource(new ReadOnlyMemoryTextSource(text));
        // Parsing from a string cannot be cancelled, and asking the clock at every token doubles its time. Moving the source to its end
        // ends it at the next token, whatever it is busy with; again and again, because the parser may be moving it at that moment.
        using var brake = new Timer(_ => { if (stop.IsCancellationRequested) source.Index = source.Length; }, null, 50, 20);
        var places = new SourcePlaces(text);
        var parser = new HtmlParser(new HtmlParserOptions
        {
            OnCreated = (element, at) =>
            {
                places.Add(element, at.Index);
                if (places.Count > budget.Elements)
                    throw new BudgetExceededException($"The page has more than {budget.Elements:N0} elements, so it was stored but not read.");
                if ((places.Count & 255) == 0) stop.ThrowIfCancellationRequested();
            },
        });
        var document = parser.ParseDocument(source);
        places.Belong(document);
        if (!stop.IsCancellationRequested) return document;
        document.Dispose();
        throw new OperationCanceledException(stop);
    }

    /// <summary>Said when the time is over.</summary>
    public static string TooSlow(ReadingBudget budget) =>
        $"Reading the page took longer than {budget.Time.TotalSeconds:0.#} seconds, so it was stored but not read.";
}
