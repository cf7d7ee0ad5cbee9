using DisputeHelper.Facts;

namespace DisputeHelper.Cases;

/// <summary>A product of the order: how it was offered when it was bought, how it is offered now, and what differs.</summary>
/// <param name="ProductId">The product, when a page names it.</param>
/// <param name="Title">What it is called, by the copy at the time of purchase if there is one.</param>
/// <param name="Then">The listing as it was when bought; null when its copy was not captured.</param>
/// <param name="Now">The newest capture of the listing as it is offered; null when there is none.</param>
/// <param name="Differences">What differs, each side with its own words and place.</param>
/// <param name="NotCompared">What could not be compared, and why: silence is not sameness.</param>
public sealed record ListingHistory(
    string? ProductId,
    string? Title,
    ListingView? Then,
    ListingView? Now,
    IReadOnlyList<ListingDifference> Differences,
    IReadOnlyList<ListingSilence> NotCompared);

/// <summary>A listing as one capture shows it.</summary>
/// <param name="Capture">The capture.</param>
/// <param name="CapturedAt">UTC by the browser's clock.</param>
/// <param name="Page">The copy at the time of purchase, or the current listing.</param>
/// <param name="Facts">What it says.</param>
public sealed record ListingView(CaptureId Capture, DateTimeOffset CapturedAt, PageKind Page, ListingFacts Facts);

/// <summary>Something that the two pages say differently.</summary>
/// <param name="Field">What it belongs to.</param>
/// <param name="Name">Which option or specification, in the page's words; null for title and price.</param>
/// <param name="Change">What became of it.</param>
/// <param name="Then">What stood there; null for what is new.</param>
/// <param name="Now">What stands there; null for what is gone.</param>
public sealed record ListingDifference(ListingField Field, string? Name, ListingChange Change, Cited<string>? Then, Cited<string>? Now);

/// <summary>Parts of a listing.</summary>
public enum ListingField { Title, Price, Options, Specs, Pictures }

/// <summary>What became of something.</summary>
public enum ListingChange { Changed, Added, Removed }

/// <summary>A part that could not be compared.</summary>
public sealed record ListingSilence(ListingField Field, ListingSilenceReason Why);

/// <summary>Why a part could not be compared.</summary>
public enum ListingSilenceReason
{
    /// <summary>The copy at the time of purchase does not show it.</summary>
    AbsentThen,

    /// <summary>The current listing does not show it.</summary>
    AbsentNow,

    /// <summary>The pages are in different languages: other words need not mean another thing.</summary>
    OtherLanguage,

    /// <summary>The prices are in different currencies, or in one that the page does not settle.</summary>
    OtherCurrency,
}
