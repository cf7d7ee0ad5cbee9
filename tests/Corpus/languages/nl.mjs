/** Dutch. */
export default {
  locale: 'nl-NL', orders: 'Mijn bestellingen', details: 'Bestelgegevens', copy: 'Kopiëren', more: 'Meer weergeven', also: 'Misschien vind je dit ook leuk', track: 'Bestelling volgen', confirm: 'Ontvangst bevestigen',
  label: {
    number: ['Bestelnummer', 'Ordernummer', 'Bestel-ID'], date: ['Besteldatum', 'Datum van bestelling'], total: ['Totaal', 'Totaalbedrag'],
    placed: ['Bestelling geplaatst op', 'Besteld op'], paid: ['Betaald op', 'Betaaldatum'], shipped: ['Verzending voltooid op', 'Verzonden op'],
    completed: ['Bestelling voltooid op', 'Voltooid op'], payment: ['Betaalmethode', 'Betaalwijze'],
    subtotal: ['Subtotaal'], shipping: ['Verzending', 'Verzendkosten'], coupon: ['Winkelcoupon', 'Winkelkorting'], coins: ['Munten'], tax: ['Belasting', 'Btw'],
    address: ['Bezorgadres', 'Afleveradres'], trackNo: ['Trackingnummer', 'Volgnummer'], carrier: ['Vervoerder', 'Bezorgdienst'],
    seller: ['Verkoper', 'Verkocht door'], opened: ['Aangevraagd op', 'Geopend op'], request: ['Aanvraagnummer', 'Aanvraag-ID'], reason: ['Reden', 'Reden voor terugbetaling'], refund: ['Terugbetalingsbedrag', 'Gevraagd bedrag'],
    decision: ['Status', 'Stand'], price: ['Prijs'], brand: ['Merk'], material: ['Materiaal'], origin: ['Herkomst'], specs: ['Specificaties'], receiptNo: ['Factuurnummer'], receiptDate: ['Factuurdatum', 'Datum'], buyer: ['Koper'],
  },
  status: { toPay: 'Te betalen', processing: 'In behandeling', shipped: 'Wacht op levering', delivered: 'Bezorgd', completed: 'Voltooid', cancelled: 'Geannuleerd', dispute: 'In geschil' },
  card: 'Creditcard/betaalpas', free: 'Gratis verzending', color: 'Kleur', colors: ['Zwart', 'Wit', 'Marineblauw'],
  titles: ['USB-C bureaulamp x99 leds, 3 standen', 'Draadloze oordopjes met oplaadetui', 'Roestvrijstalen fles 750 ml', 'Schroevenset M3 x10, 120 stuks'],
  eta: 'Geschatte leverdatum: {d}', refundBefore: 'Terugbetaling als niet geleverd vóór {d}', returns: 'Bij problemen kun je binnen {n} dagen na bevestiging van ontvangst een retour/terugbetaling aanvragen.', delivery: 'Levering: {a} - {b}',
  steps: ['Bestelling aangemaakt', 'Pakket opgehaald door vervoerder', 'Vertrokken uit land van herkomst', 'Inklaring gestart', 'Pakket onderweg naar bezorgadres', 'Pakket bezorgd'],
  dispute: { open: 'Terugbetalingsverzoek in behandeling', done: 'Terugbetaling voltooid', cancelled: 'Verzoek geannuleerd', kind: 'Alleen terugbetaling', reason: 'Artikel komt niet overeen met de beschrijving' },
  chat: {
    buyer: ['Hallo, waar is mijn bestelling? De tracking staat stil.', 'De lamp kwam kapot aan, zie de foto.', 'Nee, ik wil mijn geld terug.', 'Oké'],
    seller: ['Beste vriend, wacht nog 10 dagen, het is onderweg.', 'Het spijt ons. Kunt u een foto sturen?', 'Wij kunnen u € 5,00 terugbetalen.', 'Bedankt voor uw geduld 🙏'],
    system: 'Houd betaling en communicatie op het platform.', today: 'Vandaag', yesterday: 'Gisteren', read: 'Gelezen', send: 'Verzenden', type: 'Typ een bericht', about: 'Je vraagt over deze bestelling',
  },
  sold: '1.000+ verkocht', receipt: 'Kwitantie', mail: { subject: 'Bestelling {n}: bestelling verzonden', hello: 'Hallo {name},', body: 'Je bestelling is verzonden.' },
  login: 'Log in om je bestellingen te zien', captcha: 'Schuif om te verifiëren', empty: 'Nog geen bestellingen', snapshot: 'Momentopname van het artikel bij aankoop',
};
