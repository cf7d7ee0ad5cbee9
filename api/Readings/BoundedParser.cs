using System.Diagnostics;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace DisputeHelper.Readings;

/// <summary>Parses captured HTML within a budget. Hostile nesting makes any HTML parser quadratic, so every token looks at the clock.</summary>
internal static class BoundedParser
{
    /// <summary>The document, with source positions.</summary>
    /// <exception cref="BudgetExceededException">Too large, too many elements, or too slow.</exception>
    public static IHtmlDocument Parse(ReadOnlyMemory<byte> html, ReadingBudget budget, CancellationToken stop)
    {
        if (html.Length > budget.HtmlBytes)
            throw new BudgetExceededException($"The page is larger than {budget.HtmlBytes / (1024 * 1024)} MB, so it was stored but not read.");
        var elements = 0;
        var tokens = 0;
        var began = Stopwatch.GetTimestamp();
        var parser = new HtmlParser(new HtmlParserOptions
        {
            IsKeepingSourceReferences = true,
            SkipComments = true,
            SkipScriptText = true,
            OnCreated = (_, _) =>
            {
                if (++elements > budget.Elements)
                    throw new BudgetExceededException($"The page has more than {budget.Elements:N0} elements, so it was stored but not read.");
            },
            OnToken = (_, _) =>
            {
                if ((++tokens & 63) != 0) return;
                stop.ThrowIfCancellationRequested();
                if (Stopwatch.GetElapsedTime(began) > budget.Time) throw TooSlow(budget);
            },
        });
        return parser.ParseDocument(Decode(html.Span));
    }

    /// <summary>Said when the time is over.</summary>
    public static BudgetExceededException TooSlow(ReadingBudget budget) =>
        new($"Reading the page took longer than {budget.Time.TotalSeconds:0.#} seconds, so it was stored but not read.");

    // The extension always sends UTF-8; bytes that are none become a replacement character, never an exception.
    private static string Decode(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
}
