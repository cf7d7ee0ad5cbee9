using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Words;

/// <summary>Spanish: what was seen so far.</summary>
internal sealed class Spanish : LanguageWords
{
    public override string Language => "es";

    public override IReadOnlyDictionary<OrderField, string[]> Labels { get; } = new Dictionary<OrderField, string[]>
    {
        [OrderField.Number] = ["Número de pedido", "Nº de pedido"],
        [OrderField.PlacedOn] = ["Fecha del pedido", "Pedido realizado", "Pedido realizado el", "Fecha de compra"],
        [OrderField.PaidOn] = ["Pagado el"],
        [OrderField.PaymentMethod] = ["Método de pago"],
        [OrderField.TrackingNumber] = ["Número de seguimiento"],
    };

    public override IReadOnlyList<(string Part, ChargeKind Kind)> Charges { get; } = [("cupón", ChargeKind.Coupon), ("cupones", ChargeKind.Coupon), ("descuento", ChargeKind.Coupon), ("monedas", ChargeKind.Coins), ("subtotal", ChargeKind.Subtotal), ("envío", ChargeKind.Shipping), ("impuesto", ChargeKind.Tax)];

    public override IReadOnlyList<string> Free { get; } = ["Envío gratis", "Gratis"];

    public override IReadOnlyList<string> Today { get; } = ["Hoy"];

    public override IReadOnlyList<string> Yesterday { get; } = ["Ayer"];
}
