using DisputeHelper.Facts;

namespace DisputeHelper.Search;

/// <summary>One page of what was found.</summary>
/// <param name="Hits">The best first: what is meant exactly, then words from their beginning, then the inside of words; newer before older.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Next">The cursor of the next page; null at the end.</param>
public sealed record SearchPage(IReadOnlyList<SearchHit> Hits, int Total, SearchCursor? Next);

/// <summary>A place where all words occur.</summary>
/// <param name="Order">The order.</param>
/// <param name="Title">What the order is of: its first item.</param>
/// <param name="Kind">What kind of place it is.</param>
/// <param name="By">Who said it; null where nobody in particular did.</param>
/// <param name="At">When, UTC, where that is known.</param>
/// <param name="Snippet">The words around.</param>
/// <param name="Exhibit">The piece of evidence that shows it (<c>E3</c>); null for a note.</param>
/// <param name="Capture">The capture that shows it, if one does.</param>
/// <param name="Part">The part of the capture.</param>
/// <param name="Where">The place in that part.</param>
/// <param name="Item">The id of the message, note, parcel or file; null for the others.</param>
public sealed record SearchHit(
    OrderNumber Order, string? Title, SearchKind Kind, string? By, DateTimeOffset? At, SearchSnippet Snippet,
    string? Exhibit, CaptureId? Capture, string? Part, string? Where, string? Item);

/// <summary>A stretch of text with the places that were looked for.</summary>
/// <param name="Text">The words, with “…” where they were cut.</param>
/// <param name="Marks">What to mark in it, in order, never overlapping.</param>
public sealed record SearchSnippet(string Text, IReadOnlyList<SearchMark> Marks);

/// <summary>A marked stretch, counted in UTF-16 units as JavaScript does.</summary>
public sealed record SearchMark(int Start, int Length);

/// <summary>Where something was found, in the order of their weight.</summary>
public enum SearchKind { Order, Tracking, Note, Message, Dispute, Statement, File }
