using DisputeHelper.Facts;
using static DisputeHelper.Facts.DayCountStart;
using static DisputeHelper.Facts.StatementKind;

namespace DisputeHelper.Marketplaces.AliExpress.Words;

/// <summary>Vietnamese: never met on a real page; as Vietnamese shops write.</summary>
internal sealed class Vietnamese : LanguageWords
{
    public override string Language => "vi";

    public override WordTable Expected { get; } = new()
    {
        States = new()
        {
            [OrderState.AwaitingPayment] = ["Chờ thanh toán", "Cần thanh toán", "Đang chờ thanh toán", "Chưa thanh toán"],
            [OrderState.Processing] = ["Đang xử lý", "Chờ gửi hàng", "Chờ vận chuyển", "Đang chuẩn bị hàng", "Chờ lấy hàng", "Chờ giao cho vận chuyển"],
            [OrderState.Shipped] = ["Đã gửi hàng", "Đã gửi", "Đang giao hàng", "Đang vận chuyển", "Chờ giao hàng", "Đang giao", "Đã xử lý", "Chờ nhận hàng", "Đang chờ giao hàng"],
            [OrderState.Delivered] = ["Đã giao hàng", "Đã giao", "Giao hàng thành công"],
            [OrderState.Completed] = ["Hoàn thành", "Đã hoàn thành", "Hoàn tất", "Đã hoàn tất", "Đơn hàng đã hoàn thành"],
            [OrderState.Cancelled] = ["Đã hủy", "Đã hết hạn", "Hết hạn", "Đã đóng", "Đơn hàng đã hủy", "Đã bị hủy"],
            [OrderState.InDispute] = ["Đang tranh chấp", "Tranh chấp", "Đang khiếu nại", "Khiếu nại"],
        },
        Labels = new()
        {
            [OrderField.Number] = ["Mã đơn hàng", "Số đơn hàng", "Đơn hàng số", "ID đơn hàng", "Mã tham chiếu", "Số tham chiếu"],
            [OrderField.PlacedOn] = ["Ngày đặt hàng", "Ngày đặt", "Đặt hàng vào", "Thời gian đặt hàng", "Ngày mua"],
            [OrderField.PaidOn] = ["Ngày thanh toán", "Thời gian thanh toán", "Đã thanh toán vào", "Thanh toán vào"],
            [OrderField.ShippedOn] = ["Ngày gửi hàng", "Ngày vận chuyển", "Thời gian gửi hàng", "Gửi hàng vào", "Ngày giao cho vận chuyển", "Hoàn tất giao hàng vào", "Hoàn tất gửi hàng vào", "Giao hàng hoàn tất vào", "Đã gửi hàng vào"],
            [OrderField.CompletedOn] = ["Ngày hoàn thành", "Hoàn thành vào", "Đơn hàng hoàn thành vào", "Thời gian hoàn thành", "Hoàn tất vào", "Đơn hàng hoàn tất vào"],
            [OrderField.PaymentMethod] = ["Phương thức thanh toán", "Hình thức thanh toán"],
            [OrderField.Total] = ["Tổng cộng", "Tổng", "Tổng tiền", "Tổng số tiền", "Tổng thanh toán", "Thành tiền", "Tổng giá trị đơn hàng"],
            [OrderField.TrackingNumber] = ["Mã vận đơn", "Số theo dõi", "Mã theo dõi", "Số vận đơn", "Mã theo dõi đơn hàng"],
            [OrderField.Carrier] = ["Đơn vị vận chuyển", "Hãng vận chuyển", "Công ty vận chuyển", "Nhà vận chuyển"],
            [OrderField.Status] = ["Trạng thái", "Trạng thái đơn hàng", "Tình trạng"],
            [OrderField.Seller] = ["Cửa hàng", "Tên cửa hàng", "Người bán", "Gian hàng"],
            [OrderField.Recipient] = ["Địa chỉ giao hàng", "Địa chỉ nhận hàng", "Người nhận", "Giao đến"],
            [OrderField.Quantity] = ["Số lượng", "SL"],
            [OrderField.DisputeNumber] = ["Mã khiếu nại", "Số tranh chấp", "Mã yêu cầu"],
            [OrderField.DisputeStatus] = ["Trạng thái khiếu nại", "Trạng thái hoàn tiền"],
            [OrderField.DisputeReason] = ["Lý do", "Lý do khiếu nại", "Lý do hoàn tiền"],
            [OrderField.DisputeAsked] = ["Yêu cầu của bạn", "Giải pháp yêu cầu"],
            [OrderField.DisputeSolution] = ["Giải pháp", "Kết quả"],
            [OrderField.DisputeOpened] = ["Ngày mở", "Ngày yêu cầu", "Gửi ngày", "Ngày gửi"],
            [OrderField.Refund] = ["Số tiền hoàn", "Số tiền hoàn lại", "Hoàn tiền"],
            [OrderField.RefundTo] = ["Phương thức hoàn tiền"],
            [OrderField.IssuedOn] = ["Ngày hóa đơn", "Ngày biên nhận"],
        },
        Charges = new()
        {
            [ChargeKind.Coupon] = ["phiếu giảm giá", "mã giảm giá", "giảm giá", "khuyến mãi", "voucher", "coupon"],
            [ChargeKind.Coins] = ["xu "],
            [ChargeKind.Subtotal] = ["tạm tính", "tổng phụ", "tổng tiền hàng"],
            [ChargeKind.Shipping] = ["vận chuyển", "giao hàng"],
            [ChargeKind.Tax] = ["thuế"],
            [ChargeKind.Fee] = ["phụ phí", "phí dịch vụ", "lệ phí"],
        },
        Disputes = new()
        {
            [DisputeState.InProgress] = ["đang xử lý", "đang tiến hành", "đang chờ", "chờ xử lý"],
            [DisputeState.Finished] = ["hoàn tất", "hoàn thành", "đã hoàn tiền", "đã đóng", "kết thúc"],
            [DisputeState.Cancelled] = ["đã hủy", "đã rút"],
        },
        ReturnDue = ["Trả lại hàng", "Vui lòng trả lại hàng", "Trả lại sản phẩm", "Gửi trả lại hàng"],
        Free = ["Miễn phí", "Miễn phí vận chuyển", "Vận chuyển miễn phí", "Miễn phí giao hàng", "Giao hàng miễn phí", "Freeship"],
        Today = ["Hôm nay"],
        Yesterday = ["Hôm qua"],
        BeforeYesterday = ["Hôm kia"],
        Copy = ["Sao chép", "Đã sao chép"],
        Pieces = ["cái", "chiếc", "sản phẩm", "món"],
        Promises =
        [
            new(CouponIfDelayed, @"(?:phiếu giảm giá|mã giảm giá|coupon|voucher).{0,60}(?:chậm|trễ|muộn)|giao sau .{1,60}(?:phiếu giảm giá|mã giảm giá|coupon|voucher)"),
            new(RefundIfNotDelivered, @"hoàn tiền.{0,20}(?:nếu|khi|trong trường hợp).{0,40}(?:không (?:được )?(?:giao|nhận|đến)|chưa (?:được )?(?:giao|nhận))"),
            new(EstimatedDelivery, @"(?:giao hàng|nhận hàng|giao) dự kiến|dự kiến (?:giao|nhận|đến)|ngày giao hàng|thời gian giao hàng|^giao hàng ?:"),
            new(ReturnWindow, @"trong (?:vòng )?(?<days>\d{1,3}) ngày (?:sau khi|kể từ khi|kể từ ngày) xác nhận", ReceiptConfirmed),
            new(DisputeWindow, @"(?:tranh chấp|khiếu nại).{0,30}trong (?:vòng )?(?<days>\d{1,3}) ngày (?:sau khi|kể từ khi|kể từ ngày) (?:đơn hàng được )?đặt", Placed),
            new(FreeReturnWindow, @"(?:trả hàng|trả lại|gửi lại|hoàn trả).{0,40}trong (?:vòng )?(?<days>\d{1,3}) ngày (?:sau khi|kể từ khi|kể từ ngày) (?:giao|nhận)", Delivered),
            new(Other, @"trong (?:vòng )?(?<days>\d{1,3}) ngày"),
        ],
        Parties = new()
        {
            [DisputeParty.Buyer] = ["bạn", "người mua"],
            [DisputeParty.Seller] = ["người bán"],
            [DisputeParty.Marketplace] = ["nền tảng"],
        },
        Mails = new()
        {
            [OrderState.Processing] = ["đơn hàng đã xác nhận"],
            [OrderState.Shipped] = ["đã được gửi", "đang vận chuyển"],
            [OrderState.Delivered] = ["đã giao"],
        },
        Parcels = ["bưu kiện", "kiện hàng"],
    };
}
