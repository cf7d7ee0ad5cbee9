using DisputeHelper.Facts;

namespace DisputeHelper.Disputes.Escalation;

/// <summary>Who else can help, in the order in which it is wise to ask them, with their windows computed from this order's facts.</summary>
/// <param name="Country">The buyer's country, or null when unknown.</param>
/// <param name="CountryFrom">The words of the page that give it; null when the buyer named it.</param>
/// <param name="PaymentMethod">How the order was paid, in the page's words; null when no capture says.</param>
/// <param name="Scheme">The card's scheme, from the page or from the buyer.</param>
/// <param name="Questions">What only the buyer can answer, and what would then be known.</param>
/// <param name="Steps">Those that fit or may fit.</param>
/// <param name="NotForThis">Those that cannot be used, because the order was paid in another way or for too little.</param>
/// <param name="Record">What the buyer recorded.</param>
public sealed record EscalationPlan(
    string? Country, Cited<string>? CountryFrom, Cited<string>? PaymentMethod, CardScheme? Scheme, IReadOnlyList<EscalationQuestion> Questions,
    IReadOnlyList<EscalationStep> Steps, IReadOnlyList<EscalationStep> NotForThis, PaymentRecord? Record);

/// <summary>A question that opens up an unknown.</summary>
/// <param name="About">country, scheme, or the start of a window.</param>
/// <param name="Text">The question.</param>
/// <param name="Start">The day it asks for; null for country and scheme.</param>
public sealed record EscalationQuestion(string About, string Text, WindowStart? Start);

/// <summary>Somebody to turn to, for this order.</summary>
/// <param name="Id">Stable.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="What">What it can do, and on which conditions.</param>
/// <param name="Applies">Whether it can be used for this order.</param>
/// <param name="Because">Why, or what is not known.</param>
/// <param name="State">Where its time stands as a whole.</param>
/// <param name="LastDay">The earliest last day that any rule gives; null when unknown.</param>
/// <param name="Windows">Each window by its own source.</param>
/// <param name="Needs">What they want to see, and whether it is there.</param>
/// <param name="Statement">A hint when a signed statement is wanted, with the orders that it must name; null when not.</param>
/// <param name="Link">Where to begin.</param>
/// <param name="Files">Their limits for files.</param>
/// <param name="Profiles">Packs that fit, the best first.</param>
/// <param name="Sources">Where all this was read.</param>
public sealed record EscalationStep(
    string Id, BodyKind Kind, string Name, string What, Applicability Applies, string Because, WindowState State, DateOnly? LastDay,
    IReadOnlyList<EscalationWindow> Windows, IReadOnlyList<EscalationNeed> Needs, StatementHint? Statement, string? Link,
    IReadOnlyList<FileLimit> Files, IReadOnlyList<string> Profiles, IReadOnlyList<string> Sources);

/// <summary>Whether somebody can be turned to for this order.</summary>
public enum Applicability { Yes, Unknown, No }

/// <summary>Where a window stands.</summary>
public enum WindowState { Unknown, NotYet, Open, Soon, Over }

/// <summary>A window, computed.</summary>
/// <param name="Id">The row of the collected facts.</param>
/// <param name="Kind">Whose time it is.</param>
/// <param name="For">Which problem it is for.</param>
/// <param name="Text">The rule in a sentence.</param>
/// <param name="Day">The day it gives; null when what it runs from is not known.</param>
/// <param name="CountedFrom">The day it runs from, with its quote.</param>
/// <param name="CountedFromYou">The day it runs from, as the buyer named it.</param>
/// <param name="State">As of today.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="ReadOn">When.</param>
/// <param name="Confidence">a (official) to d (contradicted; shown, never counted).</param>
public sealed record EscalationWindow(
    string Id, WindowKind Kind, Concern For, string Text, DateOnly? Day, Cited<DateOnly>? CountedFrom, DateOnly? CountedFromYou, WindowState State,
    string Source, DateOnly ReadOn, string Confidence);

/// <summary>Something they want to see.</summary>
public sealed record EscalationNeed(string Id, string Title, ChecklistState State, IReadOnlyList<string> Exhibits);

/// <summary>Several orders of one merchant within thirty days: the card scheme wants a signed statement.</summary>
/// <param name="Text">What to know.</param>
/// <param name="Orders">The orders, this one among them.</param>
public sealed record StatementHint(string Text, IReadOnlyList<OrderNumber> Orders);
