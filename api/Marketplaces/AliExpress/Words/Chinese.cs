using DisputeHelper.Facts;
using static DisputeHelper.Facts.DayCountStart;
using static DisputeHelper.Facts.StatementKind;

namespace DisputeHelper.Marketplaces.AliExpress.Words;

/// <summary>Chinese, simplified and traditional: never met on a buyer's page; as Chinese shops write.</summary>
internal sealed class Chinese : LanguageWords
{
    public override string Language => "zh";

    public override WordTable Expected { get; } = new()
    {
        States = new()
        {
            [OrderState.AwaitingPayment] = ["待付款", "等待付款", "未付款", "等待买家付款", "待支付"],
            [OrderState.Processing] = ["处理中", "處理中", "待发货", "待發貨", "等待发货", "等待卖家发货", "待出貨", "备货中", "準備中"],
            [OrderState.Shipped] = ["已发货", "已發貨", "待收货", "待收貨", "等待收货", "运输中", "運輸中", "已出貨", "已处理", "配送中", "已寄出", "等待送达", "等待送達"],
            [OrderState.Delivered] = ["已送达", "已送達", "已签收", "已簽收", "已妥投"],
            [OrderState.Completed] = ["已完成", "交易完成", "交易成功", "订单完成", "訂單完成", "已结束", "已結束"],
            [OrderState.Cancelled] = ["已取消", "已关闭", "已關閉", "交易关闭", "交易關閉", "已过期", "已過期", "订单已取消", "訂單已取消", "付款超时"],
            [OrderState.InDispute] = ["纠纷中", "糾紛中", "纠纷处理中", "有纠纷", "爭議中", "争议中", "爭議處理中"],
        },
        Labels = new()
        {
            [OrderField.Number] = ["订单号", "订单编号", "訂單編號", "訂單號", "訂單號碼", "订单号码", "订单 ID", "訂單 ID", "参考编号", "參考編號"],
            [OrderField.PlacedOn] = ["下单时间", "下單時間", "订单日期", "訂單日期", "下单日期", "下單日期", "订单时间", "訂單時間", "创建时间", "购买日期"],
            [OrderField.PaidOn] = ["付款时间", "付款時間", "支付时间", "付款日期", "支付日期"],
            [OrderField.ShippedOn] = ["发货时间", "發貨時間", "发货日期", "發貨日期", "出貨時間", "出貨日期", "发货完成时间", "發貨完成時間", "发货完成于", "出貨完成時間"],
            [OrderField.CompletedOn] = ["完成时间", "完成時間", "完成日期", "成交时间", "成交時間", "订单完成时间", "訂單完成時間"],
            [OrderField.PaymentMethod] = ["支付方式", "付款方式", "付款方法"],
            [OrderField.Total] = ["总计", "總計", "合计", "合計", "总额", "總額", "订单总额", "訂單總額", "总金额", "總金額", "实付款", "實付款", "应付总额", "總價", "总价", "订单金额", "訂單金額"],
            [OrderField.TrackingNumber] = ["物流单号", "物流單號", "运单号", "運單號", "快递单号", "快遞單號", "追踪号", "追蹤號", "追蹤號碼", "跟踪号", "物流编号", "貨運單號", "运单编号"],
            [OrderField.Carrier] = ["物流公司", "承运商", "承運商", "快递公司", "快遞公司", "物流商", "貨運公司", "运输公司"],
            [OrderField.Status] = ["状态", "狀態", "订单状态", "訂單狀態"],
            [OrderField.Seller] = ["店铺", "店鋪", "店铺名称", "店鋪名稱", "卖家", "賣家", "商店"],
            [OrderField.Recipient] = ["收货地址", "收貨地址", "收货人", "收貨人", "配送地址", "收件人", "送貨地址"],
            [OrderField.Quantity] = ["数量", "數量"],
            [OrderField.DisputeNumber] = ["纠纷编号", "纠纷ID", "退款编号", "申请编号", "请求编号"],
            [OrderField.DisputeStatus] = ["纠纷状态", "退款状态"],
            [OrderField.DisputeReason] = ["原因", "纠纷原因", "退款原因", "退货原因"],
            [OrderField.DisputeAsked] = ["您的诉求", "您的方案", "买家方案"],
            [OrderField.DisputeSolution] = ["解决方案", "达成方案", "最终方案", "处理结果"],
            [OrderField.DisputeOpened] = ["纠纷开启时间", "申请时间", "提交时间"],
            [OrderField.Refund] = ["退款金额"],
            [OrderField.RefundTo] = ["退款方式", "退款至"],
            [OrderField.IssuedOn] = ["收据日期", "发票日期", "开票日期"],
        },
        Charges = new()
        {
            [ChargeKind.Coupon] = ["优惠券", "優惠券", "优惠", "優惠", "折扣", "满减", "促销", "促銷", "红包", "紅包"],
            [ChargeKind.Coins] = ["金币", "金幣"],
            [ChargeKind.Subtotal] = ["小计", "小計", "商品总价", "商品總價", "商品金额", "商品金額"],
            [ChargeKind.Shipping] = ["运费", "運費", "邮费", "郵費", "物流费"],
            [ChargeKind.Tax] = ["税", "稅"],
            [ChargeKind.Fee] = ["手续费", "手續費", "附加费", "附加費", "服务费", "服務費"],
        },
        Disputes = new()
        {
            [DisputeState.InProgress] = ["处理中", "處理中", "进行中", "進行中", "等待", "待处理", "待處理", "审核中", "審核中", "介入中"],
            [DisputeState.Finished] = ["已完成", "已退款", "退款成功", "已结束", "已結束", "已关闭", "已關閉"],
            [DisputeState.Cancelled] = ["已取消", "已撤销", "已撤銷", "已撤回"],
        },
        ReturnDue = ["请退货", "请退回商品", "退回商品", "请退回货物", "退回货物", "请寄回商品", "寄回商品", "請退貨", "請退回商品", "請退回貨物", "退回貨物", "請寄回商品"],
        Free = ["免费", "免費", "包邮", "包郵", "免运费", "免運費", "免邮", "免郵", "免费配送", "免費配送", "免運"],
        Today = ["今天", "今日"],
        Yesterday = ["昨天", "昨日"],
        BeforeYesterday = ["前天"],
        Copy = ["复制", "複製", "已复制", "已複製"],
        Pieces = ["件", "个", "個"],
        Morning = ["凌晨", "清晨", "早上", "早晨"],
        Evening = ["傍晚", "晚上", "夜晚"],
        Noon = ["中午", "正午"],
        Promises =
        [
            new(CouponIfDelayed, @"(?:延误|延誤|延迟|延遲|逾期|晚于|晚於).{0,60}(?:优惠券|優惠券)|(?:优惠券|優惠券).{0,60}(?:延误|延誤|延迟|延遲|逾期)"),
            new(RefundIfNotDelivered, @"(?:未送达|未送達|未收到|没有送达|未妥投|未到货|未到貨).{0,40}退款"),
            new(EstimatedDelivery, @"(?:预计|預計|预估|預估)(?:送达|送達|到达|到達|交付|到货|到貨|配送|交货|送貨)|^(?:送达|送達) ?[:：]"),
            new(ReturnWindow, @"(?:确认收货|確認收貨)(?:后|後|起|之日起)? ?(?<days>\d{1,3}) ?(?:天|日)", ReceiptConfirmed),
            new(DisputeWindow, @"(?:下单|下單)(?:后|後|之日起|起)? ?(?<days>\d{1,3}) ?(?:天|日)(?:内|內|之内).{0,30}(?:纠纷|糾紛|争议|爭議)", Placed),
            new(FreeReturnWindow, @"(?:送达|送達|收货|收貨|签收|簽收)(?:后|後|之日起|起)? ?(?<days>\d{1,3}) ?(?:天|日)(?:内|內|之内).{0,30}(?:退货|退貨|退回|寄回)", Delivered),
            new(Other, @"(?<days>\d{1,3}) ?(?:个|個)?(?:工作日|天|日)(?:内|內|之内|以内|以內)"),
        ],
        Parties = new()
        {
            [DisputeParty.Buyer] = ["您", "买家"],
            [DisputeParty.Seller] = ["卖家"],
            [DisputeParty.Marketplace] = ["平台"],
        },
        Mails = new()
        {
            [OrderState.Processing] = ["订单已确认"],
            [OrderState.Shipped] = ["已发货", "运输中", "派送中", "清关"],
            [OrderState.Delivered] = ["已送达", "已签收"],
        },
        Parcels = ["包裹"],
    };
}
