using DisputeHelper.Facts;
using static DisputeHelper.Facts.DayCountStart;
using static DisputeHelper.Facts.StatementKind;

namespace DisputeHelper.Marketplaces.AliExpress.Words;

/// <summary>Spanish of Spain and the Americas: a few words of real pages, the rest as shops there write.</summary>
internal sealed class Spanish : LanguageWords
{
    public override string Language => "es";

    public override WordTable Seen { get; } = new()
    {
        Labels = new()
        {
            [OrderField.Number] = ["Número de pedido"],
            [OrderField.PlacedOn] = ["Fecha del pedido", "Pedido realizado", "Fecha de compra"],
        },
    };

    public override WordTable Expected { get; } = new()
    {
        States = new()
        {
            [OrderState.AwaitingPayment] = ["A pagar", "Por pagar", "Pendiente de pago", "Esperando el pago", "Pago pendiente", "No pagado"],
            [OrderState.Processing] = ["Procesando", "En proceso", "Por enviar", "A enviar", "Pendiente de envío", "Esperando el envío", "En preparación"],
            [OrderState.Shipped] = ["Enviado", "Procesado", "Esperando la entrega", "Pendiente de entrega", "En espera de entrega", "En camino", "En tránsito", "En reparto"],
            [OrderState.Delivered] = ["Entregado"],
            [OrderState.Completed] = ["Completado", "Finalizado", "Terminado", "Pedido completado", "Pedido finalizado"],
            [OrderState.Cancelled] = ["Cancelado", "Anulado", "Caducado", "Expirado", "Vencido", "Cerrado", "Pedido cancelado", "Pago caducado"],
            [OrderState.InDispute] = ["En disputa", "Disputa en curso", "Disputa", "Disputa abierta", "Reclamación en curso"],
        },
        Labels = new()
        {
            [OrderField.Number] = ["Nº de pedido", "Pedido nº", "Nº pedido", "Número del pedido", "ID de pedido", "ID del pedido", "Número de referencia", "Núm. de pedido", "Pedido n.º", "N.º de pedido", "Pedido"],
            [OrderField.PlacedOn] = ["Pedido realizado el", "Fecha de pedido", "Pedido el", "Fecha"],
            [OrderField.PaidOn] = ["Pagado el", "Fecha de pago", "Fecha del pago", "Hora de pago"],
            [OrderField.ShippedOn] = ["Enviado el", "Fecha de envío", "Envío completado el"],
            [OrderField.CompletedOn] = ["Completado el", "Pedido completado el", "Finalizado el"],
            [OrderField.PaymentMethod] = ["Método de pago", "Forma de pago", "Medio de pago", "Pago"],
            [OrderField.Total] = ["Total", "Total del pedido", "Importe total", "Precio total", "Monto total"],
            [OrderField.TrackingNumber] = ["Número de seguimiento", "Nº de seguimiento", "Código de seguimiento", "Número de rastreo", "Código de rastreo", "Número de guía", "N.º de seguimiento"],
            [OrderField.Carrier] = ["Transportista", "Empresa de transporte", "Empresa de mensajería", "Compañía de envío", "Empresa de logística", "Enviado por"],
            [OrderField.Status] = ["Estado", "Estado del pedido"],
            [OrderField.Seller] = ["Tienda", "Nombre de la tienda", "Vendedor", "Vendido por"],
            [OrderField.Recipient] = ["Dirección de envío", "Dirección de entrega", "Enviar a", "Destinatario"],
            [OrderField.Quantity] = ["Cantidad", "Cant"],
            [OrderField.DisputeNumber] = ["ID de la disputa", "Número de disputa", "ID del reembolso", "ID de la solicitud", "Número de solicitud"],
            [OrderField.DisputeStatus] = ["Estado de la disputa", "Estado del reembolso"],
            [OrderField.DisputeReason] = ["Motivo", "Motivo de la disputa", "Motivo del reembolso", "Razón"],
            [OrderField.DisputeAsked] = ["Tu solicitud", "Solución solicitada", "Tu propuesta"],
            [OrderField.DisputeSolution] = ["Solución", "Solución acordada", "Solución final", "Resultado"],
            [OrderField.DisputeOpened] = ["Abierta el", "Disputa abierta el", "Solicitado el", "Fecha de solicitud", "Creado el"],
            [OrderField.Refund] = ["Importe del reembolso", "Reembolso", "Importe reembolsado", "Monto del reembolso"],
            [OrderField.RefundTo] = ["Método de reembolso", "Reembolsado a", "Forma de reembolso"],
            [OrderField.IssuedOn] = ["Fecha del recibo", "Fecha de la factura", "Fecha de emisión"],
        },
        Charges = new()
        {
            [ChargeKind.Coupon] = ["cupón", "cupones", "descuento", "código promocional", "promoción"],
            [ChargeKind.Coins] = ["monedas"],
            [ChargeKind.Subtotal] = ["subtotal", "total de artículos"],
            [ChargeKind.Shipping] = ["envío", "gastos de envío", "entrega"],
            [ChargeKind.Tax] = ["impuesto", "iva", "aranceles", "tributo"],
            [ChargeKind.Fee] = ["tarifa", "cargos", "cargo", "comisión", "recargo"],
        },
        Disputes = new()
        {
            [DisputeState.InProgress] = ["en curso", "en proceso", "procesando", "pendiente", "esperando", "solicitud enviada"],
            [DisputeState.Finished] = ["completad", "reembolsad", "finalizad", "cerrad", "terminad"],
            [DisputeState.Cancelled] = ["cancelad", "anulad", "retirada"],
        },
        ReturnDue = ["Devuelve el producto", "Devuelve los productos", "Devuelve el artículo", "Devuelva el producto", "Devuelva los productos", "Devuelva el artículo", "Devuelva la mercancía", "Devolver el producto", "Devolver los productos", "Devolver la mercancía", "Envía la devolución", "Envíe la devolución"],
        Free = ["Envío gratis", "Gratis", "Envío gratuito", "Gratuito", "Entrega gratis"],
        Today = ["Hoy"],
        Yesterday = ["Ayer"],
        BeforeYesterday = ["Anteayer", "Antes de ayer", "Antier"],
        Copy = ["Copiar", "Copiado"],
        Pieces = ["unidades", "unidad", "piezas", "pieza", "uds", "ud", "pzs", "artículos", "artículo"],
        Promises =
        [
            new(CouponIfDelayed, @"cup[oó]n.{0,60}si (?:se retrasa|hay retraso|llega tarde|se entrega después)|si se entrega después .{1,60}cup[oó]n"),
            new(RefundIfNotDelivered, @"reembolso si (?:no (?:se entrega|hay entrega|llega|lo recibes|se recibe)|.{1,30} no (?:se entrega|llega))"),
            new(EstimatedDelivery, @"(?:fecha de )?entrega (?:estimada|prevista)|fecha (?:estimada|prevista) de entrega|^entrega\b|llega (?:el|entre|antes)"),
            new(ReturnWindow, @"(?:en|dentro de|en un plazo de|en los) (?:los )?(?<days>\d{1,3}) días (?:siguientes a |después de |tras |desde )(?:la )?confirm", ReceiptConfirmed),
            new(DisputeWindow, @"(?:disputa|reclamación).{0,30}(?:en|dentro de|en un plazo de|en los) (?:los )?(?<days>\d{1,3}) días (?:siguientes a |después de |tras |desde )(?:la realización del |realizar el |hacer el |el )?pedido", Placed),
            new(FreeReturnWindow, @"(?:devu[eé]lv|devol|env[ií])\w+.{0,40}(?:en|dentro de|en un plazo de|en los) (?:los )?(?<days>\d{1,3}) días (?:siguientes a |después de |tras |desde )(?:la )?(?:entrega|recib|recepción)", Delivered),
            new(SellerAnswer, @"vendedor .{0,40}(?:respo|acept).{0,40}\b(?:antes del?|hasta)\b"),
            new(SellerAnswer, @"vendedor .{0,40}(?:respo|acept).{0,60}(?:en|dentro de|en un plazo de) (?<days>\d{1,3}) días"),
            new(Other, @"(?:dentro de|en un plazo de|en los) (?:los )?(?<days>\d{1,3}) días"),
        ],
        Parties = new()
        {
            [DisputeParty.Buyer] = ["tú", "usted", "comprador", "el comprador"],
            [DisputeParty.Seller] = ["vendedor", "el vendedor"],
            [DisputeParty.Marketplace] = ["plataforma", "la plataforma", "sistema"],
        },
        Mails = new()
        {
            [OrderState.Processing] = ["pedido confirmado", "listo para enviar"],
            [OrderState.Shipped] = ["pedido enviado", "en tránsito", "en reparto", "ha pasado la aduana"],
            [OrderState.Delivered] = ["entregado", "pendiente de confirmación"],
        },
        Parcels = ["paquete"],
    };
}
