/** German. */
export default {
  locale: 'de-DE', orders: 'Meine Bestellungen', details: 'Bestelldetails', copy: 'Kopieren', more: 'Mehr anzeigen', also: 'Das könnte dir auch gefallen', track: 'Sendung verfolgen', confirm: 'Erhalt bestätigen',
  label: {
    number: ['Bestellnummer', 'Bestell-Nr.', 'Auftragsnummer'], date: ['Bestelldatum', 'Bestellt am'], total: ['Gesamt', 'Gesamtbetrag', 'Summe'],
    placed: ['Bestellung aufgegeben am', 'Bestellt am', 'Bestelldatum'], paid: ['Bezahlt am', 'Zahlungsdatum'], shipped: ['Versand abgeschlossen am', 'Versandt am'],
    completed: ['Bestellung abgeschlossen am', 'Abgeschlossen am'], payment: ['Zahlungsmethode', 'Zahlungsart'],
    subtotal: ['Zwischensumme'], shipping: ['Versand', 'Versandkosten'], coupon: ['Shop-Gutschein', 'Shop-Rabatt'], coins: ['Münzen'], tax: ['Steuern', 'MwSt.'],
    address: ['Lieferadresse', 'Versandadresse'], trackNo: ['Sendungsnummer', 'Trackingnummer'], carrier: ['Versanddienst', 'Zusteller'],
    seller: ['Verkäufer', 'Verkauft von'], opened: ['Beantragt am', 'Eröffnet am'], request: ['Antragsnummer', 'Vorgangsnummer'], reason: ['Grund', 'Erstattungsgrund'], refund: ['Erstattungsbetrag', 'Beantragter Betrag'],
    decision: ['Status', 'Stand'], price: ['Preis'], brand: ['Marke'], material: ['Material'], origin: ['Herkunft'], specs: ['Spezifikationen'], receiptNo: ['Rechnungsnummer'], receiptDate: ['Rechnungsdatum', 'Datum'], buyer: ['Käufer'],
  },
  status: { toPay: 'Zu bezahlen', processing: 'In Bearbeitung', shipped: 'Lieferung erwartet', delivered: 'Zugestellt', completed: 'Abgeschlossen', cancelled: 'Storniert', dispute: 'Streitfall' },
  card: 'Kredit-/Debitkarte', free: 'Kostenloser Versand', color: 'Farbe', colors: ['Schwarz', 'Weiß', 'Marineblau'],
  titles: ['USB-C-Schreibtischlampe x99 LEDs, 3 Stufen', 'Kabellose Ohrhörer mit Ladeetui', 'Edelstahlflasche 750 ml', 'Schraubensatz M3 x10, 120 Stück'],
  eta: 'Voraussichtliches Lieferdatum: {d}', refundBefore: 'Rückerstattung, wenn keine Lieferung vor dem {d}', returns: 'Bei Problemen können Sie innerhalb von {n} Tagen nach Bestätigung des Erhalts eine Rückgabe/Rückerstattung beantragen.', delivery: 'Lieferung: {a} - {b}',
  steps: ['Bestellung erstellt', 'Paket vom Zusteller abgeholt', 'Abgangsland verlassen', 'Einfuhrverzollung begonnen', 'Paket in Zustellung', 'Paket zugestellt'],
  dispute: { open: 'Rückerstattung in Bearbeitung', done: 'Rückerstattung abgeschlossen', cancelled: 'Antrag zurückgezogen', kind: 'Nur Rückerstattung', reason: 'Artikel entspricht nicht der Beschreibung' },
  chat: {
    buyer: ['Hallo, wo ist meine Bestellung? Die Verfolgung bewegt sich nicht.', 'Die Lampe kam kaputt an, siehe Foto.', 'Nein, ich will mein Geld zurück.', 'Gut'],
    seller: ['Lieber Freund, bitte warten Sie noch 10 Tage, es ist unterwegs.', 'Es tut uns leid. Können Sie ein Foto senden?', 'Wir können Ihnen 5,00 € erstatten.', 'Danke für Ihre Geduld 🙏'],
    system: 'Zahlung und Kommunikation bitte nur auf der Plattform.', today: 'Heute', yesterday: 'Gestern', read: 'Gelesen', send: 'Senden', type: 'Nachricht eingeben', about: 'Sie fragen zu dieser Bestellung',
  },
  sold: '1.000+ verkauft', receipt: 'Rechnung', mail: { subject: 'Bestellung {n}: Bestellung versandt', hello: 'Hallo {name},', body: 'Ihre Bestellung wurde versandt.' },
  login: 'Melden Sie sich an, um Ihre Bestellungen zu sehen', captcha: 'Bitte zur Prüfung schieben', empty: 'Noch keine Bestellungen', snapshot: 'Momentaufnahme des Artikels beim Kauf',
};
