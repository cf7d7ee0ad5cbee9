using DisputeHelper.Facts;

namespace DisputeHelper.Cases;

/// <summary>All that is known of one order, each value with its quote: a pure function of the captures and the user's corrections.</summary>
/// <param name="Order">Which order, of which marketplace.</param>
/// <param name="Conflicts">Fields on which pages disagree, with both quotes.</param>
/// <param name="Missing">Fields that no capture gave.</param>
public sealed record CaseFile(OrderIdentity Order, IReadOnlyList<Conflict> Conflicts, IReadOnlyList<string> Missing)
{
    /// <summary>Folds everything known of an order into its case: the same inputs in any order give the same case.</summary>
    public static CaseFile From(
        OrderNumber number,
        IEnumerable<StoredFacts> readings,
        IEnumerable<Correction> corrections,
        IEnumerable<CaseCapture> captures,
        IEnumerable<CaseAttachment> attachments) => CaseFold.Fold(number, readings, corrections, captures, attachments);

    /// <inheritdoc cref="OrderFacts.Status" />
    public Cited<string>? Status { get; init; }

    /// <summary>Independent of language; <c>unknown</c> when no page said.</summary>
    public OrderState State { get; init; }

    /// <inheritdoc cref="OrderFacts.PlacedOn" />
    public Cited<DateOnly>? PlacedOn { get; init; }

    /// <inheritdoc cref="OrderFacts.PlacedOn" />
    public Cited<DateOnly>? PaidOn { get; init; }

    /// <inheritdoc cref="OrderFacts.PlacedOn" />
    public Cited<DateOnly>? ShippedOn { get; init; }

    /// <inheritdoc cref="OrderFacts.PlacedOn" />
    public Cited<DateOnly>? CompletedOn { get; init; }

    /// <inheritdoc cref="OrderFacts.Total" />
    public Cited<Money>? Total { get; init; }

    /// <inheritdoc cref="OrderFacts.Charges" />
    public IReadOnlyList<Charge> Charges { get; init; } = [];

    /// <inheritdoc cref="OrderFacts.PaymentMethod" />
    public Cited<string>? PaymentMethod { get; init; }

    /// <inheritdoc cref="OrderFacts.Seller" />
    public Seller? Seller { get; init; }

    /// <inheritdoc cref="OrderFacts.Recipient" />
    public Recipient? Recipient { get; init; }

    /// <inheritdoc cref="OrderFacts.Lines" />
    public IReadOnlyList<OrderLine> Lines { get; init; } = [];

    /// <inheritdoc cref="OrderFacts.Parcels" />
    public IReadOnlyList<Parcel> Parcels { get; init; } = [];

    /// <inheritdoc cref="OrderFacts.Messages" />
    public IReadOnlyList<Message> Messages { get; init; } = [];

    /// <inheritdoc cref="OrderFacts.ChatCoverage" />
    public ChatCoverage? ChatCoverage { get; init; }

    /// <inheritdoc cref="OrderFacts.Disputes" />
    public IReadOnlyList<DisputeRecord> Disputes { get; init; } = [];

    /// <inheritdoc cref="OrderFacts.Statements" />
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>The products bought, as they were offered then and as they are offered now.</summary>
    public IReadOnlyList<ListingHistory> Listings { get; init; } = [];

    /// <summary>What the user put right and still holds to.</summary>
    public IReadOnlyList<CaseCorrection> Corrections { get; init; } = [];

    /// <summary>Every correction that was ever entered, in its order; one without a value takes an earlier one back.</summary>
    public IReadOnlyList<Correction> CorrectionHistory { get; init; } = [];

    /// <summary>The captures it is made of, oldest first.</summary>
    public IReadOnlyList<CaseCapture> Captures { get; init; } = [];

    /// <summary>The files that the user added, in the order of their arrival; <see cref="CaseAttachment.Place"/> has the order that the user gave them.</summary>
    public IReadOnlyList<CaseAttachment> Attachments { get; init; } = [];

    /// <summary>The numbers that were given to the evidence, by the ids of captures and files; among them those of what is no part of the case any more.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyDictionary<string, int> Numbers { get; init; } = new Dictionary<string, int>();

    /// <summary>What the user ticked off among the steps; told with the deadlines, not with the facts.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyList<TickedStep> Ticked { get; init; } = [];
}

/// <summary>Which order, of which marketplace.</summary>
public sealed record OrderIdentity(OrderNumber Number, string Marketplace);

/// <summary>A capture in a case.</summary>
/// <param name="Id">The capture.</param>
/// <param name="Page">What it shows.</param>
/// <param name="Url">Where it was taken.</param>
/// <param name="Title">The page's title.</param>
/// <param name="CapturedAt">UTC by the browser's clock.</param>
/// <param name="StoredAt">UTC by this program's clock.</param>
/// <param name="Manifest">The hash over all its parts.</param>
/// <param name="Note">A sentence when it could not be read or is not what it should be.</param>
/// <param name="ImportedFrom">The name of the file that it was imported from; null for a page that the extension captured.</param>
public sealed record CaseCapture(
    CaptureId Id, PageKind Page, string Url, string Title, DateTimeOffset CapturedAt, DateTimeOffset StoredAt, Sha256 Manifest, string? Note,
    string? ImportedFrom = null);

/// <summary>A file that the user added to a case.</summary>
/// <param name="Id">Its id.</param>
/// <param name="FileName">As the sender called it.</param>
/// <param name="ContentType">What it is.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">Its hash.</param>
/// <param name="Caption">What it shows, in the user's words; the newest counts.</param>
/// <param name="StoredAt">When it came in, UTC.</param>
/// <param name="Place">Where it stands in the order that the user gave the files, from 1.</param>
/// <param name="SetAside">The user keeps it out of the evidence for now; its number stays its own.</param>
/// <param name="CopyOf">What it was made of, when it is a copy.</param>
public sealed record CaseAttachment(
    string Id, string FileName, string ContentType, long Bytes, Sha256 Sha256, string Caption, DateTimeOffset StoredAt,
    int Place = 0, bool SetAside = false, CopyOf? CopyOf = null)
{
    /// <summary>Its caption, else its name.</summary>
    internal string Named => Caption.Length > 0 ? Caption : FileName;

    /// <summary>The items of the evidence checklist that it shows, as the user says, by their ids.</summary>
    public IReadOnlyList<string> Shows { get; init; } = [];
}

/// <summary>What a copy was made of.</summary>
/// <param name="Sha256">The original's hash.</param>
/// <param name="Attachment">The file that it was made of, or null for a picture in a capture.</param>
/// <param name="Capture">The capture whose picture it was made of, or null.</param>
/// <param name="Done">rotated, cropped, arrow, circle, text, blurred or key-frame.</param>
/// <param name="Milliseconds">Where in the video, for a key frame.</param>
public sealed record CopyOf(Sha256 Sha256, string? Attachment, CaptureId? Capture, IReadOnlyList<string> Done, long? Milliseconds);
