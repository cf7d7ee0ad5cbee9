using DisputeHelper.Facts;
using static DisputeHelper.Facts.DayCountStart;
using static DisputeHelper.Facts.StatementKind;

namespace DisputeHelper.Marketplaces.AliExpress.Words;

/// <summary>Portuguese of Brazil, as seen 2022 to 2026.</summary>
internal sealed class Portuguese : LanguageWords
{
    public override string Language => "pt";

    public override IReadOnlyDictionary<OrderState, string[]> States { get; } = new Dictionary<OrderState, string[]>
    {
        [OrderState.AwaitingPayment] = ["A ser pago", "Aguardando pagamento", "A pagar", "Aguardando o pagamento"],
        [OrderState.Processing] = ["Processando", "Aguardando envio", "Aguardando o envio", "Em processamento"],
        [OrderState.Shipped] = ["Processado", "Aguardando a entrega", "Aguardando entrega", "Enviado", "A caminho"],
        [OrderState.Delivered] = ["Entregue"],
        [OrderState.Completed] = ["Concluído", "Finalizado", "Pedido concluído"],
        [OrderState.Cancelled] = ["Cancelado", "Compra cancelada", "Pedido cancelado", "Expirado", "Pagamento expirado", "Fechado"],
        [OrderState.InDispute] = ["Em disputa", "Disputa em andamento", "Disputa"],
    };

    public override IReadOnlyDictionary<OrderField, string[]> Labels { get; } = new Dictionary<OrderField, string[]>
    {
        [OrderField.Number] = ["Nº do pedido", "N° do pedido", "Pedido nº", "Número do pedido", "Número de referência", "ID do pedido"],
        [OrderField.PlacedOn] = ["Data do pedido", "Pedido realizado em", "Pedido feito em", "Data"],
        [OrderField.PaidOn] = ["Pago em", "Data do pagamento", "Data de pagamento"],
        [OrderField.ShippedOn] = ["Envio concluído em", "Enviado em"],
        [OrderField.CompletedOn] = ["Pedido concluído em", "Concluído em"],
        [OrderField.PaymentMethod] = ["Forma de pagamento", "Método de pagamento"],
        [OrderField.Total] = ["Total", "Total do pedido"],
        [OrderField.TrackingNumber] = ["Número de rastreio", "Código de rastreio", "Número de rastreamento", "Código de rastreamento"],
        [OrderField.Carrier] = ["Transportadora", "Empresa de logística"],
    };

    public override IReadOnlyList<(string Part, ChargeKind Kind)> Charges { get; } =
    [
        ("cupom", ChargeKind.Coupon), ("cupons", ChargeKind.Coupon), ("desconto", ChargeKind.Coupon), ("código promocional", ChargeKind.Coupon), ("moedas", ChargeKind.Coins),
        ("subtotal", ChargeKind.Subtotal), ("frete", ChargeKind.Shipping), ("envio", ChargeKind.Shipping), ("imposto", ChargeKind.Tax), ("tributo", ChargeKind.Tax),
        ("icms", ChargeKind.Tax), ("taxa", ChargeKind.Fee), ("encargos", ChargeKind.Fee),
    ];

    public override IReadOnlyList<string> Free { get; } = ["Frete grátis", "Grátis", "Envio grátis"];

    public override IReadOnlyList<Promise> Promises { get; } =
    [
        new(CouponIfDelayed, @"cupom .{0,30}se (?:atrasar|houver atraso|atrasado)|se for entregue depois de .{1,60}cupom|cupom .{0,60}se for entregue depois"),
        new(RefundIfNotDelivered, @"reembolso se (?:não (?:for entregue|houver entrega|chegar|receber)|.{1,30}não (?:for entregue|chegar))"),
        new(EstimatedDelivery, @"data (?:de entrega estimada|estimada de entrega|prevista)|entrega (?:estimada|prevista)|^entrega\b|previsão de entrega"),
        new(ReturnWindow, @"(?:em até|dentro de|no prazo de) (?<days>\d{1,3}) dias (?:após|depois de|da|a partir da) (?:a )?(?:confirmar|confirmação)", ReceiptConfirmed),
        new(DisputeWindow, @"disputa .{0,20}(?:em até|dentro de|no prazo de) (?<days>\d{1,3}) dias (?:após|depois d[aeo]|da) (?:a )?(?:realização do |realizar o |fazer o |o )?pedido", Placed),
        new(FreeReturnWindow, @"(?:devol|envi)\w+ .{0,30}(?:em até|dentro de|no prazo de) (?<days>\d{1,3}) dias (?:após|depois d[ae]|da) (?:a )?(?:entrega|receb)", Delivered),
        new(Other, @"(?:em até|dentro de|no prazo de) (?<days>\d{1,3}) dias"),
    ];

    public override IReadOnlyDictionary<DisputeState, string[]> Disputes { get; } = new Dictionary<DisputeState, string[]>
    {
        [DisputeState.InProgress] = ["em andamento", "em processamento", "aguardando", "pendente"],
        [DisputeState.Finished] = ["concluíd", "reembolsad", "finalizad", "encerrad"],
        [DisputeState.Cancelled] = ["cancelad"],
    };

    public override IReadOnlyList<string> Today { get; } = ["Hoje"];
    public override IReadOnlyList<string> Yesterday { get; } = ["Ontem"];
}
