using System.Globalization;
using DisputeHelper.Facts;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Outline;
using UglyToad.PdfPig.Tokens;

namespace DisputeHelper.Tests.Bundles.Readers;

/// <summary>PdfPig, written for .NET alone and from no other reader's source.</summary>
internal static class PigReader
{
    public static PackAsRead Read(string file)
    {
        using var pdf = PdfDocument.Open(file);
        var attachments = pdf.Advanced.TryGetEmbeddedFiles(out var inside) ? inside.ToDictionary(f => f.Name, f => Sha256.Of(f.Memory.Span).Value) : [];
        var links = pdf.GetPages().SelectMany(page => page.GetAnnotations().Select(a => a.Action switch
        {
            AbstractGoToAction go => PackAsRead.Link(page.Number, go.Destination.PageNumber.ToString(CultureInfo.InvariantCulture)),
            UriAction web => PackAsRead.Link(page.Number, web.Uri),
            _ => null,
        })).OfType<string>().ToHashSet();
        return new(Labels(pdf), pdf.TryGetBookmarks(out var bookmarks) ? [.. bookmarks.Roots.SelectMany(root => Flat(root, 1))] : [], links, attachments);
    }

    /// <summary>The fonts of the letters on its pages.</summary>
    public static IEnumerable<string> Fonts(string file)
    {
        using var pdf = PdfDocument.Open(file);
        return [.. pdf.GetPages().SelectMany(page => page.Letters).Select(letter => letter.FontName!).Distinct()];
    }

    private static IEnumerable<string> Flat(BookmarkNode node, int depth) =>
        node.Children.SelectMany(child => Flat(child, depth + 1)).Prepend(PackAsRead.Bookmark(node.Title, node is DocumentBookmarkNode here ? here.PageNumber : 0, depth));

    // The reader leaves page labels to its caller: a tree of numbers, of which the packs use the plainest kind.
    private static IReadOnlyList<string> Labels(PdfDocument pdf)
    {
        var tree = Dictionary(pdf, pdf.Structure.Catalog.CatalogDictionary.Data["PageLabels"]);
        var starts = Leaves(pdf, tree).Chunk(2).ToDictionary(pair => Number(pair[0]), pair => Dictionary(pdf, pair[1]));
        List<string> labels = [];
        var (first, from) = (1, 0);
        for (var page = 0; page < pdf.NumberOfPages; page++)
        {
            if (starts.TryGetValue(page, out var range)) (first, from) = (range.Data.TryGetValue("St", out var start) ? Number(start) : 1, page);
            labels.Add((first + page - from).ToString(CultureInfo.InvariantCulture));
        }
        return labels;
    }

    private static IEnumerable<IToken> Leaves(PdfDocument pdf, DictionaryToken node) => node.Data.TryGetValue("Nums", out var numbers) ? ((ArrayToken)Resolved(pdf, numbers)).Data
        : ((ArrayToken)Resolved(pdf, node.Data["Kids"])).Data.SelectMany(kid => Leaves(pdf, Dictionary(pdf, kid)));

    private static DictionaryToken Dictionary(PdfDocument pdf, IToken token) => (DictionaryToken)Resolved(pdf, token);

    private static IToken Resolved(PdfDocument pdf, IToken token) => token is IndirectReferenceToken reference ? pdf.Structure.GetObject(reference.Data).Data : token;

    private static int Number(IToken token) => ((NumericToken)token).Int;
}
