namespace DisputeHelper.Disputes.Escalation;

/// <summary>Somebody to turn to, or a right to use: a data file under <c>Bodies</c>. It is worded as <c>mediation.ID.name</c> and <c>mediation.ID.what</c>.</summary>
/// <param name="Id">Stable, kebab-case.</param>
/// <param name="Rank">Small comes first.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Payment">Only for orders paid in this way; null for all.</param>
/// <param name="Scheme">Only for cards of this scheme; null for all.</param>
/// <param name="Countries">ISO 3166 codes of the buyer's country; empty for everywhere.</param>
/// <param name="Least">The order must have cost more than this; null for any amount.</param>
/// <param name="Windows">From when and until when.</param>
/// <param name="Needs">What they want to see, the most important first.</param>
/// <param name="StatementFrom">From this many disputed orders within thirty days on, a signed statement is wanted; null when not known.</param>
/// <param name="Link">Where to begin.</param>
/// <param name="Files">Their limits for files, in figures.</param>
/// <param name="Profiles">Packs that fit, the best first.</param>
/// <param name="Sources">Where all this was read.</param>
internal sealed record Body(
    string Id, int Rank, BodyKind Kind, PaymentKind? Payment, CardScheme? Scheme, IReadOnlyList<string> Countries, NamedAmount? Least,
    IReadOnlyList<Window> Windows, IReadOnlyList<string> Needs, int? StatementFrom, string? Link, IReadOnlyList<FileLimit> Files,
    IReadOnlyList<string> Profiles, IReadOnlyList<string> Sources)
{
    private static readonly Lazy<IReadOnlyList<Body>> Found = new(() => [.. DataFiles.In<Body>("Escalation/Bodies").OrderBy(b => b.Rank).ThenBy(b => b.Id, StringComparer.Ordinal)]);

    /// <summary>All of them, in their order.</summary>
    public static IReadOnlyList<Body> All => Found.Value;
}

/// <summary>A time to act in, or a time in which they answer.</summary>
/// <param name="Id">The row of the collected facts it comes from.</param>
/// <param name="Kind">Whose time it is.</param>
/// <param name="For">Which problem it is for.</param>
/// <param name="Days">How long; null when no source says.</param>
/// <param name="From">What it runs from. The day after counts as day 1.</param>
/// <param name="Source">Where it was read, with the source's own date.</param>
/// <param name="ReadOn">The day it was read there.</param>
/// <param name="Confidence">a (official) to d (contradicted).</param>
internal sealed record Window(string Id, WindowKind Kind, Concern For, int? Days, WindowStart From, string Source, DateOnly ReadOn, string Confidence);

/// <summary>What somebody to turn to is.</summary>
public enum BodyKind { Platform, Payment, Bank, Authority, Law }

/// <summary>How an order was paid, as far as it matters here.</summary>
public enum PaymentKind { Card, Paypal, Klarna }

/// <summary>The scheme whose name is on the card.</summary>
public enum CardScheme { Visa, Mastercard, Amex, Other }

/// <summary>Which problem a window is for.</summary>
public enum Concern { Any, NotReceived, NotAsDescribed }

/// <summary>What a window bounds: <c>opens</c> is the wait before, <c>act</c> the buyer's last day, <c>outer</c> never later than, <c>answer</c> the day by which they should have answered.</summary>
public enum WindowKind { Opens, Act, Outer, Answer }

/// <summary>What a window runs from. The later ones stand on no page: only the buyer knows them.</summary>
public enum WindowStart
{
    Paid, Delivered, ReceiptConfirmed, Expected, DisputeOpened, DisputeFinished, ReturnPosted,
    PaypalOpened, PaypalClaimed, FirstBill, BankComplained, BankAnswered, KlarnaReported, ComplaintMade,
}

/// <summary>A limit for files.</summary>
/// <param name="Formats">As file endings.</param>
/// <param name="FileMegabytes">Of one file.</param>
/// <param name="TotalMegabytes">Of all.</param>
/// <param name="Files">How many.</param>
/// <param name="Pages">Of a document.</param>
/// <param name="Source">Where it was read; most are the limits of a merchant's side, since banks publish none.</param>
public sealed record FileLimit(IReadOnlyList<string> Formats, int? FileMegabytes, int? TotalMegabytes, int? Files, int? Pages, string Source);
