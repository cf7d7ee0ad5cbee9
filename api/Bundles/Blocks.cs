using System.Text.Json.Serialization;
using DisputeHelper.Facts;

namespace DisputeHelper.Bundles;

/// <summary>Something that stands by itself on a page.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Cover), "cover")]
[JsonDerivedType(typeof(Contents), "contents")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Subheading), "subheading")]
[JsonDerivedType(typeof(Chapter), "chapter")]
[JsonDerivedType(typeof(Notice), "notice")]
[JsonDerivedType(typeof(FactRows), "facts")]
[JsonDerivedType(typeof(Table), "table")]
[JsonDerivedType(typeof(Points), "points")]
[JsonDerivedType(typeof(Transcript), "transcript")]
[JsonDerivedType(typeof(ExhibitSheet), "exhibit")]
[JsonDerivedType(typeof(PhotoPages), "photos")]
[JsonDerivedType(typeof(Route), "route")]
[JsonDerivedType(typeof(PlaceMap), "map")]
[JsonDerivedType(typeof(Picture), "picture")]
[JsonDerivedType(typeof(PageText), "page-text")]
public abstract record Block;

/// <summary>The first page, which is the summary of one page.</summary>
/// <param name="Kicker">The line above the title.</param>
/// <param name="Title">The title.</param>
/// <param name="Subtitle">The line below it.</param>
/// <param name="Asks">What is asked for, in one sentence; the most prominent words of the page.</param>
/// <param name="Rows">Who, what, when, how much.</param>
/// <param name="Story">What happened: sentence, exhibits, pages. As many as the page has room for are printed, and the page says where all of them stand.</param>
/// <param name="Foot">The small print of the page.</param>
public sealed record Cover(string Kicker, string Title, string Subtitle, Words Asks, IReadOnlyList<FactRow> Rows, IReadOnlyList<Row> Story, Words Foot) : Block;

/// <summary>The linked list of contents.</summary>
public sealed record Contents : Block;

/// <summary>Running text.</summary>
public sealed record Paragraph(Words Words) : Block;

/// <summary>A heading inside a section.</summary>
public sealed record Subheading(string Text) : Block;

/// <summary>A heading inside a long section: begins a page, and stands in the contents and among the bookmarks.</summary>
/// <param name="Anchor">What leads to it.</param>
/// <param name="Title">Its words.</param>
public sealed record Chapter(string Anchor, string Title) : Block;

/// <summary>Something the reader must not overlook.</summary>
public sealed record Notice(NoticeTone Tone, string Title, Words Words) : Block;

/// <summary>How urgent a notice is.</summary>
public enum NoticeTone { Information, Warning }

/// <summary>Label and value, one under the other.</summary>
public sealed record FactRows(IReadOnlyList<FactRow> Rows) : Block;

/// <summary>One label and its value.</summary>
public sealed record FactRow(string Label, Words Value);

/// <summary>A table; its head is repeated on each page.</summary>
public sealed record Table(IReadOnlyList<Column> Columns, IReadOnlyList<Row> Rows) : Block;

/// <summary>A column of a table.</summary>
/// <param name="Title">Its head.</param>
/// <param name="Share">Its share of the width; 0 takes only what it needs.</param>
/// <param name="Numbers">Set flush right in figures of one width.</param>
public sealed record Column(string Title, double Share, bool Numbers = false);

/// <summary>A row of a table.</summary>
public sealed record Row(IReadOnlyList<Words> Cells, bool Total = false);

/// <summary>A list of points.</summary>
public sealed record Points(IReadOnlyList<Words> Items) : Block;

/// <summary>A conversation.</summary>
public sealed record Transcript(IReadOnlyList<TranscriptLine> Lines) : Block;

/// <summary>One message, or a line between messages.</summary>
/// <param name="Side">buyer, seller, system or unknown.</param>
/// <param name="Sender">The side in words.</param>
/// <param name="When">The name shown and the time, a line each.</param>
/// <param name="Words">The text as it was written.</param>
/// <param name="Note">What else belongs to it (pictures).</param>
public sealed record TranscriptLine(MessageSender Side, string Sender, string When, Words Words, string? Note)
{
    /// <summary>Stands before it: in which picture the messages from here on are seen.</summary>
    public Words? Band { get; init; }

    /// <summary>Stands before it: that messages are missing here.</summary>
    public Words? Gap { get; init; }

    /// <summary>The words of an earlier message that it answers to.</summary>
    public Words? Quoted { get; init; }

    /// <summary>A translation, never in place of the original.</summary>
    public Words? Translation { get; init; }

    /// <summary>Whose translation it is.</summary>
    public string? TranslationBy { get; init; }
}

/// <summary>An exhibit, beginning on a new page.</summary>
/// <param name="Anchor">What citations lead to, and its number in the pack.</param>
/// <param name="Label">The number in words.</param>
/// <param name="Title">What it is.</param>
/// <param name="Stamp">The line repeated on each of its pages: number, time, short hash.</param>
/// <param name="Origin">The line below it: the source address.</param>
/// <param name="Rows">Address, time, hash.</param>
/// <param name="Blocks">What it shows.</param>
public sealed record ExhibitSheet(
    string Anchor, string Label, string Title, string Stamp, string Origin, IReadOnlyList<FactRow> Rows, IReadOnlyList<Block> Blocks) : Block;

/// <summary>Photos that follow each other: two exhibits to a page, each with its stamp and caption.</summary>
public sealed record PhotoPages(IReadOnlyList<ExhibitSheet> Photos) : Block;

/// <summary>The places that a parcel passed, drawn as stops on a line.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Stops">In the order of the reports.</param>
/// <param name="Note">That it is drawn without distances.</param>
public sealed record Route(string Title, IReadOnlyList<RouteStop> Stops, string Note) : Block;

/// <summary>One stop.</summary>
/// <param name="Key">The same for the same place.</param>
/// <param name="Place">The place as the page names it.</param>
/// <param name="Day">The first day it was named; empty when no day is known.</param>
public sealed record RouteStop(string Key, Words Place, string Day)
{
    /// <summary>The place in the page's own letters.</summary>
    [JsonIgnore]
    public string Named { get; init; } = "";
}

/// <summary>A picture of the vault, as wide as the page allows; cut into page-high parts when it is long.</summary>
/// <param name="Sha256">Its bytes.</param>
/// <param name="Alternative">What it shows, for those who cannot see it.</param>
/// <param name="Caption">The line below it.</param>
public sealed record Picture(Sha256 Sha256, string Alternative, string Caption) : Block
{
    /// <summary>What links to the picture itself lead to.</summary>
    public string? Anchor { get; init; }

    /// <summary>A photo, two of which share a page; otherwise a picture of a page.</summary>
    public bool Photo { get; init; }

    /// <summary>Shown at half the width, to save bytes.</summary>
    public bool Small { get; init; }

    /// <summary>The size that it is prepared in.</summary>
    public Pictures.PictureSize Size => (Photo, Small) switch
    {
        (true, true) => Pictures.PictureSize.SmallPhoto,
        (true, false) => Pictures.PictureSize.HalfPage,
        (false, true) => Pictures.PictureSize.SmallPage,
        _ => Pictures.PictureSize.Page,
    };
}

/// <summary>The visible lines of a page of which no picture was taken, as they stood from top to bottom.</summary>
public sealed record PageText(IReadOnlyList<Words> Lines) : Block;
