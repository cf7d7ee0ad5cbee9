using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Deadlines;

/// <summary>What a case file says to the conditions that rules name.</summary>
internal static class Conditions
{
    public static bool Holds(this Condition condition, CaseFile file) => condition switch
    {
        Condition.Paid => file.State is not OrderState.AwaitingPayment,
        Condition.Delivered => file.State is OrderState.Delivered || (file.Parcels.Count > 0 && file.Parcels.All(p => p.DeliveredBy() is not null)),
        Condition.Completed => file.State is OrderState.Completed || file.CompletedOn is not null,
        Condition.Cancelled => file.State is OrderState.Cancelled,
        Condition.Disputed => Disputed(file),
        Condition.DisputeOpen => file.Disputes.Any(d => d.State == DisputeState.InProgress),
        Condition.DisputeFinished => file.Disputes.Count > 0 && file.Disputes.All(d => d.State == DisputeState.Finished),
        Condition.ReturnOpen => file.Disputes.Any(d => d.State == DisputeState.InProgress && Says(d.Kind, "return")),
        Condition.FreeReturnOffered => file.Statements.Any(s => s.Kind == StatementKind.FreeReturnWindow),
        Condition.PaymentByPaypal => Says(file.PaymentMethod?.Value, "paypal"),
        Condition.PaymentByKlarna => Says(file.PaymentMethod?.Value, "klarna"),
        Condition.PaymentByCard => CardWords.Any(w => Says(file.PaymentMethod?.Value, w)),
        Condition.SellerAnswered => Open(file).Any() && Open(file).All(d => d.LastSpoke() is DisputeParty.Seller or DisputeParty.Marketplace),
        Condition.BuyerAnswered => Open(file).Any() && Open(file).All(d => d.LastSpoke() is DisputeParty.Buyer) && !AskedStill(file),
        _ => false,
    };

    private static IEnumerable<DisputeRecord> Open(CaseFile file) => file.Disputes.Where(d => d.State == DisputeState.InProgress);

    /// <summary>Whether the newest capture of the dispute still asks the buyer to answer.</summary>
    private static bool AskedStill(CaseFile file) =>
        file.Captures.LastOrDefault(c => c.Page == PageKind.Dispute) is not { } newest
        || CurrentStatements.Of(file, StatementKind.BuyerAnswer).Any(s => s.Text.Others.Select(o => o.Source).Prepend(s.Text.Source).Any(source => source.Capture == newest.Id));

    // Words for "card" on the pages' languages, and the schemes' own names. "Gift card" is none of them.
    private static readonly string[] CardWords =
        ["credit/debit", "credit card", "debit card", "cartão", "tarjeta", "carte bancaire", "carte de crédit", "kreditkarte", "carta di", "карт", "visa", "mastercard", "maestro", "amex"];

    /// <summary>A dispute on one line leaves the others open; a record without a line speaks for the whole order.</summary>
    private static bool Disputed(CaseFile file)
    {
        var brought = file.Disputes.Where(d => d.State is DisputeState.InProgress or DisputeState.Finished).ToList();
        return brought.Exists(d => d.LineId is null) || (brought.Count > 0 && file.Lines.All(l => l.LineId is null || brought.Exists(d => d.LineId == l.LineId)));
    }

    private static bool Says(string? text, string word) => text?.Contains(word, StringComparison.OrdinalIgnoreCase) is true;
}
