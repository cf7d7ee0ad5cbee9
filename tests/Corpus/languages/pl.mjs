/** Polish. */
export default {
  locale: 'pl-PL', orders: 'Moje zamówienia', details: 'Zobacz szczegóły', copy: 'Kopiuj', more: 'Pokaż więcej', also: 'Może Ci się spodobać', track: 'Śledź zamówienie', confirm: 'Potwierdź odbiór',
  label: {
    number: ['Numer zamówienia', 'Nr zamówienia', 'ID zamówienia'], date: ['Data zamówienia', 'Zamówiono dnia'], total: ['Razem', 'Suma', 'Łącznie'],
    placed: ['Zamówienie złożone', 'Data złożenia zamówienia'], paid: ['Opłacono', 'Data płatności'], shipped: ['Wysyłka zakończona', 'Wysłano'],
    completed: ['Zamówienie zakończone', 'Zakończono'], payment: ['Metoda płatności', 'Sposób płatności'],
    subtotal: ['Suma częściowa', 'Wartość produktów'], shipping: ['Wysyłka', 'Koszt wysyłki', 'Dostawa'], coupon: ['Kupon sklepu', 'Rabat sklepu'], coins: ['Monety'], tax: ['Podatek', 'VAT'],
    address: ['Adres dostawy', 'Adres wysyłki'], trackNo: ['Numer śledzenia', 'Numer przesyłki'], carrier: ['Przewoźnik', 'Firma kurierska'],
    seller: ['Sprzedawca', 'Sprzedawane przez'], opened: ['Zgłoszono', 'Data zgłoszenia'], request: ['Numer zgłoszenia', 'ID wniosku'], reason: ['Powód', 'Powód zwrotu'], refund: ['Kwota zwrotu', 'Wnioskowana kwota'],
    decision: ['Status', 'Stan'], price: ['Cena'], brand: ['Marka'], material: ['Materiał'], origin: ['Pochodzenie'], specs: ['Specyfikacja'], receiptNo: ['Numer faktury'], receiptDate: ['Data faktury', 'Data'], buyer: ['Kupujący'],
  },
  status: { toPay: 'Do zapłaty', processing: 'W trakcie realizacji', shipped: 'Oczekuje na dostawę', delivered: 'Dostarczone', completed: 'Zakończone', cancelled: 'Anulowane', dispute: 'Spór' },
  card: 'Karta kredytowa/debetowa', free: 'Darmowa wysyłka', color: 'Kolor', colors: ['Czarny', 'Biały', 'Granatowy'],
  titles: ['Lampka biurkowa USB-C x99 LED, 3 poziomy', 'Słuchawki bezprzewodowe z etui', 'Butelka ze stali nierdzewnej 750 ml', 'Zestaw śrub M3 x10, 120 szt.'],
  eta: 'Szacowana data dostawy: {d}', refundBefore: 'Zwrot pieniędzy, jeśli brak dostawy przed {d}', returns: 'W razie problemów możesz złożyć wniosek o zwrot w ciągu {n} dni od potwierdzenia odbioru.', delivery: 'Dostawa: {a} - {b}',
  steps: ['Zamówienie utworzone', 'Paczka odebrana przez przewoźnika', 'Opuściła kraj nadania', 'Rozpoczęto odprawę celną', 'Paczka w doręczeniu', 'Paczka doręczona'],
  dispute: { open: 'Wniosek o zwrot w toku', done: 'Zwrot zakończony', cancelled: 'Wniosek anulowany', kind: 'Tylko zwrot pieniędzy', reason: 'Produkt niezgodny z opisem' },
  chat: {
    buyer: ['Dzień dobry, gdzie jest moje zamówienie? Śledzenie stoi.', 'Lampka przyszła zepsuta, proszę zobaczyć zdjęcie.', 'Nie, chcę zwrotu pieniędzy.', 'Dobrze'],
    seller: ['Drogi przyjacielu, proszę poczekać jeszcze 10 dni.', 'Przepraszamy. Czy może Pan wysłać zdjęcie?', 'Możemy zwrócić 20,00 zł.', 'Dziękujemy za cierpliwość 🙏'],
    system: 'Płatności i rozmowy prowadź tylko na platformie.', today: 'Dzisiaj', yesterday: 'Wczoraj', read: 'Przeczytane', send: 'Wyślij', type: 'Napisz wiadomość', about: 'Pytasz o to zamówienie',
  },
  sold: 'Sprzedano 1000+', receipt: 'Paragon', mail: { subject: 'Zamówienie {n}: zamówienie wysłane', hello: 'Witaj {name},', body: 'Twoje zamówienie zostało wysłane.' },
  login: 'Zaloguj się, aby zobaczyć zamówienia', captcha: 'Przesuń, aby zweryfikować', empty: 'Brak zamówień', snapshot: 'Migawka produktu w chwili zakupu',
};
