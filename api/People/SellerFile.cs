using System.Text.Json.Serialization;
using DisputeHelper.Deadlines;
using DisputeHelper.Facts;

namespace DisputeHelper.People;

/// <summary>A shop with everything bought there.</summary>
/// <param name="Key">The shop's id, or a word made of its name where no page gave the id.</param>
/// <param name="StoreId">The shop's id as the pages give it.</param>
/// <param name="Name">Its name, as the newest page writes it.</param>
/// <param name="Url">Its page.</param>
/// <param name="Orders">How many orders.</param>
/// <param name="OpenDisputes">How many of them have a dispute that runs.</param>
/// <param name="Totals">What was paid there, for each currency.</param>
/// <param name="FirstPlacedOn">The day of the first order known.</param>
/// <param name="LastPlacedOn">The day of the last.</param>
public sealed record SellerSummary(
    string Key, string? StoreId, string? Name, string? Url, int Orders, int OpenDisputes, IReadOnlyList<SellerTotal> Totals, DateOnly? FirstPlacedOn, DateOnly? LastPlacedOn);

/// <summary>A sum over orders.</summary>
/// <param name="Amount">As a decimal string ("12.50").</param>
/// <param name="Currency">ISO 4217 code; null for amounts whose currency no page named.</param>
/// <param name="Orders">How many orders it is the sum of.</param>
public sealed record SellerTotal([property: JsonConverter(typeof(DecimalTextConverter))] decimal Amount, string? Currency, int Orders);

/// <summary>A shop, its orders one by one, and what holds for them together.</summary>
/// <param name="Seller">The shop.</param>
/// <param name="Orders">The newest first.</param>
/// <param name="CardStatement">What a bank may ask for because of several orders; null when that does not apply.</param>
public sealed record SellerFile(SellerSummary Seller, IReadOnlyList<SellerOrder> Orders, CardStatement? CardStatement);

/// <summary>An order of a shop.</summary>
/// <param name="Number">The order.</param>
/// <param name="Title">Its first item.</param>
/// <param name="State">Where it stands.</param>
/// <param name="PlacedOn">The day as the page prints it.</param>
/// <param name="Total">What was paid.</param>
/// <param name="Dispute">Where its newest dispute stands; null when it has none.</param>
/// <param name="NextDeadline">The nearest deadline that still runs, or null.</param>
/// <param name="NotReceived">It is on its way and was due already, or a dispute about it runs, and nothing says that it came.</param>
public sealed record SellerOrder(
    OrderNumber Number, string? Title, OrderState State, DateOnly? PlacedOn, Money? Total, DisputeState? Dispute, Deadline? NextDeadline, bool NotReceived);

/// <summary>A rule of a card scheme that several orders together bring into play.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="Orders">The orders that it is about.</param>
/// <param name="From">The first day of those orders.</param>
/// <param name="To">The last.</param>
/// <param name="Title">What it is, in words.</param>
/// <param name="Why">Why it applies here.</param>
/// <param name="Action">What to do.</param>
/// <param name="Source">Where the rule was read.</param>
/// <param name="SourceDate">Of when the source is.</param>
/// <param name="ReadOn">When it was read there.</param>
/// <param name="Confidence">How sure it is: a (official) to d (hearsay).</param>
public sealed record CardStatement(
    string Rule, IReadOnlyList<string> Orders, DateOnly From, DateOnly To, string Title, string Why, string Action,
    string Source, string SourceDate, DateOnly ReadOn, string Confidence);
