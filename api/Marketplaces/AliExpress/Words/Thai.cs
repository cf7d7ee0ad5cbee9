using DisputeHelper.Facts;
using static DisputeHelper.Facts.DayCountStart;
using static DisputeHelper.Facts.StatementKind;

namespace DisputeHelper.Marketplaces.AliExpress.Words;

/// <summary>Thai: never met on a real page; as Thai shops write.</summary>
internal sealed class Thai : LanguageWords
{
    public override string Language => "th";

    public override WordTable Expected { get; } = new()
    {
        States = new()
        {
            [OrderState.AwaitingPayment] = ["รอชำระเงิน", "รอการชำระเงิน", "ที่ต้องชำระ", "ยังไม่ชำระเงิน", "ค้างชำระ"],
            [OrderState.Processing] = ["กำลังดำเนินการ", "รอจัดส่ง", "รอการจัดส่ง", "ที่ต้องจัดส่ง", "กำลังเตรียมสินค้า", "ชำระเงินแล้ว", "กำลังเตรียมจัดส่ง"],
            [OrderState.Shipped] = ["จัดส่งแล้ว", "ส่งแล้ว", "รอรับสินค้า", "รอการส่งมอบ", "กำลังจัดส่ง", "อยู่ระหว่างการจัดส่ง", "ดำเนินการแล้ว", "รอส่งมอบ", "ระหว่างขนส่ง"],
            [OrderState.Delivered] = ["ส่งถึงแล้ว", "จัดส่งสำเร็จ", "ส่งมอบแล้ว", "นำส่งสำเร็จ"],
            [OrderState.Completed] = ["เสร็จสมบูรณ์", "สำเร็จ", "เสร็จสิ้น", "คำสั่งซื้อเสร็จสมบูรณ์", "สำเร็จแล้ว"],
            [OrderState.Cancelled] = ["ยกเลิก", "ยกเลิกแล้ว", "ถูกยกเลิก", "หมดอายุ", "ปิดแล้ว", "คำสั่งซื้อถูกยกเลิก", "ปิด"],
            [OrderState.InDispute] = ["ข้อพิพาท", "อยู่ระหว่างข้อพิพาท", "กำลังพิพาท", "ข้อพิพาทอยู่ระหว่างดำเนินการ"],
        },
        Labels = new()
        {
            [OrderField.Number] = ["หมายเลขคำสั่งซื้อ", "เลขที่คำสั่งซื้อ", "รหัสคำสั่งซื้อ", "เลขคำสั่งซื้อ", "หมายเลขอ้างอิง", "ID คำสั่งซื้อ", "หมายเลขการสั่งซื้อ", "เลขที่ใบสั่งซื้อ"],
            [OrderField.PlacedOn] = ["วันที่สั่งซื้อ", "วันที่สั่ง", "สั่งซื้อเมื่อ", "เวลาที่สั่งซื้อ", "วันที่ทำการสั่งซื้อ"],
            [OrderField.PaidOn] = ["วันที่ชำระเงิน", "ชำระเงินเมื่อ", "เวลาที่ชำระเงิน", "เวลาชำระเงิน"],
            [OrderField.ShippedOn] = ["วันที่จัดส่ง", "จัดส่งเมื่อ", "เวลาจัดส่ง"],
            [OrderField.CompletedOn] = ["วันที่เสร็จสมบูรณ์", "เสร็จสมบูรณ์เมื่อ", "วันที่เสร็จสิ้น", "เสร็จสิ้นเมื่อ"],
            [OrderField.PaymentMethod] = ["วิธีการชำระเงิน", "วิธีชำระเงิน", "ช่องทางการชำระเงิน"],
            [OrderField.Total] = ["ยอดรวม", "ยอดรวมทั้งหมด", "รวมทั้งหมด", "ทั้งหมด", "ยอดรวมทั้งสิ้น", "ราคารวม", "รวมทั้งสิ้น", "รวม", "ยอดชำระ"],
            [OrderField.TrackingNumber] = ["หมายเลขติดตาม", "หมายเลขพัสดุ", "เลขพัสดุ", "หมายเลขติดตามพัสดุ", "เลขติดตามพัสดุ", "เลขที่พัสดุ"],
            [OrderField.Carrier] = ["บริษัทขนส่ง", "ผู้ให้บริการขนส่ง", "ขนส่งโดย", "ผู้ขนส่ง", "จัดส่งโดย"],
            [OrderField.Status] = ["สถานะ", "สถานะคำสั่งซื้อ"],
            [OrderField.Seller] = ["ร้านค้า", "ชื่อร้านค้า", "ผู้ขาย", "ร้าน"],
            [OrderField.Recipient] = ["ที่อยู่จัดส่ง", "ที่อยู่ในการจัดส่ง", "ที่อยู่สำหรับจัดส่ง", "ผู้รับ", "จัดส่งไปที่"],
            [OrderField.Quantity] = ["จำนวน", "ปริมาณ"],
            [OrderField.DisputeNumber] = ["หมายเลขข้อพิพาท", "หมายเลขคำขอ"],
            [OrderField.DisputeStatus] = ["สถานะข้อพิพาท", "สถานะการคืนเงิน"],
            [OrderField.DisputeReason] = ["เหตุผล", "เหตุผลในการคืนเงิน", "สาเหตุ"],
            [OrderField.DisputeAsked] = ["คำขอของคุณ"],
            [OrderField.DisputeSolution] = ["วิธีแก้ปัญหา", "ผลลัพธ์"],
            [OrderField.DisputeOpened] = ["เปิดเมื่อ", "วันที่ขอ", "ส่งเมื่อ"],
            [OrderField.Refund] = ["จำนวนเงินคืน", "ยอดคืนเงิน"],
            [OrderField.RefundTo] = ["วิธีการคืนเงิน"],
            [OrderField.IssuedOn] = ["วันที่ใบเสร็จ"],
        },
        Charges = new()
        {
            [ChargeKind.Coupon] = ["คูปอง", "ส่วนลด", "โค้ด", "โปรโมชั่น"],
            [ChargeKind.Coins] = ["เหรียญ"],
            [ChargeKind.Subtotal] = ["ยอดรวมย่อย", "รวมค่าสินค้า", "ยอดรวมสินค้า", "ราคาสินค้า"],
            [ChargeKind.Shipping] = ["ค่าจัดส่ง", "ค่าขนส่ง", "การจัดส่ง"],
            [ChargeKind.Tax] = ["ภาษี"],
            [ChargeKind.Fee] = ["ค่าธรรมเนียม", "ค่าใช้จ่ายเพิ่มเติม", "ค่าบริการ"],
        },
        Disputes = new()
        {
            [DisputeState.InProgress] = ["กำลังดำเนินการ", "อยู่ระหว่าง", "รอการ", "รอผล"],
            [DisputeState.Finished] = ["เสร็จสิ้น", "เสร็จสมบูรณ์", "คืนเงินแล้ว", "สำเร็จ", "ปิดแล้ว"],
            [DisputeState.Cancelled] = ["ยกเลิก", "ถอน"],
        },
        Free = ["ฟรี", "จัดส่งฟรี", "ส่งฟรี", "ค่าจัดส่งฟรี"],
        Today = ["วันนี้"],
        Yesterday = ["เมื่อวาน", "เมื่อวานนี้"],
        BeforeYesterday = ["เมื่อวานซืน", "วานซืน"],
        Copy = ["คัดลอก", "คัดลอกแล้ว"],
        Pieces = ["ชิ้น", "อัน", "รายการ"],
        Promises =
        [
            new(CouponIfDelayed, @"คูปอง.{0,60}(?:ล่าช้า|ช้า|หลังวันที่)|(?:ล่าช้า|หลังวันที่).{0,60}คูปอง"),
            new(RefundIfNotDelivered, @"คืนเงิน.{0,40}(?:หาก|ถ้า|กรณี).{0,40}(?:ไม่ได้รับ|ไม่ถึง|ไม่มีการจัดส่ง|ไม่ได้จัดส่ง|ไม่ถูกจัดส่ง|ยังไม่ได้รับ)"),
            new(EstimatedDelivery, @"คาดว่าจะ(?:จัดส่ง|ได้รับ|ถึง|ส่งมอบ)|วันที่คาดว่า|วันที่(?:จัดส่ง|ส่งมอบ)โดยประมาณ|ประมาณการ(?:จัดส่ง|ส่งมอบ)|กำหนดส่ง|คาดการณ์"),
            new(ReturnWindow, @"ภายใน ?(?<days>\d{1,3}) ?วัน ?(?:หลังจาก|หลัง|นับจาก|นับตั้งแต่) ?(?:การ)?ยืนยัน", ReceiptConfirmed),
            new(DisputeWindow, @"ข้อพิพาท.{0,30}ภายใน ?(?<days>\d{1,3}) ?วัน ?(?:หลังจาก|หลัง|นับจาก|นับตั้งแต่) ?(?:วันที่|การ)?สั่ง", Placed),
            new(FreeReturnWindow, @"(?:คืนสินค้า|ส่งคืน).{0,40}ภายใน ?(?<days>\d{1,3}) ?วัน ?(?:หลังจาก|หลัง|นับจาก|นับตั้งแต่) ?(?:วันที่|การ)?(?:ได้รับ|จัดส่ง|ส่งมอบ|รับ)", Delivered),
            new(Other, @"ภายใน ?(?<days>\d{1,3}) ?วัน"),
        ],
        Parties = new()
        {
            [DisputeParty.Buyer] = ["ผู้ซื้อ"],
            [DisputeParty.Seller] = ["ผู้ขาย"],
            [DisputeParty.Marketplace] = ["แพลตฟอร์ม"],
        },
        Mails = new()
        {
            [OrderState.Processing] = ["ยืนยันคำสั่งซื้อ"],
            [OrderState.Shipped] = ["จัดส่งแล้ว", "กำลังจัดส่ง"],
            [OrderState.Delivered] = ["จัดส่งสำเร็จ"],
        },
        Parcels = ["พัสดุ"],
    };
}
