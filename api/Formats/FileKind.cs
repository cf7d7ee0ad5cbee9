namespace DisputeHelper.Formats;

/// <summary>What a file can be for an import.</summary>
public enum FileSort
{
    /// <summary>None of the kinds that are taken.</summary>
    Other,

    /// <summary>Not one byte.</summary>
    Empty,

    /// <summary>A page saved as HTML.</summary>
    Page,

    /// <summary>MIME: a page saved as MHTML, or a mail; which of them is known once it is taken apart.</summary>
    Mime,

    /// <summary>A page saved by Safari.</summary>
    WebArchive,

    /// <summary>A picture, document or video: kept beside an order, not read.</summary>
    Attachment,

    /// <summary>A ZIP archive of such files.</summary>
    Zip,
}

/// <summary>What the bytes of a file are, whatever its name says.</summary>
/// <param name="Sort">What becomes of it.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Words">For sentences: "a saved page", "a PNG picture".</param>
public sealed record FileKind(FileSort Sort, string ContentType, string Words);
