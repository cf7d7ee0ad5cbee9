using System.Globalization;
using System.Net;
using System.Text;
using DisputeHelper.Bundles;
using DisputeHelper.Facts;

namespace DisputeHelper.Benchmarks;

/// <summary>
/// The document of a pack as a page that a browser prints: every section, heading, table, list, link, stamp and message that the pack has, in semantic HTML with the
/// pack's own fonts, sizes and footers. Two things a browser cannot print: the number of the page that a link leads to (a mark stands for it), and a stamp on every page of an exhibit; it is spared both.
/// Nothing that a browser sets slowly is used in their place: no tables for layout, no flex or grid but where the pack has columns.
/// </summary>
internal sealed class PrintedPage(Func<Picture, string?> pictureOf)
{
    private readonly StringBuilder html = new();

    public string Of(Document document)
    {
        html.Append(CultureInfo.InvariantCulture, $"<!doctype html><html lang=\"{document.Language}\"><meta charset=utf-8><title>{Escaped(document.Title)}</title><style>{Style}");
        html.Append(CultureInfo.InvariantCulture, $"@page{{@bottom-left{{content:\"{Escaped(document.Title)}\";font-size:9pt}}@bottom-right{{content:\"Page \" counter(page) \" of \" counter(pages);font-size:9pt}}}}</style>");
        foreach (var section in document.Sections)
        {
            html.Append(CultureInfo.InvariantCulture, $"<section id=\"section-{section.Name}\"><h1>{Escaped(section.Title)}</h1>");
            foreach (var block in section.Blocks) Write(document, block);
            html.Append("</section>");
        }
        return html.Append("</html>").ToString();
    }

    private const string Style = """
        @page{size:A4;margin:27mm 23mm 24mm}strong,h1,h2,h3{font-weight:600}body{font:12pt/1.29 'Noto Sans',Vazirmatn,'Noto Sans Hebrew','Noto Sans Thai','Noto Sans SC','Noto Sans KR','Noto Emoji';color:#1c2126;margin:0}section{break-before:page}section:first-of-type{break-before:auto}
        h1{font-size:20pt;border-bottom:1px solid #0f4c5c}h2{font-size:17pt}h3{font-size:13.5pt;color:#0f4c5c}a{color:#0f4c5c;text-decoration:none}dl{display:grid;grid-template-columns:42mm 1fr}
        dt,dd{margin:0;padding:1.8mm 0;border-bottom:1px solid #d3dade}table{border-collapse:collapse;width:100%;font-size:10.5pt}td,th{text-align:start;vertical-align:top;padding:2.1mm 2.4mm;border-bottom:1px solid #d3dade}
        article{border-bottom:1px solid #d3dade;padding:2.3mm 0;font-size:11pt}article p{margin:0}.by,.stamp{font-size:9.5pt;color:#545f69}aside{background:#f2f6f7;border-inline-start:1.1mm solid #0f4c5c;padding:3.6mm 5mm;break-inside:avoid}
        figure{break-inside:avoid;margin:4mm 0}figure.half{height:119mm}img{max-width:164mm}figure.half img{width:112mm}figcaption{font-size:9pt}.hash{font-size:8pt;overflow-wrap:anywhere}.exhibit{break-before:page}
        """;

    private void Write(Document document, Block block)
    {
        switch (block)
        {
            case Cover cover:
                Add($"<p class=by>{Escaped(cover.Kicker)}</p><h2>{Escaped(cover.Title)}</h2><p>{Escaped(cover.Subtitle)}</p><aside>{Said(cover.Asks)}</aside>");
                Rows(cover.Rows);
                Cells([], cover.Story);
                Add($"<p class=by>{Said(cover.Foot)}</p>");
                break;
            case Contents:
                Add($"<nav><ol>{string.Concat(document.Sections.Select(s => $"<li><a href=\"#section-{s.Name}\">{Escaped(s.Title)}</a>"))}{string.Concat(document.Exhibits().Select(e => $"<li><a href=\"#{e.Anchor}\">{Escaped(e.Label)} {Escaped(e.Title)}</a>"))}</ol></nav>");
                break;
            case Paragraph paragraph: Add($"<p>{Said(paragraph.Words)}</p>"); break;
            case Subheading subheading: Add($"<h3>{Escaped(subheading.Text)}</h3>"); break;
            case Chapter chapter: Add($"<h2 class=exhibit id=\"{chapter.Anchor}\">{Escaped(chapter.Title)}</h2>"); break;
            case Notice notice: Add($"<aside><strong>{Escaped(notice.Title)}</strong> {Said(notice.Words)}</aside>"); break;
            case FactRows facts: Rows(facts.Rows); break;
            case Table table: Cells(table.Columns, table.Rows); break;
            case Points points: Add($"<ul>{string.Concat(points.Items.Select(item => $"<li>{Said(item)}"))}</ul>"); break;
            case PageText text: Add($"<p>{string.Join("<br>", text.Lines.Select(Said))}</p>"); break;
            case Transcript transcript: foreach (var line in transcript.Lines) Message(line); break;
            case ExhibitSheet sheet: Sheet(document, sheet, half: false); break;
            case PhotoPages pages: foreach (var photo in pages.Photos) Sheet(document, photo, half: true); break;
            case Picture picture when pictureOf(picture) is { } file: Add($"<img src=\"file://{file}\" alt=\"{Escaped(picture.Alternative)}\"><figcaption>{Escaped(picture.Caption)}</figcaption>"); break;
        }
    }

    private void Message(TranscriptLine line)
    {
        if (line.Gap is { } gap) Add($"<aside>{Said(gap)}</aside>");
        if (line.Band is { } band) Add($"<p class=by>{Said(band)}</p>");
        Add($"<article><p><strong>{Escaped(line.Sender)}</strong> <span class=by>{Escaped(line.When)}</span></p><p dir={(line.Words.RightToLeft is true ? "rtl" : "ltr")}>{Said(line.Words)}</p></article>");
    }

    private void Sheet(Document document, ExhibitSheet sheet, bool half)
    {
        Add($"<figure {(half ? "class=half" : "class=exhibit")} id=\"{sheet.Anchor}\"><p class=stamp>{Escaped(sheet.Stamp)} {Escaped(sheet.Origin)}</p><h2>{Escaped(sheet.Label)} {Escaped(sheet.Title)}</h2>");
        Rows(sheet.Rows);
        foreach (var block in sheet.Blocks) Write(document, block);
        html.Append("</figure>");
    }

    private void Rows(IReadOnlyList<FactRow> rows) => Add($"<dl>{string.Concat(rows.Select(row => $"<dt>{Escaped(row.Label)}<dd>{Said(row.Value)}"))}</dl>");

    private void Cells(IReadOnlyList<Column> columns, IReadOnlyList<Row> rows) =>
        Add($"<table><thead><tr>{string.Concat(columns.Select(column => $"<th>{Escaped(column.Title)}"))}</thead>{string.Concat(rows.Select(row => $"<tr>{string.Concat(row.Cells.Select(cell => $"<td>{Said(cell)}"))}"))}</table>");

    private void Add(string text) => html.Append(text);

    private static string Said(Words words) => string.Concat(words.Runs.Select(run =>
    {
        var text = run.Style switch
        {
            InlineStyle.Strong => $"<strong>{Escaped(run.Text)}</strong>",
            InlineStyle.Code or InlineStyle.Hash => $"<span class=hash>{Escaped(run.Text)}</span>",
            InlineStyle.Quiet => $"<span class=by>{Escaped(run.Text)}</span>",
            _ => Escaped(run.Text),
        };
        return run.PageNumber ? $"<a href=\"#{run.Anchor}\">↗</a>" : run.Anchor is { } anchor ? $"<a href=\"#{anchor}\">{text}</a>" : run.Url is { } url ? $"<a href=\"{Escaped(url)}\">{text}</a>" : text;
    }));

    private static string Escaped(string text) => WebUtility.HtmlEncode(text);
}
