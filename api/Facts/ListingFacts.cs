namespace DisputeHelper.Facts;

/// <summary>What one page says of a product: as it is offered now, or as it was when it was bought. Every field may be absent.</summary>
/// <remarks>Every value is cited, so that a difference between then and now can be shown with both pages' words.</remarks>
public sealed record ListingFacts
{
    /// <summary>The product, the same in every country and for every seller's change of the page.</summary>
    public Cited<string>? ProductId { get; init; }

    /// <summary>The page's address without what only counts visits.</summary>
    public string? Address { get; init; }

    /// <summary>The language the page is in; words of two languages cannot be compared.</summary>
    public string? Language { get; init; }

    /// <summary>The full title.</summary>
    public Cited<string>? Title { get; init; }

    /// <summary>The price that the page shows first: of the chosen variant, or the lowest.</summary>
    public Cited<Money>? Price { get; init; }

    /// <summary>The price that is struck out beside it.</summary>
    public Cited<Money>? OriginalPrice { get; init; }

    /// <summary>The price of each variant, where the page tells.</summary>
    public IReadOnlyList<ListingPrice> Prices { get; init; } = [];

    /// <summary>What can be chosen: colour, plug, size.</summary>
    public IReadOnlyList<ListingOption> Options { get; init; } = [];

    /// <summary>The table of specifications, in the page's order.</summary>
    public IReadOnlyList<ListingSpec> Specs { get; init; } = [];

    /// <summary>Addresses of the product's pictures in full size, in the page's order.</summary>
    public IReadOnlyList<Cited<string>> Pictures { get; init; } = [];

    /// <summary>The shop.</summary>
    public Seller? Store { get; init; }

    /// <summary>The page's words for when it would arrive ("Delivery: Sep. 26 - Oct. 01").</summary>
    public Cited<string>? Delivery { get; init; }
}

/// <summary>The price of one variant.</summary>
/// <param name="Variant">Which, in words ("Black, EU plug"), or the marketplace's id of it.</param>
/// <param name="Amount">Its price.</param>
public sealed record ListingPrice(string Variant, Cited<Money> Amount);

/// <summary>Something that can be chosen.</summary>
/// <param name="Name">What ("Color"), or null when the page shows values alone.</param>
/// <param name="Values">The choices.</param>
public sealed record ListingOption(string? Name, IReadOnlyList<Cited<string>> Values);

/// <summary>A row of the specifications.</summary>
/// <param name="Name">What ("Battery capacity").</param>
/// <param name="Value">How much or which.</param>
public sealed record ListingSpec(string Name, Cited<string> Value);
