using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces;

/// <summary>Reads one kind of page of one marketplace. A pure function of the page: no clock, no network, no state.</summary>
/// <remarks>Implementations are found by looking for them; exactly one may claim a page, whatever the order.</remarks>
public interface IPageReader
{
    /// <summary>The kind of page it reads.</summary>
    PageKind Kind { get; }

    /// <summary>The marketplace its pages belong to (<c>aliexpress</c>).</summary>
    string Marketplace { get; }

    /// <summary>The facts, or null when this is not the reader's page.</summary>
    PageFacts? TryRead(Page page);
}
