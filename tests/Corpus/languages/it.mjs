/** Italian. */
export default {
  locale: 'it-IT', orders: 'I miei ordini', details: "Dettagli dell'ordine", copy: 'Copia', more: 'Mostra altro', also: 'Potrebbe piacerti anche', track: "Traccia l'ordine", confirm: 'Conferma ricezione',
  label: {
    number: ['ID ordine', "Numero d'ordine", 'Numero ordine'], date: ["Data dell'ordine", 'Data ordine'], total: ['Totale', 'Importo totale'],
    placed: ['Ordine effettuato il', 'Ordinato il'], paid: ['Pagato il', 'Data di pagamento'], shipped: ['Spedizione completata il', 'Spedito il'],
    completed: ['Ordine completato il', 'Completato il'], payment: ['Metodo di pagamento', 'Pagamento'],
    subtotal: ['Subtotale'], shipping: ['Spedizione', 'Spese di spedizione'], coupon: ['Coupon del negozio', 'Sconto del negozio'], coins: ['Monete'], tax: ['Tasse', 'IVA'],
    address: ['Indirizzo di consegna', 'Indirizzo di spedizione'], trackNo: ['Numero di tracciamento', 'Codice di tracciamento'], carrier: ['Corriere', 'Spedizioniere'],
    seller: ['Venditore', 'Venduto da'], opened: ['Richiesto il', 'Aperto il'], request: ['ID richiesta', 'Numero richiesta'], reason: ['Motivo', 'Motivo del rimborso'], refund: ['Importo del rimborso', 'Importo richiesto'],
    decision: ['Stato'], price: ['Prezzo'], brand: ['Marca'], material: ['Materiale'], origin: ['Origine'], specs: ['Specifiche'], receiptNo: ['Numero fattura'], receiptDate: ['Data fattura', 'Data'], buyer: ['Acquirente'],
  },
  status: { toPay: 'Da pagare', processing: 'In lavorazione', shipped: 'In attesa di consegna', delivered: 'Consegnato', completed: 'Completato', cancelled: 'Annullato', dispute: 'In controversia' },
  card: 'Carta di credito/debito', free: 'Spedizione gratuita', color: 'Colore', colors: ['Nero', 'Bianco', 'Blu scuro'],
  titles: ['Lampada da scrivania USB-C x99 LED, 3 livelli', 'Auricolari senza fili con custodia', 'Bottiglia in acciaio inox 750 ml', 'Set di viti M3 x10, 120 pezzi'],
  eta: 'Data di consegna stimata: {d}', refundBefore: 'Rimborso in caso di mancata consegna prima del {d}', returns: 'In caso di problemi, puoi richiedere un reso/rimborso entro {n} giorni dalla conferma di ricezione.', delivery: 'Consegna: {a} - {b}',
  steps: ['Ordine creato', 'Pacco ritirato dal corriere', 'Partito dal paese di origine', 'Sdoganamento iniziato', 'Pacco in consegna', 'Pacco consegnato'],
  dispute: { open: 'Richiesta di rimborso in corso', done: 'Rimborso completato', cancelled: 'Richiesta annullata', kind: 'Solo rimborso', reason: "L'articolo non corrisponde alla descrizione" },
  chat: {
    buyer: ["Salve, dov'è il mio ordine? Il tracciamento è fermo.", 'La lampada è arrivata rotta, guardi la foto.', 'No, voglio il rimborso.', 'Va bene'],
    seller: ['Caro amico, attenda altri 10 giorni, è in viaggio.', 'Ci dispiace. Può inviare una foto?', 'Possiamo rimborsarle 5,00 €.', 'Grazie per la pazienza 🙏'],
    system: 'Mantieni pagamento e comunicazione sulla piattaforma.', today: 'Oggi', yesterday: 'Ieri', read: 'Letto', send: 'Invia', type: 'Scrivi un messaggio', about: 'Stai chiedendo di questo ordine',
  },
  sold: '1000+ venduti', receipt: 'Ricevuta', mail: { subject: 'Ordine {n}: ordine spedito', hello: 'Ciao {name},', body: 'Il tuo ordine è stato spedito.' },
  login: 'Accedi per vedere i tuoi ordini', captcha: 'Scorri per verificare', empty: 'Nessun ordine', snapshot: "Istantanea dell'articolo al momento dell'acquisto",
};
