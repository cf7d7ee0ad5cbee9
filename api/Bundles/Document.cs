using DisputeHelper.Facts;

namespace DisputeHelper.Bundles;

/// <summary>An evidence pack as content: what it says, in which order. No engine, no page size, no clock.</summary>
/// <param name="Title">The title, shown on the cover and in the window.</param>
/// <param name="Subject">One line below the title ("Order 8212…, parcel never came").</param>
/// <param name="Language">The language of the pack's own words (BCP 47).</param>
/// <param name="Date">The moment the pack describes; given, never taken from a clock, so that a second run gives the same bytes.</param>
/// <param name="Sections">In order.</param>
/// <param name="Attachments">Originals that travel inside the file.</param>
public sealed record Document(
    string Title,
    string Subject,
    string Language,
    DateTimeOffset Date,
    IReadOnlyList<Section> Sections,
    IReadOnlyList<DocumentAttachment> Attachments)
{
    /// <summary>Says on every page that it is a draft.</summary>
    public bool Draft { get; init; }

    /// <summary>Every picture the document asks for, once for each size, in order of first use.</summary>
    public IEnumerable<Pictures.WantedPicture> Pictures() => Sections.SelectMany(s => s.Blocks).SelectMany(WithInner).OfType<Picture>()
        .Select(p => new Pictures.WantedPicture(p.Sha256, p.Size)).Distinct();

    /// <summary>Every exhibit, in its order.</summary>
    public IEnumerable<ExhibitSheet> Exhibits() => Sections.SelectMany(s => s.Blocks).SelectMany(block => block switch
    {
        ExhibitSheet sheet => [sheet],
        PhotoPages pages => pages.Photos,
        _ => Enumerable.Empty<ExhibitSheet>(),
    });

    private static IEnumerable<Block> WithInner(Block block) => block switch
    {
        ExhibitSheet sheet => sheet.Blocks.Prepend(block),
        PhotoPages pages => pages.Photos.SelectMany(sheet => sheet.Blocks).Prepend(block),
        _ => [block],
    };
}

/// <summary>A part of the pack with its own heading and bookmark.</summary>
/// <param name="Name">The section's name in the profile (<c>chronology</c>); also its anchor.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Blocks">Its content.</param>
public sealed record Section(string Name, string Title, IReadOnlyList<Block> Blocks);

/// <summary>An original inside the pack.</summary>
/// <param name="Name">A generated ASCII file name, unique in the pack.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Description">What it is, in words.</param>
/// <param name="Sha256">Its place in the vault, when it lies there.</param>
/// <param name="Bytes">Its bytes, when the pack itself made them.</param>
public sealed record DocumentAttachment(string Name, string ContentType, string Description, Sha256? Sha256, ReadOnlyMemory<byte>? Bytes)
{
    /// <summary>The exhibit that it is an original of.</summary>
    public string? Exhibit { get; init; }
}
