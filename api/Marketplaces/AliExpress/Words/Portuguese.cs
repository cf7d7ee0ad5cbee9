using DisputeHelper.Facts;
using static DisputeHelper.Facts.DayCountStart;
using static DisputeHelper.Facts.StatementKind;

namespace DisputeHelper.Marketplaces.AliExpress.Words;

/// <summary>Portuguese of Brazil and Portugal. The states were seen 2022 to 2026; most labels are known from guides only.</summary>
internal sealed class Portuguese : LanguageWords
{
    public override string Language => "pt";

    public override WordTable Seen { get; } = new()
    {
        States = new()
        {
            [OrderState.AwaitingPayment] = ["A ser pago", "Aguardando pagamento"],
            [OrderState.Processing] = ["Processando"],
            [OrderState.Shipped] = ["Processado", "Aguardando a entrega", "Enviado"],
            [OrderState.Delivered] = ["Entregue"],
            [OrderState.Completed] = ["Concluído", "Finalizado"],
            [OrderState.Cancelled] = ["Cancelado", "Compra cancelada", "Expirado", "Pagamento expirado"],
        },
    };

    public override WordTable Expected { get; } = new()
    {
        States = new()
        {
            [OrderState.AwaitingPayment] = ["A pagar", "Aguardando o pagamento", "Por pagar", "Pagamento pendente"],
            [OrderState.Processing] = ["Aguardando envio", "Aguardando o envio", "Em processamento", "A enviar", "A ser enviado", "Por enviar"],
            [OrderState.Shipped] = ["Aguardando entrega", "A caminho", "Em trânsito", "Despachado", "Saiu para entrega"],
            [OrderState.Completed] = ["Pedido concluído", "Completo"],
            [OrderState.Cancelled] = ["Pedido cancelado", "Fechado", "Encerrado", "Encomenda cancelada"],
            [OrderState.InDispute] = ["Em disputa", "Disputa em andamento", "Disputa"],
        },
        Labels = new()
        {
            [OrderField.Number] = ["Nº do pedido", "Pedido nº", "Número do pedido", "Número de referência", "ID do pedido", "Nº de referência", "Número da encomenda", "Nº da encomenda", "Pedido"],
            [OrderField.PlacedOn] = ["Data do pedido", "Pedido realizado em", "Pedido feito em", "Data da compra", "Data da encomenda", "Data"],
            [OrderField.PaidOn] = ["Pago em", "Data do pagamento", "Data de pagamento", "Hora do pagamento"],
            [OrderField.ShippedOn] = ["Envio concluído em", "Enviado em", "Data de envio", "Data do envio"],
            [OrderField.CompletedOn] = ["Pedido concluído em", "Concluído em", "Finalizado em"],
            [OrderField.PaymentMethod] = ["Forma de pagamento", "Método de pagamento", "Meio de pagamento", "Pagamento"],
            [OrderField.Total] = ["Total", "Total do pedido", "Valor total", "Preço total", "Montante total"],
            [OrderField.TrackingNumber] = ["Número de rastreio", "Código de rastreio", "Número de rastreamento", "Código de rastreamento", "Nº de rastreio", "Número de seguimento"],
            [OrderField.Carrier] = ["Transportadora", "Empresa de logística", "Empresa de entrega", "Enviado por"],
            [OrderField.Status] = ["Status", "Status do pedido", "Situação", "Estado do pedido"],
            [OrderField.Seller] = ["Loja", "Nome da loja", "Vendedor", "Vendido por"],
            [OrderField.Recipient] = ["Endereço de entrega", "Endereço de envio", "Enviar para", "Destinatário", "Morada de entrega"],
            [OrderField.Quantity] = ["Quantidade", "Qtd", "Qtde"],
            [OrderField.DisputeNumber] = ["ID da disputa", "Número da disputa", "ID do reembolso", "ID da solicitação", "Número da solicitação"],
            [OrderField.DisputeStatus] = ["Status da disputa", "Status do reembolso", "Situação da disputa"],
            [OrderField.DisputeReason] = ["Motivo", "Motivo da disputa", "Motivo do reembolso", "Motivo da devolução", "Razão"],
            [OrderField.DisputeAsked] = ["Sua solicitação", "Solução solicitada", "Sua proposta"],
            [OrderField.DisputeSolution] = ["Solução", "Solução acordada", "Solução final", "Resultado", "Resultado final"],
            [OrderField.DisputeOpened] = ["Aberta em", "Disputa aberta em", "Solicitado em", "Data da solicitação", "Criado em"],
            [OrderField.Refund] = ["Valor do reembolso", "Reembolso", "Valor reembolsado", "Total do reembolso"],
            [OrderField.RefundTo] = ["Método de reembolso", "Reembolsado para", "Forma de reembolso"],
            [OrderField.IssuedOn] = ["Data do recibo", "Data da fatura", "Data de emissão"],
        },
        Charges = new()
        {
            [ChargeKind.Coupon] = ["cupom", "cupons", "cupão", "desconto", "código promocional", "promoção"],
            [ChargeKind.Coins] = ["moedas", "moeda"],
            [ChargeKind.Subtotal] = ["subtotal", "total dos itens"],
            [ChargeKind.Shipping] = ["frete", "envio", "portes", "entrega"],
            [ChargeKind.Tax] = ["imposto", "tributo", "icms", "iva", "importação"],
            [ChargeKind.Fee] = ["taxa", "taxas", "encargos", "tarifa"],
        },
        Disputes = new()
        {
            [DisputeState.InProgress] = ["em andamento", "em processamento", "aguardando", "pendente", "em análise"],
            [DisputeState.Finished] = ["concluíd", "reembolsad", "finalizad", "encerrad"],
            [DisputeState.Cancelled] = ["cancelad", "retirada"],
        },
        ReturnDue = ["Devolva o produto", "Devolva os produtos", "Devolva a mercadoria", "Devolva o item", "Devolver o produto", "Devolver os produtos", "Devolver a mercadoria", "Envie a devolução", "Envie o produto de volta"],
        Free = ["Frete grátis", "Grátis", "Envio grátis", "Entrega grátis", "Gratuito", "Portes grátis"],
        Today = ["Hoje"],
        Yesterday = ["Ontem"],
        BeforeYesterday = ["Anteontem"],
        Copy = ["Copiar", "Copiado"],
        Pieces = ["peças", "peça", "unidades", "unidade", "itens", "item", "pçs", "un"],
        Promises =
        [
            new(CouponIfDelayed, @"cupom .{0,30}se (?:atrasar|houver atraso|atrasado)|se for entregue depois de .{1,60}cupom|cupom .{0,60}se for entregue depois"),
            new(RefundIfNotDelivered, @"reembolso se (?:não (?:for entregue|houver entrega|chegar|receber)|.{1,30}não (?:for entregue|chegar))"),
            new(EstimatedDelivery, @"data (?:de entrega estimada|estimada de entrega|prevista)|entrega (?:estimada|prevista)|^entrega\b|previsão de entrega"),
            new(ReturnWindow, @"(?:em até|dentro de|no prazo de) (?<days>\d{1,3}) dias (?:após|depois de|da|a partir da) (?:a )?(?:confirmar|confirmação)", ReceiptConfirmed),
            new(DisputeWindow, @"disputa .{0,20}(?:em até|dentro de|no prazo de) (?<days>\d{1,3}) dias (?:após|depois d[aeo]|da) (?:a )?(?:realização do |realizar o |fazer o |o )?pedido", Placed),
            new(FreeReturnWindow, @"(?:devol|envi)\w+ .{0,30}(?:em até|dentro de|no prazo de) (?<days>\d{1,3}) dias (?:após|depois d[ae]|da) (?:a )?(?:entrega|receb)", Delivered),
            new(SellerAnswer, @"vendedor .{0,40}(?:respo|aceit).{0,40}\b(?:até|antes de)\b"),
            new(SellerAnswer, @"vendedor .{0,40}(?:respo|aceit).{0,60}(?:em até|dentro de|no prazo de) (?<days>\d{1,3}) dias"),
            new(BuyerAnswer, @"(?:por favor|você (?:deve|precisa|tem que)).{0,40}(?:respo|aceit).{0,40}\b(?:até|antes de)\b"),
            new(BuyerAnswer, @"(?:por favor|você (?:deve|precisa|tem que)).{0,40}(?:respo|aceit).{0,60}(?:em até|dentro de|no prazo de) (?<days>\d{1,3}) dias"),
            new(Other, @"(?:em até|dentro de|no prazo de) (?<days>\d{1,3}) dias"),
        ],
        Parties = new()
        {
            [DisputeParty.Buyer] = ["você", "comprador", "o comprador"],
            [DisputeParty.Seller] = ["vendedor", "o vendedor"],
            [DisputeParty.Marketplace] = ["plataforma", "a plataforma", "sistema"],
        },
        Mails = new()
        {
            [OrderState.Processing] = ["pedido confirmado", "pronto para envio"],
            [OrderState.Shipped] = ["pedido enviado", "em trânsito", "saiu para entrega", "liberado pela alfândega", "no seu país"],
            [OrderState.Delivered] = ["entregue", "aguardando confirmação"],
        },
        Parcels = ["pacote", "encomenda"],
    };
}
