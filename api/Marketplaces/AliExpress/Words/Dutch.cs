using DisputeHelper.Facts;
using static DisputeHelper.Facts.DayCountStart;
using static DisputeHelper.Facts.StatementKind;

namespace DisputeHelper.Marketplaces.AliExpress.Words;

/// <summary>Dutch: never met on a real page; as Dutch shops write.</summary>
internal sealed class Dutch : LanguageWords
{
    public override string Language => "nl";

    public override WordTable Expected { get; } = new()
    {
        States = new()
        {
            [OrderState.AwaitingPayment] = ["Te betalen", "Wacht op betaling", "In afwachting van betaling", "Niet betaald", "Onbetaald"],
            [OrderState.Processing] = ["In behandeling", "In verwerking", "Te verzenden", "Wacht op verzending", "In afwachting van verzending"],
            [OrderState.Shipped] = ["Verzonden", "Verwerkt", "Wacht op levering", "In afwachting van levering", "Wacht op bezorging", "Onderweg", "In afwachting van bezorging"],
            [OrderState.Delivered] = ["Bezorgd", "Geleverd", "Afgeleverd"],
            [OrderState.Completed] = ["Voltooid", "Afgerond", "Bestelling voltooid"],
            [OrderState.Cancelled] = ["Geannuleerd", "Verlopen", "Gesloten", "Bestelling geannuleerd", "Betaling verlopen"],
            [OrderState.InDispute] = ["In geschil", "Geschil in behandeling", "Geschil", "Geschil loopt", "Lopend geschil"],
        },
        Labels = new()
        {
            [OrderField.Number] = ["Bestelnummer", "Bestel-ID", "Order-ID", "Order ID", "Ordernummer", "Bestelnr", "Ordernr", "Referentienummer", "Bestelling"],
            [OrderField.PlacedOn] = ["Besteldatum", "Orderdatum", "Bestelling geplaatst op", "Besteld op", "Geplaatst op", "Aankoopdatum", "Datum"],
            [OrderField.PaidOn] = ["Betaald op", "Betaaldatum", "Datum van betaling", "Betaaltijd"],
            [OrderField.ShippedOn] = ["Verzonden op", "Verzenddatum", "Verzending voltooid op"],
            [OrderField.CompletedOn] = ["Voltooid op", "Bestelling voltooid op", "Afgerond op"],
            [OrderField.PaymentMethod] = ["Betaalmethode", "Betaalwijze", "Betalingsmethode", "Betaling"],
            [OrderField.Total] = ["Totaal", "Totaalbedrag", "Totaalprijs", "Totaal bedrag", "Totaal bestelling", "Besteltotaal"],
            [OrderField.TrackingNumber] = ["Trackingnummer", "Volgnummer", "Track & trace-nummer", "Track-en-tracenummer", "Traceernummer", "Zendingsnummer"],
            [OrderField.Carrier] = ["Vervoerder", "Bezorgdienst", "Koerier", "Verzendbedrijf", "Transporteur", "Verzonden met", "Verzonden door"],
            [OrderField.Status] = ["Status", "Bestelstatus", "Orderstatus"],
            [OrderField.Seller] = ["Winkel", "Winkelnaam", "Verkoper", "Verkocht door"],
            [OrderField.Recipient] = ["Afleveradres", "Bezorgadres", "Verzendadres", "Leveringsadres", "Verzenden naar", "Ontvanger"],
            [OrderField.Quantity] = ["Aantal", "Hoeveelheid"],
            [OrderField.DisputeNumber] = ["Geschilnummer", "Geschil-ID", "Verzoeknummer", "Verzoek-ID"],
            [OrderField.DisputeStatus] = ["Status van het geschil", "Status van de terugbetaling"],
            [OrderField.DisputeReason] = ["Reden", "Reden van het geschil", "Reden van terugbetaling"],
            [OrderField.DisputeAsked] = ["Uw verzoek", "Gevraagde oplossing"],
            [OrderField.DisputeSolution] = ["Oplossing", "Overeengekomen oplossing", "Resultaat"],
            [OrderField.DisputeOpened] = ["Geopend op", "Aangevraagd op", "Ingediend op"],
            [OrderField.Refund] = ["Terug te betalen bedrag", "Terugbetaling", "Terugbetaald bedrag"],
            [OrderField.RefundTo] = ["Terugbetaalmethode", "Terugbetaald op"],
            [OrderField.IssuedOn] = ["Datum ontvangstbewijs", "Factuurdatum"],
        },
        Charges = new()
        {
            [ChargeKind.Coupon] = ["coupon", "kortingsbon", "korting", "kortingscode", "tegoedbon", "waardebon", "promotiecode"],
            [ChargeKind.Coins] = ["munten"],
            [ChargeKind.Subtotal] = ["subtotaal", "totaal artikelen"],
            [ChargeKind.Shipping] = ["verzending", "verzendkosten", "bezorgkosten", "bezorging", "levering"],
            [ChargeKind.Tax] = ["btw", "belasting", "invoerrechten"],
            [ChargeKind.Fee] = ["toeslag", "extra kosten", "bijkomende kosten", "servicekosten"],
        },
        Disputes = new()
        {
            [DisputeState.InProgress] = ["in behandeling", "in afwachting", "wacht op", "lopend", "aanvraag ingediend"],
            [DisputeState.Finished] = ["voltooid", "terugbetaald", "afgerond", "gesloten", "afgehandeld"],
            [DisputeState.Cancelled] = ["geannuleerd", "ingetrokken"],
        },
        ReturnDue = ["Stuur het artikel terug", "Stuur de artikelen terug", "Stuur het product terug", "Stuur de goederen terug", "Retourneer het artikel", "Retourneer het product", "Retourneer de goederen", "Artikel retourneren", "Goederen retourneren"],
        Free = ["Gratis verzending", "Gratis", "Gratis bezorging", "Gratis levering", "Kosteloos"],
        Today = ["Vandaag"],
        Yesterday = ["Gisteren"],
        BeforeYesterday = ["Eergisteren"],
        Copy = ["Kopiëren", "Kopieer", "Gekopieerd"],
        Pieces = ["stuks", "stuk", "st", "artikelen", "artikel"],
        Promises =
        [
            new(CouponIfDelayed, @"(?:coupon|tegoedbon|kortingsbon).{0,60}(?:bij vertraging|als .{0,30}(?:vertraagd|later|na ))|(?:bezorgd|geleverd) na .{1,60}(?:coupon|tegoedbon|kortingsbon)"),
            new(RefundIfNotDelivered, @"(?:terugbetaling|geld terug) (?:als|indien|bij) .{0,40}(?:niet (?:\w+ )?(?:geleverd|bezorgd|ontvangen|aangekomen)|geen (?:levering|bezorging)|niet-levering)"),
            new(EstimatedDelivery, @"(?:geschatte|verwachte) (?:levering|bezorging|leverdatum|bezorgdatum|leveringsdatum)|^(?:levering|bezorging)\b"),
            new(ReturnWindow, @"binnen (?<days>\d{1,3}) dagen (?:na|nadat) .{0,20}(?:bevestig|ontvangstbevestiging)", ReceiptConfirmed),
            new(DisputeWindow, @"geschil.{0,30}binnen (?<days>\d{1,3}) dagen na (?:het plaatsen van de |de )?bestelling", Placed),
            new(FreeReturnWindow, @"(?:retour|terugstu|stuur|terugzend).{0,40}binnen (?<days>\d{1,3}) dagen na (?:de )?(?:levering|bezorging|ontvangst)", Delivered),
            new(Other, @"binnen (?<days>\d{1,3}) (?:werk)?dagen"),
        ],
        Parties = new()
        {
            [DisputeParty.Buyer] = ["u", "koper", "de koper"],
            [DisputeParty.Seller] = ["verkoper", "de verkoper"],
            [DisputeParty.Marketplace] = ["platform"],
        },
        Mails = new()
        {
            [OrderState.Processing] = ["bestelling bevestigd"],
            [OrderState.Shipped] = ["verzonden", "onderweg", "ingeklaard"],
            [OrderState.Delivered] = ["bezorgd"],
        },
        Parcels = ["pakket"],
    };
}
