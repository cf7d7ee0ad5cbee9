using DisputeHelper.Facts;
using static DisputeHelper.Facts.DayCountStart;
using static DisputeHelper.Facts.StatementKind;

namespace DisputeHelper.Marketplaces.AliExpress.Words;

/// <summary>Hebrew: never met on a real page; as Israeli shops write.</summary>
internal sealed class Hebrew : LanguageWords
{
    public override string Language => "he";

    public override WordTable Expected { get; } = new()
    {
        States = new()
        {
            [OrderState.AwaitingPayment] = ["לתשלום", "ממתין לתשלום", "ממתינה לתשלום", "לא שולם"],
            [OrderState.Processing] = ["בעיבוד", "בטיפול", "למשלוח", "ממתין למשלוח", "ממתינה למשלוח", "ממתין לשליחה", "בהכנה"],
            [OrderState.Shipped] = ["נשלח", "נשלחה", "ממתין למסירה", "ממתינה למסירה", "ממתין לאספקה", "בדרך", "עובד", "במשלוח"],
            [OrderState.Delivered] = ["נמסר", "נמסרה", "סופק"],
            [OrderState.Completed] = ["הושלם", "הושלמה", "הסתיים", "הסתיימה", "ההזמנה הושלמה"],
            [OrderState.Cancelled] = ["בוטל", "בוטלה", "פג תוקף", "נסגר", "נסגרה", "ההזמנה בוטלה", "מבוטל"],
            [OrderState.InDispute] = ["מחלוקת", "במחלוקת", "מחלוקת בטיפול", "מחלוקת פתוחה"],
        },
        Labels = new()
        {
            [OrderField.Number] = ["מספר הזמנה", "מספר ההזמנה", "מס' הזמנה", "מזהה הזמנה", "מזהה ההזמנה", "הזמנה מספר", "מספר אסמכתא"],
            [OrderField.PlacedOn] = ["תאריך הזמנה", "תאריך ההזמנה", "ההזמנה בוצעה ב", "הוזמן בתאריך", "תאריך רכישה", "תאריך", "ההזמנה בוצעה בתאריך"],
            [OrderField.PaidOn] = ["תאריך תשלום", "תאריך התשלום", "שולם בתאריך", "שולם ב", "זמן תשלום"],
            [OrderField.ShippedOn] = ["תאריך משלוח", "תאריך שליחה", "נשלח בתאריך", "נשלח ב", "המשלוח הושלם בתאריך", "המשלוח הושלם ב"],
            [OrderField.CompletedOn] = ["תאריך השלמה", "הושלם בתאריך", "ההזמנה הושלמה ב", "הושלם ב", "ההזמנה הושלמה בתאריך"],
            [OrderField.PaymentMethod] = ["אמצעי תשלום", "שיטת תשלום", "אופן התשלום", "תשלום"],
            [OrderField.Total] = ["סה\"כ", "סך הכל", "סכום כולל", "סך הכול", "סה\"כ לתשלום", "סכום ההזמנה", "מחיר כולל"],
            [OrderField.TrackingNumber] = ["מספר מעקב", "מספר משלוח", "קוד מעקב", "מס' מעקב"],
            [OrderField.Carrier] = ["חברת שילוח", "חברת משלוחים", "חברת המשלוחים", "מוביל", "חברת הובלה"],
            [OrderField.Status] = ["סטטוס", "מצב הזמנה", "סטטוס הזמנה", "סטטוס ההזמנה"],
            [OrderField.Seller] = ["חנות", "שם החנות", "מוכר", "נמכר על ידי"],
            [OrderField.Recipient] = ["כתובת למשלוח", "כתובת משלוח", "כתובת המשלוח", "נמען", "משלוח אל"],
            [OrderField.Quantity] = ["כמות"],
            [OrderField.DisputeNumber] = ["מספר המחלוקת", "מספר מחלוקת", "מספר בקשה", "מספר הבקשה", "מזהה בקשה"],
            [OrderField.DisputeStatus] = ["סטטוס המחלוקת", "סטטוס ההחזר"],
            [OrderField.DisputeReason] = ["סיבה", "סיבת המחלוקת", "סיבת ההחזר"],
            [OrderField.DisputeAsked] = ["הבקשה שלך", "הפתרון המבוקש"],
            [OrderField.DisputeSolution] = ["פתרון", "הפתרון שהוסכם", "תוצאה"],
            [OrderField.DisputeOpened] = ["נפתח ב", "תאריך פתיחת המחלוקת", "הוגש בתאריך", "הוגש ב", "תאריך הבקשה"],
            [OrderField.Refund] = ["סכום ההחזר", "החזר כספי"],
            [OrderField.RefundTo] = ["אמצעי ההחזר"],
            [OrderField.IssuedOn] = ["תאריך הקבלה", "תאריך החשבונית"],
        },
        Charges = new()
        {
            [ChargeKind.Coupon] = ["קופון", "הנחה", "שובר", "קוד הטבה"],
            [ChargeKind.Coins] = ["מטבעות"],
            [ChargeKind.Subtotal] = ["סכום ביניים", "סיכום ביניים", "סה\"כ פריטים"],
            [ChargeKind.Shipping] = ["משלוח"],
            [ChargeKind.Tax] = ["מע\"מ", "מיסים", "מסים", "מס", "מכס"],
            [ChargeKind.Fee] = ["עמלה", "עמלת", "חיובים נוספים", "דמי טיפול"],
        },
        Disputes = new()
        {
            [DisputeState.InProgress] = ["בתהליך", "בטיפול", "ממתין", "ממתינה", "בבדיקה"],
            [DisputeState.Finished] = ["הושלם", "הושלמה", "הוחזר", "נסגר", "הסתיים"],
            [DisputeState.Cancelled] = ["בוטל", "בוטלה"],
        },
        ReturnDue = ["החזר את המוצר", "החזר את המוצרים", "החזר את הסחורה", "החזירו את המוצר", "החזירו את המוצרים", "החזירו את הסחורה", "יש להחזיר את המוצר"],
        Free = ["חינם", "משלוח חינם", "ללא תשלום", "ללא עלות"],
        Today = ["היום"],
        Yesterday = ["אתמול"],
        BeforeYesterday = ["שלשום"],
        Copy = ["העתק", "העתקה", "הועתק"],
        Pieces = ["יח'", "יחידות", "יחידה", "פריטים", "פריט"],
        Promises =
        [
            new(CouponIfDelayed, @"קופון.{0,60}(?:עיכוב|איחור|יתעכב|מתעכב|יאחר)|(?:יימסר|נמסר) (?:אחרי|לאחר) .{1,60}קופון"),
            new(RefundIfNotDelivered, @"החזר.{0,40}(?:אם|במקרה).{0,40}(?:לא (?:תימסר|יימסר|נמסר|נמסרה|יגיע|תגיע|התקבל)|אי[- ]מסירה|אין מסירה)"),
            new(EstimatedDelivery, @"(?:מסירה|משלוח|הגעה|אספקה) (?:משוער|צפוי|משוערת|צפויה)|(?:תאריך|מועד) (?:מסירה|אספקה|הגעה)|^מסירה"),
            new(ReturnWindow, @"(?:תוך|בתוך) (?<days>\d{1,3}) ימים (?:מ|מיום |לאחר |ממועד )?(?:ה)?אישור", ReceiptConfirmed),
            new(DisputeWindow, @"מחלוקת.{0,30}(?:תוך|בתוך) (?<days>\d{1,3}) ימים (?:ממועד |מיום |לאחר )?(?:ביצוע )?(?:מ)?ה?הזמנה", Placed),
            new(FreeReturnWindow, @"(?:החזר|להחזיר|שלח).{0,40}(?:תוך|בתוך) (?<days>\d{1,3}) ימים (?:ממועד |מיום |לאחר |מ)?(?:ה)?(?:מסירה|קבלה|קבלת)", Delivered),
            new(Other, @"(?:תוך|בתוך) (?<days>\d{1,3}) ימי"),
        ],
        Parties = new()
        {
            [DisputeParty.Buyer] = ["אתה", "הקונה", "קונה"],
            [DisputeParty.Seller] = ["המוכר", "מוכר"],
            [DisputeParty.Marketplace] = ["הפלטפורמה"],
        },
        Mails = new()
        {
            [OrderState.Processing] = ["ההזמנה אושרה"],
            [OrderState.Shipped] = ["נשלחה", "בדרך"],
            [OrderState.Delivered] = ["נמסרה"],
        },
        Parcels = ["החבילה"],
    };
}
