using DisputeHelper.Facts;
using static DisputeHelper.Facts.DayCountStart;
using static DisputeHelper.Facts.StatementKind;

namespace DisputeHelper.Marketplaces.AliExpress.Words;

/// <summary>Polish: no label of a real page is known; as Polish shops write.</summary>
internal sealed class Polish : LanguageWords
{
    public override string Language => "pl";

    public override WordTable Expected { get; } = new()
    {
        States = new()
        {
            [OrderState.AwaitingPayment] = ["Do zapłaty", "Do zapłacenia", "Oczekuje na płatność", "Oczekiwanie na płatność", "Nieopłacone", "Niezapłacone"],
            [OrderState.Processing] = ["W trakcie realizacji", "W realizacji", "Przetwarzanie", "Do wysłania", "Do wysyłki", "Oczekuje na wysyłkę", "Oczekiwanie na wysyłkę"],
            [OrderState.Shipped] = ["Wysłane", "Wysłano", "Przetworzone", "Oczekuje na dostawę", "Oczekiwanie na dostawę", "W drodze", "W transporcie", "W doręczeniu"],
            [OrderState.Delivered] = ["Dostarczone", "Dostarczono", "Doręczone", "Doręczono"],
            [OrderState.Completed] = ["Zakończone", "Zakończono", "Ukończone", "Ukończono", "Zrealizowane", "Zamówienie zakończone"],
            [OrderState.Cancelled] = ["Anulowane", "Anulowano", "Wygasłe", "Wygasło", "Zamknięte", "Zamówienie anulowane", "Płatność wygasła"],
            [OrderState.InDispute] = ["Spór w toku", "W sporze", "Spór", "Spór otwarty"],
        },
        Labels = new()
        {
            [OrderField.Number] = ["Numer zamówienia", "Nr zamówienia", "Zamówienie nr", "ID zamówienia", "Identyfikator zamówienia", "Numer referencyjny", "Nr referencyjny", "Zamówienie"],
            [OrderField.PlacedOn] = ["Data zamówienia", "Data złożenia zamówienia", "Zamówienie złożone", "Zamówienie złożono", "Zamówiono", "Data zakupu", "Data"],
            [OrderField.PaidOn] = ["Data płatności", "Data zapłaty", "Zapłacono", "Opłacono", "Czas płatności"],
            [OrderField.ShippedOn] = ["Data wysyłki", "Data nadania", "Wysłano dnia", "Wysyłka zakończona"],
            [OrderField.CompletedOn] = ["Data zakończenia", "Zakończono dnia", "Zamówienie zakończono"],
            [OrderField.PaymentMethod] = ["Metoda płatności", "Sposób płatności", "Forma płatności", "Płatność"],
            [OrderField.Total] = ["Suma", "Razem", "Łącznie", "Kwota całkowita", "Łączna kwota", "Do zapłaty łącznie", "Suma zamówienia", "Wartość zamówienia"],
            [OrderField.TrackingNumber] = ["Numer śledzenia", "Numer przesyłki", "Nr przesyłki", "Numer paczki", "Kod śledzenia", "Nr śledzenia"],
            [OrderField.Carrier] = ["Przewoźnik", "Firma kurierska", "Kurier", "Dostawca", "Firma logistyczna", "Przewoźnik kurierski"],
            [OrderField.Status] = ["Status", "Status zamówienia", "Stan zamówienia"],
            [OrderField.Seller] = ["Sklep", "Nazwa sklepu", "Sprzedawca", "Sprzedawane przez"],
            [OrderField.Recipient] = ["Adres dostawy", "Adres wysyłki", "Adres do wysyłki", "Wyślij do", "Odbiorca"],
            [OrderField.Quantity] = ["Ilość", "Liczba", "Liczba sztuk"],
            [OrderField.DisputeNumber] = ["Numer sporu", "ID sporu", "ID zgłoszenia", "Numer zgłoszenia", "Numer wniosku"],
            [OrderField.DisputeStatus] = ["Status sporu", "Status zwrotu"],
            [OrderField.DisputeReason] = ["Powód", "Powód sporu", "Powód zwrotu"],
            [OrderField.DisputeAsked] = ["Twoje żądanie", "Oczekiwane rozwiązanie"],
            [OrderField.DisputeSolution] = ["Rozwiązanie", "Uzgodnione rozwiązanie", "Wynik"],
            [OrderField.DisputeOpened] = ["Otwarto", "Data otwarcia", "Data zgłoszenia", "Zgłoszono", "Złożono", "Data złożenia"],
            [OrderField.Refund] = ["Kwota zwrotu", "Zwrot", "Zwrócona kwota"],
            [OrderField.RefundTo] = ["Metoda zwrotu", "Zwrócono na"],
            [OrderField.IssuedOn] = ["Data paragonu", "Data faktury", "Data wystawienia"],
        },
        Charges = new()
        {
            [ChargeKind.Coupon] = ["kupon", "rabat", "zniżka", "zniżki", "kod promocyjny", "promocja", "bon"],
            [ChargeKind.Coins] = ["monety", "monet"],
            [ChargeKind.Subtotal] = ["suma częściowa", "suma cząstkowa", "wartość produktów", "suma produktów"],
            [ChargeKind.Shipping] = ["wysyłka", "wysyłki", "dostawa", "dostawy", "przesyłka"],
            [ChargeKind.Tax] = ["podatek", "podatki", "vat", "opłata celna"],
            [ChargeKind.Fee] = ["opłata", "opłaty", "prowizja", "dopłata"],
        },
        Disputes = new()
        {
            [DisputeState.InProgress] = ["w toku", "w trakcie", "oczekuj", "rozpatrywan", "złożono wniosek"],
            [DisputeState.Finished] = ["zakończon", "zwrócon", "zamknięt", "rozstrzygnięt"],
            [DisputeState.Cancelled] = ["anulowan", "wycofan"],
        },
        ReturnDue = ["Odeślij towar", "Odeślij produkt", "Odeślij przedmiot", "Zwróć towar", "Zwróć produkt", "Zwróć przedmiot"],
        Free = ["Darmowa wysyłka", "Darmowa dostawa", "Bezpłatna wysyłka", "Bezpłatna dostawa", "Za darmo", "Gratis", "Bezpłatnie", "Darmowe"],
        Today = ["Dzisiaj", "Dziś"],
        Yesterday = ["Wczoraj"],
        BeforeYesterday = ["Przedwczoraj"],
        Copy = ["Kopiuj", "Skopiuj", "Skopiowano"],
        Pieces = ["szt", "sztuk", "sztuka", "sztuki", "produkty", "produkt"],
        Promises =
        [
            new(CouponIfDelayed, @"kupon.{0,60}(?:w przypadku opóźnienia|jeśli .{0,30}(?:opóźni|po ))|dostarczon\w+ po .{1,60}kupon"),
            new(RefundIfNotDelivered, @"zwrot.{0,20}(?:jeśli|w przypadku) .{0,40}(?:nie (?:\w+ )?(?:dostarczon|dotrze|otrzym|doręczon)|brak\w* (?:dostawy|doręczenia)|niedostarczenia)"),
            new(EstimatedDelivery, @"(?:szacowan|przewidywan|planowan)\w+ (?:dat\w |termin\w* |czas )?(?:dostaw|doręczeni)|^dostawa\b"),
            new(ReturnWindow, @"w ciągu (?<days>\d{1,3}) dni od (?:daty )?potwierdzenia", ReceiptConfirmed),
            new(DisputeWindow, @"sp(?:ór|oru).{0,30}w ciągu (?<days>\d{1,3}) dni (?:od|po) (?:daty |złożeni[ua] )?zamówieni", Placed),
            new(FreeReturnWindow, @"(?:odeśl|zwró|odesła).{0,40}w ciągu (?<days>\d{1,3}) dni (?:od|po) (?:daty )?(?:dostaw|otrzymani|doręczeni)", Delivered),
            new(Other, @"w ciągu (?<days>\d{1,3}) dni"),
        ],
        Parties = new()
        {
            [DisputeParty.Buyer] = ["ty", "kupujący"],
            [DisputeParty.Seller] = ["sprzedawca", "sprzedający"],
            [DisputeParty.Marketplace] = ["platforma"],
        },
        Mails = new()
        {
            [OrderState.Processing] = ["zamówienie potwierdzone"],
            [OrderState.Shipped] = ["wysłan", "w drodze", "odprawa celna"],
            [OrderState.Delivered] = ["dostarczon"],
        },
        Parcels = ["paczka", "przesyłka"],
    };
}
