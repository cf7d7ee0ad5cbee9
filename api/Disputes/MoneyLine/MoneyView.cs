using DisputeHelper.Facts;

namespace DisputeHelper.Disputes.MoneyLine;

/// <summary>The money of an order, from what was paid to what came back.</summary>
/// <param name="Rows">Each amount with its quote or the buyer's word, in the order in which it happens.</param>
/// <param name="Sums">What they come to, for each currency apart; nothing is converted.</param>
/// <param name="AddsUp">Whether the price rows give the total; null when they cannot be added.</param>
/// <param name="Unsummed">Amounts whose currency no page settles; they are in no sum.</param>
/// <param name="Expected">When and where a refund should appear; null while none is approved.</param>
/// <param name="Record">What the buyer checked off; null when nothing yet.</param>
public sealed record MoneyView(
    IReadOnlyList<MoneyRow> Rows, IReadOnlyList<MoneySum> Sums, bool? AddsUp, int Unsummed, RefundExpected? Expected, MoneyRecord? Record);

/// <summary>One amount.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Label">The page's word for a price row, or what the buyer wrote; null where the kind says all.</param>
/// <param name="Amount">How much.</param>
/// <param name="Quote">The words of the page; null for what the buyer says.</param>
/// <param name="On">The day, where there is one.</param>
public sealed record MoneyRow(MoneyKind Kind, string? Label, Money Amount, Cited<string>? Quote, DateOnly? On);

/// <summary>Kinds of amounts, in the order of the line.</summary>
public enum MoneyKind { Subtotal, Shipping, Coupon, Coins, Tax, Fee, Other, Paid, Claimed, Offered, Approved, Refunded, ReturnCost }

/// <summary>What the amounts of one currency come to.</summary>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Paid">For the order.</param>
/// <param name="Claimed">Asked for; null when nothing is.</param>
/// <param name="Refunded">Seen to arrive.</param>
/// <param name="ReturnCosts">Spent on the return.</param>
/// <param name="Open">What of the approved amount, or else of the claim, has not come yet; null when neither is there.</param>
/// <param name="Lost">Paid and spent, less what came back.</param>
public sealed record MoneySum(string Currency, Money Paid, Money? Claimed, Money Refunded, Money ReturnCosts, Money? Open, Money Lost);

/// <summary>When and where a refund should appear.</summary>
/// <param name="From">The day of approval.</param>
/// <param name="FromQuote">The page's words for it; null when the buyer gave it.</param>
/// <param name="Earliest">The first day by any rule.</param>
/// <param name="Latest">The last day by any rule; after it, ask.</param>
/// <param name="State">As of today.</param>
/// <param name="Where">Where to look.</param>
/// <param name="PaymentMethod">How the order was paid.</param>
/// <param name="PageSays">What the dispute's page says of the way of the refund.</param>
/// <param name="Rules">How long, by each source.</param>
public sealed record RefundExpected(
    DateOnly? From, Cited<string>? FromQuote, DateOnly? Earliest, DateOnly? Latest, RefundState State, string Where, Cited<string>? PaymentMethod,
    Cited<string>? PageSays, IReadOnlyList<ArrivalRule> Rules);

/// <summary>Where a refund stands.</summary>
public enum RefundState { Unknown, Waiting, Due, Late, Arrived }
