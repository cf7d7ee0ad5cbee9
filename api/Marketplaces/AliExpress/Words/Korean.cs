using DisputeHelper.Facts;
using static DisputeHelper.Facts.DayCountStart;
using static DisputeHelper.Facts.StatementKind;

namespace DisputeHelper.Marketplaces.AliExpress.Words;

/// <summary>Korean: the labels of the order list were seen in July 2026, the day they changed; the rest is as Korean shops write.</summary>
internal sealed class Korean : LanguageWords
{
    public override string Language => "ko";

    public override WordTable Seen { get; } = new()
    {
        States = new() { [OrderState.Cancelled] = ["취소"] },
        Labels = new()
        {
            [OrderField.Number] = ["주문번호", "주문 ID"],
            [OrderField.PlacedOn] = ["주문일자", "주문일"],
            [OrderField.Total] = ["총 금액"],
        },
        Copy = ["복사"],
    };

    public override WordTable Expected { get; } = new()
    {
        States = new()
        {
            [OrderState.AwaitingPayment] = ["결제 대기", "결제 대기 중", "결제 예정", "미결제", "입금 대기", "결제대기"],
            [OrderState.Processing] = ["처리 중", "처리중", "배송 준비 중", "배송 준비중", "발송 대기", "발송 대기 중", "상품 준비중", "상품 준비 중"],
            [OrderState.Shipped] = ["배송 중", "배송중", "발송됨", "발송 완료", "수령 대기", "수령 대기 중", "처리됨", "처리 완료", "배송 대기 중"],
            [OrderState.Delivered] = ["배송 완료", "배송완료", "배달 완료", "배송됨"],
            [OrderState.Completed] = ["완료", "완료됨", "주문 완료", "거래 완료", "구매 확정", "구매확정", "종료"],
            [OrderState.Cancelled] = ["취소됨", "주문 취소", "취소 완료", "만료", "만료됨", "마감", "결제 만료"],
            [OrderState.InDispute] = ["분쟁 중", "분쟁중", "분쟁", "분쟁 진행 중"],
        },
        Labels = new()
        {
            [OrderField.Number] = ["주문 번호", "주문 No", "참조 번호", "주문ID"],
            [OrderField.PlacedOn] = ["주문 일자", "주문 날짜", "주문날짜", "주문 시간", "주문일시", "구매일"],
            [OrderField.PaidOn] = ["결제일", "결제 일자", "결제일자", "결제 시간", "결제일시", "결제 날짜"],
            [OrderField.ShippedOn] = ["발송일", "발송 일자", "배송 시작일", "출고일", "발송일자", "배송 완료일", "발송 완료일"],
            [OrderField.CompletedOn] = ["완료일", "완료 일자", "주문 완료일", "구매 확정일", "완료일자"],
            [OrderField.PaymentMethod] = ["결제 방법", "결제 수단", "결제방법", "결제수단"],
            [OrderField.Total] = ["합계", "총액", "총 결제 금액", "총 결제금액", "결제 금액", "총 주문 금액", "총합계", "총금액"],
            [OrderField.TrackingNumber] = ["운송장 번호", "운송장번호", "송장 번호", "송장번호", "추적 번호", "배송 조회 번호"],
            [OrderField.Carrier] = ["택배사", "배송사", "배송 업체", "운송사", "물류사", "택배 회사"],
            [OrderField.Status] = ["상태", "주문 상태"],
            [OrderField.Seller] = ["스토어", "판매자", "상점", "스토어명"],
            [OrderField.Recipient] = ["배송지", "배송 주소", "받는 사람", "수령인", "배송지 주소"],
            [OrderField.Quantity] = ["수량"],
            [OrderField.DisputeNumber] = ["분쟁 번호", "신청 번호", "요청 번호", "요청 ID"],
            [OrderField.DisputeStatus] = ["분쟁 상태", "환불 상태"],
            [OrderField.DisputeReason] = ["사유", "분쟁 사유", "환불 사유", "반품 사유"],
            [OrderField.DisputeAsked] = ["요청한 해결책", "요청 사항"],
            [OrderField.DisputeSolution] = ["해결책", "합의된 해결책", "결과"],
            [OrderField.DisputeOpened] = ["신청일", "분쟁 신청일", "제출일", "요청일"],
            [OrderField.Refund] = ["환불 금액", "환불액"],
            [OrderField.RefundTo] = ["환불 방법", "환불 수단"],
            [OrderField.IssuedOn] = ["영수증 날짜", "발행일"],
        },
        Charges = new()
        {
            [ChargeKind.Coupon] = ["쿠폰", "할인", "프로모션"],
            [ChargeKind.Coins] = ["코인"],
            [ChargeKind.Subtotal] = ["소계", "상품 금액", "상품금액"],
            [ChargeKind.Shipping] = ["배송비", "배송료", "운송비", "배송"],
            [ChargeKind.Tax] = ["세금", "부가세", "관세", "부가가치세"],
            [ChargeKind.Fee] = ["수수료", "추가 요금", "추가 비용"],
        },
        Disputes = new()
        {
            [DisputeState.InProgress] = ["진행 중", "진행중", "처리 중", "처리중", "대기", "검토 중", "신청 완료"],
            [DisputeState.Finished] = ["환불 완료", "처리 완료", "종료", "환불됨", "환불"],
            [DisputeState.Cancelled] = ["취소", "철회"],
        },
        ReturnDue = ["상품을 반품해 주세요", "상품을 반품해주세요", "상품을 반품하세요", "상품을 반송해 주세요", "물품을 반품해 주세요", "반품해 주세요"],
        Free = ["무료 배송", "무료", "무료배송"],
        Today = ["오늘"],
        Yesterday = ["어제"],
        BeforeYesterday = ["그저께", "그제", "엊그제"],
        Copy = ["복사하기", "복사됨"],
        Pieces = ["개", "세트", "점"],
        Promises =
        [
            new(CouponIfDelayed, @"(?:지연|이후(?:에)? 배송|늦).{0,60}쿠폰|쿠폰.{0,60}지연"),
            new(RefundIfNotDelivered, @"(?:배송되지|도착하지|배달되지|받지|미배송|미도착).{0,40}환불"),
            new(EstimatedDelivery, @"(?:배송|도착|배달) ?(?:예정|예상)|예상 ?(?:배송|도착|배달)|^배송 ?:"),
            new(ReturnWindow, @"(?:수령|수취|구매) ?(?:확인|확정) ?(?:후|으로부터|일로부터) ?(?<days>\d{1,3}) ?일", ReceiptConfirmed),
            new(DisputeWindow, @"주문 ?(?:후|일로부터|한 날로부터|날짜로부터) ?(?<days>\d{1,3}) ?일 ?(?:이내|내).{0,30}분쟁", Placed),
            new(FreeReturnWindow, @"(?:배송|수령|배달) ?(?:완료 ?)?(?:후|일로부터) ?(?<days>\d{1,3}) ?일 ?(?:이내|내).{0,30}(?:반품|반송)", Delivered),
            new(Other, @"(?<days>\d{1,3}) ?(?:영업)?일 ?(?:이내|내에|안에)"),
        ],
        Parties = new()
        {
            [DisputeParty.Buyer] = ["구매자"],
            [DisputeParty.Seller] = ["판매자"],
            [DisputeParty.Marketplace] = ["플랫폼"],
        },
        Mails = new()
        {
            [OrderState.Processing] = ["주문 확인"],
            [OrderState.Shipped] = ["발송", "배송 중"],
            [OrderState.Delivered] = ["배송 완료"],
        },
        Parcels = ["택배", "소포"],
    };
}
