using DisputeHelper.Facts;
using static DisputeHelper.Facts.DayCountStart;
using static DisputeHelper.Facts.StatementKind;

namespace DisputeHelper.Marketplaces.AliExpress.Words;

/// <summary>Arabic: never met on a real page; as Arabic shops write.</summary>
internal sealed class Arabic : LanguageWords
{
    public override string Language => "ar";

    public override WordTable Expected { get; } = new()
    {
        States = new()
        {
            [OrderState.AwaitingPayment] = ["في انتظار الدفع", "بانتظار الدفع", "للدفع", "غير مدفوع", "مطلوب الدفع"],
            [OrderState.Processing] = ["قيد المعالجة", "جاري المعالجة", "قيد التجهيز", "في انتظار الشحن", "بانتظار الشحن", "للشحن"],
            [OrderState.Shipped] = ["تم الشحن", "في انتظار التسليم", "بانتظار التسليم", "في انتظار التوصيل", "بانتظار التوصيل", "في الطريق", "تمت المعالجة", "قيد التوصيل"],
            [OrderState.Delivered] = ["تم التسليم", "تم التوصيل"],
            [OrderState.Completed] = ["مكتمل", "مكتملة", "اكتمل", "تم الانتهاء", "منتهي", "اكتمل الطلب"],
            [OrderState.Cancelled] = ["ملغي", "ملغى", "ملغاة", "تم الإلغاء", "منتهي الصلاحية", "انتهت الصلاحية", "مغلق", "تم إلغاء الطلب"],
            [OrderState.InDispute] = ["نزاع", "قيد النزاع", "النزاع قيد المعالجة", "نزاع مفتوح", "النزاع جار"],
        },
        Labels = new()
        {
            [OrderField.Number] = ["رقم الطلب", "معرف الطلب", "رقم الطلبية", "الرقم المرجعي", "رقم المرجع", "رقم الطلبيه"],
            [OrderField.PlacedOn] = ["تاريخ الطلب", "تم الطلب في", "تم تقديم الطلب في", "وقت الطلب", "تاريخ الشراء", "التاريخ"],
            [OrderField.PaidOn] = ["تاريخ الدفع", "وقت الدفع", "تم الدفع في", "مدفوع في"],
            [OrderField.ShippedOn] = ["تاريخ الشحن", "تم الشحن في", "وقت الشحن", "اكتمل الشحن في", "تم إكمال الشحن في"],
            [OrderField.CompletedOn] = ["تاريخ الاكتمال", "تاريخ الإكمال", "اكتمل في", "تم إكمال الطلب في", "اكتمل الطلب في"],
            [OrderField.PaymentMethod] = ["طريقة الدفع", "وسيلة الدفع", "الدفع"],
            [OrderField.Total] = ["الإجمالي", "المجموع", "المبلغ الإجمالي", "إجمالي الطلب", "المجموع الكلي", "السعر الإجمالي", "المجموع الإجمالي"],
            [OrderField.TrackingNumber] = ["رقم التتبع", "رقم الشحنة", "رقم تتبع الشحنة", "كود التتبع", "رمز التتبع"],
            [OrderField.Carrier] = ["شركة الشحن", "الناقل", "شركة التوصيل", "شركة النقل", "شركة الخدمات اللوجستية"],
            [OrderField.Status] = ["الحالة", "حالة الطلب"],
            [OrderField.Seller] = ["المتجر", "اسم المتجر", "البائع"],
            [OrderField.Recipient] = ["عنوان التسليم", "عنوان الشحن", "عنوان التوصيل", "المستلم", "الشحن إلى"],
            [OrderField.Quantity] = ["الكمية", "العدد"],
            [OrderField.DisputeNumber] = ["رقم النزاع", "رقم الطلب المقدم"],
            [OrderField.DisputeStatus] = ["حالة النزاع", "حالة الاسترداد"],
            [OrderField.DisputeReason] = ["السبب", "سبب النزاع", "سبب الاسترداد"],
            [OrderField.DisputeAsked] = ["طلبك", "الحل المطلوب"],
            [OrderField.DisputeSolution] = ["الحل", "الحل المتفق عليه", "النتيجة"],
            [OrderField.DisputeOpened] = ["تاريخ فتح النزاع", "تاريخ الطلب المقدم", "تم التقديم في", "تاريخ التقديم"],
            [OrderField.Refund] = ["مبلغ الاسترداد", "المبلغ المسترد", "المبلغ المسترجع"],
            [OrderField.RefundTo] = ["طريقة الاسترداد"],
            [OrderField.IssuedOn] = ["تاريخ الإيصال", "تاريخ الفاتورة"],
        },
        Charges = new()
        {
            [ChargeKind.Coupon] = ["كوبون", "قسيمة", "خصم", "الخصم", "كود ترويجي", "الرمز الترويجي"],
            [ChargeKind.Coins] = ["عملات معدنية", "العملات المعدنية", "عملات"],
            [ChargeKind.Subtotal] = ["المجموع الفرعي", "الإجمالي الفرعي", "المبلغ الفرعي"],
            [ChargeKind.Shipping] = ["الشحن", "شحن", "التوصيل"],
            [ChargeKind.Tax] = ["ضريبة", "الضريبة", "ضرائب", "الضرائب", "جمارك"],
            [ChargeKind.Fee] = ["رسوم", "الرسوم"],
        },
        Disputes = new()
        {
            [DisputeState.InProgress] = ["قيد المعالجة", "جاري", "قيد التنفيذ", "في انتظار", "بانتظار", "معلق"],
            [DisputeState.Finished] = ["مكتمل", "تم الاسترداد", "تم رد", "منتهي", "مغلق"],
            [DisputeState.Cancelled] = ["ملغي", "ملغى", "تم الإلغاء", "تم إلغاء", "تم السحب"],
        },
        Free = ["مجاني", "شحن مجاني", "مجانا", "توصيل مجاني", "الشحن مجاني", "الشحن المجاني"],
        Today = ["اليوم"],
        Yesterday = ["أمس", "البارحة", "الأمس", "يوم أمس"],
        BeforeYesterday = ["أول أمس", "قبل أمس", "أول من أمس"],
        Copy = ["نسخ", "نسخة", "تم النسخ"],
        Pieces = ["قطعة", "قطع", "قطعه", "منتج", "منتجات"],
        Evening = ["مساء"],
        Morning = ["صباحا"],
        Promises =
        [
            new(CouponIfDelayed, @"(?:كوبون|قسيمة).{0,60}(?:تأخر|تأخير)|(?:تأخر|تأخير).{0,60}(?:كوبون|قسيمة)"),
            new(RefundIfNotDelivered, @"(?:استرداد|رد المبلغ|استرجاع).{0,40}(?:إذا|في حال|في حالة).{0,40}(?:لم (?:يتم )?(?:تسليم|التسليم|التوصيل|توصيل|يصل|تصل|تستلم)|عدم (?:التسليم|التوصيل|الوصول|الاستلام))"),
            new(EstimatedDelivery, @"(?:التسليم|التوصيل|الوصول) (?:المتوقع|المقدر|التقديري)|تاريخ (?:التسليم|التوصيل)|موعد (?:التسليم|التوصيل)|^(?:التسليم|التوصيل) ?:"),
            new(ReturnWindow, @"(?:خلال|في غضون) (?<days>\d{1,3}) (?:يوم|أيام)\w* من تأكيد", ReceiptConfirmed),
            new(DisputeWindow, @"نزاع.{0,30}(?:خلال|في غضون) (?<days>\d{1,3}) (?:يوم|أيام)\w* (?:من|بعد) (?:تاريخ )?(?:تقديم |إجراء )?(?:ال)?طلب", Placed),
            new(FreeReturnWindow, @"(?:إرجاع|أعد|إعادة).{0,40}(?:خلال|في غضون) (?<days>\d{1,3}) (?:يوم|أيام)\w* (?:من|بعد) (?:تاريخ )?(?:التسليم|التوصيل|الاستلام)", Delivered),
            new(Other, @"(?:خلال|في غضون) (?<days>\d{1,3}) (?:يوم|أيام)"),
        ],
        Parties = new()
        {
            [DisputeParty.Buyer] = ["أنت", "المشتري"],
            [DisputeParty.Seller] = ["البائع"],
            [DisputeParty.Marketplace] = ["المنصة"],
        },
        Mails = new()
        {
            [OrderState.Processing] = ["تم تأكيد الطلب"],
            [OrderState.Shipped] = ["تم شحن", "في الطريق"],
            [OrderState.Delivered] = ["تم التسليم", "تم توصيل"],
        },
        Parcels = ["الطرد"],
    };
}
