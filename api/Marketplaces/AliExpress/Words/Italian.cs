using DisputeHelper.Facts;
using static DisputeHelper.Facts.DayCountStart;
using static DisputeHelper.Facts.StatementKind;

namespace DisputeHelper.Marketplaces.AliExpress.Words;

/// <summary>Italian: never met on a real page; as Italian shops write.</summary>
internal sealed class Italian : LanguageWords
{
    public override string Language => "it";

    public override WordTable Expected { get; } = new()
    {
        States = new()
        {
            [OrderState.AwaitingPayment] = ["Da pagare", "In attesa di pagamento", "In attesa del pagamento", "Non pagato", "Pagamento in sospeso"],
            [OrderState.Processing] = ["In elaborazione", "Da spedire", "In attesa di spedizione", "In preparazione", "In lavorazione"],
            [OrderState.Shipped] = ["Spedito", "Elaborato", "In attesa di consegna", "In attesa della consegna", "In transito", "In consegna", "In viaggio"],
            [OrderState.Delivered] = ["Consegnato"],
            [OrderState.Completed] = ["Completato", "Concluso", "Terminato", "Ordine completato"],
            [OrderState.Cancelled] = ["Annullato", "Cancellato", "Scaduto", "Chiuso", "Ordine annullato", "Pagamento scaduto"],
            [OrderState.InDispute] = ["In controversia", "Controversia in corso", "Controversia", "Contestazione in corso", "In contestazione", "Disputa in corso"],
        },
        Labels = new()
        {
            [OrderField.Number] = ["Numero ordine", "Numero dell'ordine", "Numero d'ordine", "N. ordine", "N° ordine", "Nr. ordine", "Ordine n.", "Ordine n°", "ID ordine", "ID dell'ordine", "Numero di riferimento", "Ordine"],
            [OrderField.PlacedOn] = ["Data ordine", "Data dell'ordine", "Ordine effettuato il", "Ordinato il", "Data di acquisto", "Data"],
            [OrderField.PaidOn] = ["Pagato il", "Data di pagamento", "Data del pagamento", "Ora del pagamento"],
            [OrderField.ShippedOn] = ["Spedito il", "Data di spedizione", "Spedizione completata il"],
            [OrderField.CompletedOn] = ["Completato il", "Ordine completato il", "Concluso il"],
            [OrderField.PaymentMethod] = ["Metodo di pagamento", "Modalità di pagamento", "Pagamento"],
            [OrderField.Total] = ["Totale", "Totale ordine", "Totale dell'ordine", "Importo totale", "Prezzo totale"],
            [OrderField.TrackingNumber] = ["Numero di tracciamento", "Numero di tracking", "Codice di tracciamento", "Numero di spedizione", "Codice di spedizione", "Numero tracking", "N. di tracciamento"],
            [OrderField.Carrier] = ["Corriere", "Vettore", "Spedizioniere", "Società di spedizioni", "Spedito con", "Spedito da"],
            [OrderField.Status] = ["Stato", "Stato dell'ordine", "Stato ordine"],
            [OrderField.Seller] = ["Negozio", "Nome del negozio", "Venditore", "Venduto da"],
            [OrderField.Recipient] = ["Indirizzo di consegna", "Indirizzo di spedizione", "Spedire a", "Destinatario"],
            [OrderField.Quantity] = ["Quantità", "Qtà"],
            [OrderField.DisputeNumber] = ["Numero della controversia", "ID controversia", "ID richiesta", "ID della richiesta", "Numero richiesta"],
            [OrderField.DisputeStatus] = ["Stato della controversia", "Stato del rimborso"],
            [OrderField.DisputeReason] = ["Motivo", "Motivo della controversia", "Motivo del rimborso"],
            [OrderField.DisputeAsked] = ["La tua richiesta", "Soluzione richiesta"],
            [OrderField.DisputeSolution] = ["Soluzione", "Soluzione concordata", "Soluzione finale", "Esito"],
            [OrderField.DisputeOpened] = ["Aperta il", "Richiesto il", "Data della richiesta", "Inviata il", "Creata il"],
            [OrderField.Refund] = ["Importo del rimborso", "Rimborso", "Importo rimborsato"],
            [OrderField.RefundTo] = ["Metodo di rimborso", "Rimborsato su"],
            [OrderField.IssuedOn] = ["Data della ricevuta", "Data della fattura", "Data di emissione"],
        },
        Charges = new()
        {
            [ChargeKind.Coupon] = ["coupon", "buono", "buoni", "sconto", "sconti", "codice promozionale", "promozione"],
            [ChargeKind.Coins] = ["monete"],
            [ChargeKind.Subtotal] = ["subtotale", "totale articoli", "totale parziale"],
            [ChargeKind.Shipping] = ["spedizione", "consegna"],
            [ChargeKind.Tax] = ["imposta", "imposte", "iva", "tassa", "tasse", "dazi"],
            [ChargeKind.Fee] = ["commissione", "commissioni", "costi aggiuntivi", "spese aggiuntive", "supplemento"],
        },
        Disputes = new()
        {
            [DisputeState.InProgress] = ["in corso", "in elaborazione", "in attesa", "richiesta inviata"],
            [DisputeState.Finished] = ["completat", "rimborsat", "conclus", "chius", "terminat"],
            [DisputeState.Cancelled] = ["annullat", "ritirat"],
        },
        ReturnDue = ["Restituisci l'articolo", "Restituisci gli articoli", "Restituisci il prodotto", "Restituisci i prodotti", "Restituisci la merce", "Restituire l'articolo", "Restituire il prodotto", "Restituire la merce", "Rispedisci l'articolo"],
        Free = ["Spedizione gratuita", "Gratis", "Gratuito", "Gratuita", "Spedizione gratis", "Consegna gratuita"],
        Today = ["Oggi"],
        Yesterday = ["Ieri"],
        BeforeYesterday = ["L'altro ieri", "Altro ieri", "Ieri l'altro"],
        Copy = ["Copia", "Copiato"],
        Pieces = ["pezzi", "pezzo", "pz", "articoli", "articolo", "unità"],
        Promises =
        [
            new(CouponIfDelayed, @"(?:coupon|buono).{0,60}(?:in caso di ritardo|se .{0,30}ritard|se consegnat\w dopo)|se consegnat\w dopo .{1,60}(?:coupon|buono)"),
            new(RefundIfNotDelivered, @"rimborso (?:se|in caso di) .{0,40}(?:non (?:\w+ )?(?:consegnat|ricevut|arriva)|mancata consegna|nessuna consegna)"),
            new(EstimatedDelivery, @"consegna (?:stimata|prevista)|data (?:stimata|prevista) di consegna|data di consegna (?:stimata|prevista)|^consegna\b|arriv[ao] (?:il|entro|tra)"),
            new(ReturnWindow, @"entro (?<days>\d{1,3}) giorni (?:dalla|dopo la|dopo aver) conferm", ReceiptConfirmed),
            new(DisputeWindow, @"(?:controversia|contestazione|disputa).{0,30}entro (?<days>\d{1,3}) giorni (?:dall'|dall’|dalla data dell.|dopo (?:l.|aver effettuato l.))ordine", Placed),
            new(FreeReturnWindow, @"(?:restitu|rispedi|inviarlo|reso).{0,40}entro (?<days>\d{1,3}) giorni (?:dalla|dopo la) (?:consegna|ricezione)", Delivered),
            new(Other, @"entro (?<days>\d{1,3}) giorni"),
        ],
        Parties = new()
        {
            [DisputeParty.Buyer] = ["tu", "acquirente", "compratore"],
            [DisputeParty.Seller] = ["venditore", "il venditore"],
            [DisputeParty.Marketplace] = ["piattaforma", "la piattaforma"],
        },
        Mails = new()
        {
            [OrderState.Processing] = ["ordine confermato"],
            [OrderState.Shipped] = ["spedito", "in transito", "in consegna", "sdoganato"],
            [OrderState.Delivered] = ["consegnato"],
        },
        Parcels = ["pacco"],
    };
}
