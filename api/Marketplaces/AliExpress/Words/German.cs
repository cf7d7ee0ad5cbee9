using DisputeHelper.Facts;
using static DisputeHelper.Facts.DayCountStart;
using static DisputeHelper.Facts.StatementKind;

namespace DisputeHelper.Marketplaces.AliExpress.Words;

/// <summary>German: a few words of real pages, the rest as German shops write.</summary>
internal sealed class German : LanguageWords
{
    public override string Language => "de";

    public override WordTable Seen { get; } = new()
    {
        States = new()
        {
            [OrderState.Completed] = ["Abgeschlossen"],
            [OrderState.InDispute] = ["Streitfall"],
        },
        Labels = new()
        {
            [OrderField.PlacedOn] = ["Bestelldatum", "Bestellung aufgegeben am"],
            [OrderField.PaidOn] = ["Bezahlt am"],
            [OrderField.Total] = ["Gesamt"],
        },
        Charges = new() { [ChargeKind.Subtotal] = ["zwischensumme"] },
    };

    public override WordTable Expected { get; } = new()
    {
        States = new()
        {
            [OrderState.AwaitingPayment] = ["Zu zahlen", "Zu bezahlen", "Unbezahlt", "Zahlung ausstehend", "Warten auf Zahlung", "Wartet auf Zahlung"],
            [OrderState.Processing] = ["In Bearbeitung", "Zu versenden", "Warten auf Versand", "Wartet auf Versand", "Versandbereit", "Wird bearbeitet"],
            [OrderState.Shipped] = ["Versandt", "Versendet", "Verschickt", "Warten auf Lieferung", "Wartet auf Lieferung", "Unterwegs", "In Zustellung", "Bearbeitet"],
            [OrderState.Delivered] = ["Zugestellt", "Geliefert", "Ausgeliefert"],
            [OrderState.Completed] = ["Fertig", "Fertiggestellt", "Beendet", "Erledigt", "Bestellung abgeschlossen"],
            [OrderState.Cancelled] = ["Storniert", "Abgebrochen", "Abgelaufen", "Geschlossen", "Bestellung storniert", "Zahlung abgelaufen"],
            [OrderState.InDispute] = ["In Streitfall", "Streitfall läuft", "Konflikt", "Im Streitfall"],
        },
        Labels = new()
        {
            [OrderField.Number] = ["Bestellnummer", "Bestell-ID", "Bestell-Nr", "Bestellnr", "Auftragsnummer", "Referenznummer", "Ref.-Nummer"],
            [OrderField.PlacedOn] = ["Bestellt am", "Bestellzeit", "Datum der Bestellung", "Kaufdatum", "Datum"],
            [OrderField.PaidOn] = ["Zahlungsdatum", "Zahlungszeit", "Gezahlt am"],
            [OrderField.ShippedOn] = ["Versandt am", "Versendet am", "Versanddatum", "Versand abgeschlossen am"],
            [OrderField.CompletedOn] = ["Abgeschlossen am", "Bestellung abgeschlossen am"],
            [OrderField.PaymentMethod] = ["Zahlungsmethode", "Zahlungsart", "Zahlungsweise", "Zahlung"],
            [OrderField.Total] = ["Gesamtbetrag", "Gesamtsumme", "Summe", "Gesamtpreis", "Endbetrag", "Bestellsumme"],
            [OrderField.TrackingNumber] = ["Sendungsnummer", "Sendungsverfolgungsnummer", "Trackingnummer", "Tracking-Nummer", "Paketnummer"],
            [OrderField.Carrier] = ["Versanddienstleister", "Versandunternehmen", "Paketdienst", "Zusteller", "Spediteur", "Logistikunternehmen", "Versand durch", "Versanddienst", "Versand mit"],
            [OrderField.Status] = ["Status", "Bestellstatus"],
            [OrderField.Seller] = ["Shop", "Geschäft", "Verkäufer", "Verkauft von", "Händler"],
            [OrderField.Recipient] = ["Lieferadresse", "Versandadresse", "Empfänger", "Lieferung an", "Lieferanschrift"],
            [OrderField.Quantity] = ["Menge", "Anzahl"],
            [OrderField.DisputeNumber] = ["Streitfallnummer", "Fallnummer", "Rückerstattungsnummer", "Antragsnummer", "Anfrage-ID"],
            [OrderField.DisputeStatus] = ["Status des Streitfalls", "Rückerstattungsstatus", "Streitfallstatus"],
            [OrderField.DisputeReason] = ["Grund", "Grund des Streitfalls", "Grund der Rückerstattung", "Rückgabegrund"],
            [OrderField.DisputeAsked] = ["Ihre Anfrage", "Gewünschte Lösung", "Ihr Antrag"],
            [OrderField.DisputeSolution] = ["Lösung", "Vereinbarte Lösung", "Endgültige Lösung", "Ergebnis"],
            [OrderField.DisputeOpened] = ["Eröffnet am", "Streitfall eröffnet am", "Beantragt am", "Eingereicht am", "Erstellt am"],
            [OrderField.Refund] = ["Rückerstattungsbetrag", "Erstattungsbetrag", "Rückerstattung", "Erstattung"],
            [OrderField.RefundTo] = ["Rückerstattungsmethode", "Erstattet an", "Erstattung auf"],
            [OrderField.IssuedOn] = ["Belegdatum", "Rechnungsdatum", "Ausstellungsdatum"],
        },
        Charges = new()
        {
            [ChargeKind.Coupon] = ["gutschein", "rabatt", "coupon", "promocode", "aktionscode"],
            [ChargeKind.Coins] = ["münzen", "coins"],
            [ChargeKind.Subtotal] = ["artikelsumme", "warenwert"],
            [ChargeKind.Shipping] = ["versand", "lieferkosten", "porto"],
            [ChargeKind.Tax] = ["steuer", "mwst", "ust", "zollgebühr"],
            [ChargeKind.Fee] = ["gebühr", "zusatzkosten", "zuschlag"],
        },
        Disputes = new()
        {
            [DisputeState.InProgress] = ["in bearbeitung", "wartet", "warten auf", "ausstehend", "eingereicht", "laufend"],
            [DisputeState.Finished] = ["abgeschlossen", "erstattet", "beendet", "geschlossen", "erfolgreich"],
            [DisputeState.Cancelled] = ["storniert", "abgebrochen", "zurückgezogen"],
        },
        ReturnDue = ["Senden Sie die Ware zurück", "Senden Sie den Artikel zurück", "Bitte senden Sie die Ware zurück", "Bitte senden Sie den Artikel zurück", "Ware zurücksenden", "Waren zurücksenden", "Ware zurückschicken", "Artikel zurücksenden", "Produkt zurücksenden", "Rücksendung senden"],
        Free = ["Kostenloser Versand", "Kostenlos", "Gratis", "Gratisversand", "Kostenfrei", "Versandkostenfrei", "Kostenlose Lieferung"],
        Today = ["Heute"],
        Yesterday = ["Gestern"],
        BeforeYesterday = ["Vorgestern"],
        Copy = ["Kopieren", "Kopiert"],
        Pieces = ["Stück", "Stk", "St", "Artikel"],
        Promises =
        [
            new(CouponIfDelayed, @"gutschein.{0,60}(?:bei verspät|verspätet|bei verzögerung)|(?:nach|später als).{1,40}(?:geliefert|zugestellt).{1,60}gutschein"),
            new(RefundIfNotDelivered, @"(?:rück)?erstattung,? (?:wenn|falls|bei) .{0,40}(?:nicht (?:geliefert|zugestellt|ankommt|erhalten)|keine(?:r)? (?:lieferung|zustellung)|nichtlieferung)"),
            new(EstimatedDelivery, @"voraussichtliche(?:s|r)? (?:liefer|zustell)|geschätzte(?:s|r)? (?:liefer|zustell)|^(?:lieferung|zustellung)\b|liefertermin"),
            new(ReturnWindow, @"innerhalb von (?<days>\d{1,3}) tagen nach (?:der )?(?:bestätigung|empfangsbestätigung)", ReceiptConfirmed),
            new(DisputeWindow, @"streitfall.{0,30}innerhalb von (?<days>\d{1,3}) tagen nach (?:der )?(?:bestellung|aufgabe der bestellung)|innerhalb von (?<days>\d{1,3}) tagen nach (?:der )?(?:bestellung|aufgabe der bestellung).{0,30}streitfall", Placed),
            new(FreeReturnWindow, @"innerhalb von (?<days>\d{1,3}) tagen nach (?:der )?(?:lieferung|zustellung|erhalt).{0,40}(?:zurück|rückgabe|retour)|(?:zurück|rückgabe|retour|senden).{0,40}innerhalb von (?<days>\d{1,3}) tagen nach (?:der )?(?:lieferung|zustellung|erhalt)", Delivered),
            new(SellerAnswer, @"verkäufer .{0,40}\bbis (?:zum )?.{4,30}(?:antwort|reagier|annehm)"),
            new(SellerAnswer, @"verkäufer .{0,60}innerhalb von (?<days>\d{1,3}) tagen .{0,30}(?:antwort|reagier|annehm)|verkäufer .{0,40}(?:antwort|reagier|annehm).{0,40}innerhalb von (?<days>\d{1,3}) tagen"),
            new(Other, @"innerhalb von (?<days>\d{1,3}) (?:werk|arbeits|geschäfts|kalender)?tagen"),
        ],
        Parties = new()
        {
            [DisputeParty.Buyer] = ["sie", "du", "käufer", "der käufer"],
            [DisputeParty.Seller] = ["verkäufer", "der verkäufer", "händler"],
            [DisputeParty.Marketplace] = ["plattform", "die plattform"],
        },
        Mails = new()
        {
            [OrderState.Processing] = ["bestellung bestätigt", "versandbereit"],
            [OrderState.Shipped] = ["versandt", "verschickt", "unterwegs", "mit lokalem kurier", "beim zoll", "zollabfertigung"],
            [OrderState.Delivered] = ["zugestellt"],
        },
        Parcels = ["paket", "packstück"],
    };
}
