using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Words;

/// <summary>Words of one language with their meanings. Capitals, accents, kinds of spaces and colons after them do not matter.</summary>
internal sealed class WordTable
{
    /// <summary>A table without words.</summary>
    public static WordTable Empty { get; } = new();

    /// <summary>The words for an order's status. "Paid" is none: it stands on every order's progress bar, and beside the day of paying.</summary>
    public Dictionary<OrderState, string[]> States { get; init; } = [];

    /// <summary>The words beside a value of the order, without colon; with one, if without it they are a status ("Завершено").</summary>
    public Dictionary<OrderField, string[]> Labels { get; init; } = [];

    /// <summary>Parts of the names of price rows: up to four letters a word of its own, five the beginning of one, more anywhere.</summary>
    public Dictionary<ChargeKind, string[]> Charges { get; init; } = [];

    /// <summary>Parts of the words for a refund request's status, matched like those of price rows.</summary>
    public Dictionary<DisputeState, string[]> Disputes { get; init; } = [];

    /// <summary>A refund request's status that sets the buyer a task: the goods are to go back. Whole sentences; what follows them may only say until when.</summary>
    public string[] ReturnDue { get; init; } = [];

    /// <summary>Words that stand for an amount of nothing.</summary>
    public string[] Free { get; init; } = [];

    /// <summary>What a conversation calls the day of the capture.</summary>
    public string[] Today { get; init; } = [];

    /// <summary>What it calls the day before.</summary>
    public string[] Yesterday { get; init; } = [];

    /// <summary>And the day before that, where the language has a word.</summary>
    public string[] BeforeYesterday { get; init; } = [];

    /// <summary>The button glued to numbers.</summary>
    public string[] Copy { get; init; } = [];

    /// <summary>Words that come after a count of things ("2 pcs.").</summary>
    public string[] Pieces { get; init; } = [];

    /// <summary>Words before or after a clock of twelve hours that mean the first half of the day, beyond those that every computer knows.</summary>
    public string[] Morning { get; init; } = [];

    /// <summary>The same for the second half.</summary>
    public string[] Evening { get; init; } = [];

    /// <summary>Words that an entry of a dispute's record begins with, by who speaks.</summary>
    public Dictionary<DisputeParty, string[]> Parties { get; init; } = [];

    /// <summary>Parts of mail subjects, by where the order stands then.</summary>
    public Dictionary<OrderState, string[]> Mails { get; init; } = [];

    /// <summary>What a mail's subject calls a parcel.</summary>
    public string[] Parcels { get; init; } = [];

    /// <summary>And for noon.</summary>
    public string[] Noon { get; init; } = [];

    /// <summary>Sentences that promise a date or a period.</summary>
    public Promise[] Promises { get; init; } = [];
}

/// <summary>Values that stand beside a label.</summary>
internal enum OrderField
{
    Number, PlacedOn, PaidOn, ShippedOn, CompletedOn, PaymentMethod, Total, TrackingNumber, Carrier,
    Status, Seller, Recipient, Quantity,
    DisputeNumber, DisputeStatus, DisputeReason, DisputeAsked, DisputeSolution, DisputeOpened, Refund, RefundTo, IssuedOn,
}

/// <summary>How a sentence that promises something is worded.</summary>
/// <param name="Kind">What it promises.</param>
/// <param name="Pattern">A regular expression, case ignored; <c>(?&lt;days&gt;\d+)</c> is the period. Without it the sentence must name a day.</param>
/// <param name="From">What the period runs from.</param>
internal sealed record Promise(StatementKind Kind, string Pattern, DayCountStart? From = null);
