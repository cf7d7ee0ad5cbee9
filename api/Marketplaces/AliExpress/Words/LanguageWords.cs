using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Words;

/// <summary>The shop's words in one language. A new language is one new file: it is found by being written.</summary>
/// <remarks>Only words that were seen on a real page or in the site's own answers; a word nobody saw is not guessed.</remarks>
internal abstract class LanguageWords
{
    /// <summary>The language's code.</summary>
    public abstract string Language { get; }

    /// <summary>The words for an order's status.</summary>
    public virtual IReadOnlyDictionary<OrderState, string[]> States { get; } = new Dictionary<OrderState, string[]>();

    /// <summary>The words beside a value of the order, without colon.</summary>
    public virtual IReadOnlyDictionary<OrderField, string[]> Labels { get; } = new Dictionary<OrderField, string[]>();

    /// <summary>Parts of the names of price rows; the first that a name contains decides.</summary>
    public virtual IReadOnlyList<(string Part, ChargeKind Kind)> Charges { get; } = [];

    /// <summary>Words that stand for an amount of nothing.</summary>
    public virtual IReadOnlyList<string> Free { get; } = [];

    /// <summary>Sentences that promise a date or a period.</summary>
    public virtual IReadOnlyList<Promise> Promises { get; } = [];

    /// <summary>Words for the status of a refund request.</summary>
    public virtual IReadOnlyDictionary<DisputeState, string[]> Disputes { get; } = new Dictionary<DisputeState, string[]>();

    /// <summary>What a chat calls the day of the capture.</summary>
    public virtual IReadOnlyList<string> Today { get; } = [];

    /// <summary>What a chat calls the day before.</summary>
    public virtual IReadOnlyList<string> Yesterday { get; } = [];
}

/// <summary>Values that stand beside a label.</summary>
internal enum OrderField { Number, PlacedOn, PaidOn, ShippedOn, CompletedOn, PaymentMethod, Total, TrackingNumber, Carrier }

/// <summary>How a sentence that promises something is worded.</summary>
/// <param name="Kind">What it promises.</param>
/// <param name="Pattern">A regular expression, case ignored; <c>(?&lt;days&gt;\d+)</c> is the period. Without it the sentence must name a day.</param>
/// <param name="From">What the period runs from.</param>
internal sealed record Promise(StatementKind Kind, string Pattern, DayCountStart? From = null);
