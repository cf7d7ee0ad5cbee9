using DisputeHelper.Facts;
using static DisputeHelper.Facts.DayCountStart;
using static DisputeHelper.Facts.StatementKind;

namespace DisputeHelper.Marketplaces.AliExpress.Words;

/// <summary>Turkish: never met on a real page; as Turkish shops write.</summary>
internal sealed class Turkish : LanguageWords
{
    public override string Language => "tr";

    public override WordTable Expected { get; } = new()
    {
        States = new()
        {
            [OrderState.AwaitingPayment] = ["Ödenecek", "Ödeme bekleniyor", "Ödeme bekliyor", "Ödenmedi"],
            [OrderState.Processing] = ["İşleniyor", "İşlemde", "Hazırlanıyor", "Gönderilecek", "Kargo bekleniyor", "Gönderim bekleniyor", "Kargoya verilecek"],
            [OrderState.Shipped] = ["Kargoya verildi", "Gönderildi", "İşlendi", "Teslimat bekleniyor", "Teslimat bekliyor", "Yolda", "Kargoda", "Dağıtımda"],
            [OrderState.Delivered] = ["Teslim edildi"],
            [OrderState.Completed] = ["Tamamlandı", "Bitti", "Sipariş tamamlandı"],
            [OrderState.Cancelled] = ["İptal edildi", "İptal", "Süresi doldu", "Kapatıldı", "Kapandı", "Sipariş iptal edildi", "Ödeme süresi doldu"],
            [OrderState.InDispute] = ["Anlaşmazlık", "Anlaşmazlık sürüyor", "İhtilaf", "İtiraz sürüyor", "Anlaşmazlık açıldı"],
        },
        Labels = new()
        {
            [OrderField.Number] = ["Sipariş numarası", "Sipariş no", "Sipariş kimliği", "Sipariş ID", "Sipariş Nu", "Referans numarası", "Sipariş"],
            [OrderField.PlacedOn] = ["Sipariş tarihi", "Sipariş verildi", "Sipariş zamanı", "Satın alma tarihi", "Tarih", "Siparişin verildiği tarih"],
            [OrderField.PaidOn] = ["Ödeme tarihi", "Ödeme zamanı", "Ödendiği tarih", "Ödenme tarihi"],
            [OrderField.ShippedOn] = ["Gönderim tarihi", "Kargoya verilme tarihi", "Kargo tarihi", "Sevk tarihi", "Gönderinin tamamlandığı tarih", "Gönderim tamamlanma tarihi", "Kargoya verildiği tarih"],
            [OrderField.CompletedOn] = ["Tamamlanma tarihi", "Sipariş tamamlanma tarihi", "Siparişin tamamlandığı tarih"],
            [OrderField.PaymentMethod] = ["Ödeme yöntemi", "Ödeme şekli", "Ödeme türü", "Ödeme"],
            [OrderField.Total] = ["Toplam", "Toplam tutar", "Sipariş toplamı", "Genel toplam", "Toplam fiyat", "Tutar"],
            [OrderField.TrackingNumber] = ["Takip numarası", "Takip no", "Kargo takip numarası", "Kargo takip no", "Takip kodu"],
            [OrderField.Carrier] = ["Kargo şirketi", "Kargo firması", "Taşıyıcı", "Lojistik şirketi", "Kargo"],
            [OrderField.Status] = ["Durum", "Sipariş durumu"],
            [OrderField.Seller] = ["Mağaza", "Mağaza adı", "Satıcı"],
            [OrderField.Recipient] = ["Teslimat adresi", "Gönderim adresi", "Alıcı"],
            [OrderField.Quantity] = ["Adet", "Miktar"],
            [OrderField.DisputeNumber] = ["Anlaşmazlık numarası", "Uyuşmazlık No", "Talep numarası", "Talep No"],
            [OrderField.DisputeStatus] = ["Anlaşmazlık durumu", "İade durumu"],
            [OrderField.DisputeReason] = ["Neden", "Anlaşmazlık nedeni", "İade nedeni", "Sebep"],
            [OrderField.DisputeAsked] = ["Talebiniz", "Talep edilen çözüm"],
            [OrderField.DisputeSolution] = ["Çözüm", "Anlaşılan çözüm", "Sonuç"],
            [OrderField.DisputeOpened] = ["Açılış tarihi", "Talep tarihi", "Gönderildi:", "Oluşturulma tarihi"],
            [OrderField.Refund] = ["İade tutarı", "İade edilen tutar"],
            [OrderField.RefundTo] = ["İade yöntemi"],
            [OrderField.IssuedOn] = ["Makbuz tarihi", "Fatura tarihi"],
        },
        Charges = new()
        {
            [ChargeKind.Coupon] = ["kupon", "indirim", "promosyon"],
            [ChargeKind.Coins] = ["jeton", "madeni para"],
            [ChargeKind.Subtotal] = ["ara toplam", "ürün toplamı"],
            [ChargeKind.Shipping] = ["kargo", "gönderim", "teslimat"],
            [ChargeKind.Tax] = ["vergi", "kdv", "gümrük"],
            [ChargeKind.Fee] = ["ek ücret", "hizmet bedeli", "hizmet ücreti", "komisyon", "ek masraf"],
        },
        Disputes = new()
        {
            [DisputeState.InProgress] = ["devam ediyor", "işleniyor", "beklen", "beklemede", "sürüyor", "inceleniyor"],
            [DisputeState.Finished] = ["tamamlandı", "iade edildi", "kapatıldı", "sonuçlandı"],
            [DisputeState.Cancelled] = ["iptal", "geri çekildi"],
        },
        ReturnDue = ["Ürünü iade edin", "Ürünleri iade edin", "Ürünü iade et", "Ürünü geri gönderin", "Malı iade edin"],
        Free = ["Ücretsiz", "Ücretsiz kargo", "Ücretsiz gönderim", "Kargo bedava", "Bedava", "Ücretsiz teslimat"],
        Today = ["Bugün"],
        Yesterday = ["Dün"],
        BeforeYesterday = ["Önceki gün", "Evvelsi gün"],
        Copy = ["Kopyala", "Kopyalandı"],
        Pieces = ["adet", "parça", "ürün"],
        Promises =
        [
            new(CouponIfDelayed, @"(?:gecik|sonra teslim).{0,60}kupon|kupon.{0,60}gecik"),
            new(RefundIfNotDelivered, @"(?:teslim edilme|teslimat yapılma|ulaşma|gelme)\w+.{0,40}(?:iade|para iadesi)|(?:para iadesi|iade).{0,60}(?:teslim edilme|teslimat yapılma|ulaşma)"),
            new(EstimatedDelivery, @"tahmini teslim|teslim(?:at)? tarihi|beklenen teslimat|^teslimat\b"),
            new(ReturnWindow, @"onayla\w+ (?:sonra|itibaren) (?<days>\d{1,3}) gün", ReceiptConfirmed),
            new(DisputeWindow, @"sipariş(?:in|i)? (?:ver\w+|oluştur\w+) (?:sonra|itibaren) (?<days>\d{1,3}) gün.{0,40}(?:anlaşmazlık|ihtilaf|itiraz)", Placed),
            new(FreeReturnWindow, @"tesli[mn]\w*(?: \w+)? (?:sonra|itibaren) (?<days>\d{1,3}) gün.{0,40}(?:iade|geri gönder)", Delivered),
            new(Other, @"(?<days>\d{1,3}) (?:iş )?gün(?:ü)? içinde"),
        ],
        Parties = new()
        {
            [DisputeParty.Buyer] = ["siz", "alıcı"],
            [DisputeParty.Seller] = ["satıcı"],
            [DisputeParty.Marketplace] = ["platform"],
        },
        Mails = new()
        {
            [OrderState.Processing] = ["sipariş onaylandı"],
            [OrderState.Shipped] = ["kargoya verildi", "yolda"],
            [OrderState.Delivered] = ["teslim edildi"],
        },
        Parcels = ["paket"],
    };
}
