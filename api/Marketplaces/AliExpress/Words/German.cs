using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Words;

/// <summary>German: what was seen so far.</summary>
internal sealed class German : LanguageWords
{
    public override string Language => "de";

    public override IReadOnlyDictionary<OrderState, string[]> States { get; } = new Dictionary<OrderState, string[]>
    {
        [OrderState.Completed] = ["Abgeschlossen"],
        [OrderState.InDispute] = ["Streitfall"],
    };

    public override IReadOnlyDictionary<OrderField, string[]> Labels { get; } = new Dictionary<OrderField, string[]>
    {
        [OrderField.Number] = ["Bestellnummer"],
        [OrderField.PlacedOn] = ["Bestelldatum", "Bestellung aufgegeben am"],
        [OrderField.PaidOn] = ["Bezahlt am"],
        [OrderField.PaymentMethod] = ["Zahlungsmethode"],
        [OrderField.Total] = ["Gesamt", "Gesamtbetrag"],
        [OrderField.TrackingNumber] = ["Sendungsnummer"],
    };

    public override IReadOnlyList<(string Part, ChargeKind Kind)> Charges { get; } = [("gutschein", ChargeKind.Coupon), ("rabatt", ChargeKind.Coupon), ("zwischensumme", ChargeKind.Subtotal), ("versand", ChargeKind.Shipping), ("steuer", ChargeKind.Tax), ("mwst", ChargeKind.Tax)];

    public override IReadOnlyList<string> Free { get; } = ["Kostenloser Versand", "Kostenlos"];

    public override IReadOnlyList<string> Today { get; } = ["Heute"];

    public override IReadOnlyList<string> Yesterday { get; } = ["Gestern"];
}
