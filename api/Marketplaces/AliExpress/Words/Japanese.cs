using DisputeHelper.Facts;
using static DisputeHelper.Facts.DayCountStart;
using static DisputeHelper.Facts.StatementKind;

namespace DisputeHelper.Marketplaces.AliExpress.Words;

/// <summary>Japanese: never met on a real page; as Japanese shops write.</summary>
internal sealed class Japanese : LanguageWords
{
    public override string Language => "ja";

    public override WordTable Expected { get; } = new()
    {
        States = new()
        {
            [OrderState.AwaitingPayment] = ["支払い待ち", "お支払い待ち", "未払い", "入金待ち", "支払待ち"],
            [OrderState.Processing] = ["処理中", "発送待ち", "出荷待ち", "発送準備中", "準備中"],
            [OrderState.Shipped] = ["発送済み", "出荷済み", "配達待ち", "配送待ち", "受取待ち", "配送中", "輸送中", "処理済み", "お届け待ち", "到着待ち"],
            [OrderState.Delivered] = ["配達済み", "配達完了", "お届け済み", "配送完了"],
            [OrderState.Completed] = ["完了", "取引完了", "注文完了", "完了済み"],
            [OrderState.Cancelled] = ["キャンセル", "キャンセル済み", "キャンセルされました", "期限切れ", "クローズ", "注文キャンセル", "取消済み", "支払い期限切れ"],
            [OrderState.InDispute] = ["紛争中", "異議申し立て中", "紛争", "クレーム対応中", "係争中"],
        },
        Labels = new()
        {
            [OrderField.Number] = ["注文番号", "ご注文番号", "注文ID", "注文 ID", "オーダー番号", "参照番号", "オーダーID"],
            [OrderField.PlacedOn] = ["注文日", "ご注文日", "注文日時", "注文日付", "購入日"],
            [OrderField.PaidOn] = ["支払日", "お支払い日", "支払日時", "支払い日", "支払い日時", "入金日"],
            [OrderField.ShippedOn] = ["発送日", "出荷日", "発送日時", "発送完了日", "発送完了日時", "出荷完了日"],
            [OrderField.CompletedOn] = ["完了日", "完了日時", "取引完了日", "注文完了日"],
            [OrderField.PaymentMethod] = ["支払い方法", "お支払い方法", "支払方法", "お支払方法", "決済方法"],
            [OrderField.Total] = ["合計", "合計金額", "総額", "総合計", "ご請求額", "注文合計", "お支払い金額", "支払い総額"],
            [OrderField.TrackingNumber] = ["追跡番号", "お問い合わせ番号", "お問い合わせ伝票番号", "伝票番号", "トラッキング番号", "荷物追跡番号"],
            [OrderField.Carrier] = ["配送業者", "運送会社", "配送会社", "宅配業者", "物流会社"],
            [OrderField.Status] = ["ステータス", "注文状況", "注文ステータス", "状態"],
            [OrderField.Seller] = ["ストア", "店舗", "ショップ", "販売者", "出品者", "セラー", "ストア名"],
            [OrderField.Recipient] = ["お届け先", "配送先", "配送先住所", "届け先住所", "受取人", "お届け先住所"],
            [OrderField.Quantity] = ["数量", "個数"],
            [OrderField.DisputeNumber] = ["紛争番号", "申請番号", "リクエストID", "リクエスト番号"],
            [OrderField.DisputeStatus] = ["紛争ステータス", "返金ステータス"],
            [OrderField.DisputeReason] = ["理由", "紛争理由", "返金理由", "返品理由"],
            [OrderField.DisputeAsked] = ["ご希望の解決策", "希望する解決方法"],
            [OrderField.DisputeSolution] = ["解決策", "解決方法", "合意した解決策", "結果"],
            [OrderField.DisputeOpened] = ["申請日", "申請日時", "紛争開始日", "提出日", "申し込み日"],
            [OrderField.Refund] = ["返金額", "返金金額"],
            [OrderField.RefundTo] = ["返金方法", "返金先"],
            [OrderField.IssuedOn] = ["領収書日付", "発行日", "請求日"],
        },
        Charges = new()
        {
            [ChargeKind.Coupon] = ["クーポン", "割引", "値引", "プロモーション"],
            [ChargeKind.Coins] = ["コイン"],
            [ChargeKind.Subtotal] = ["小計", "商品合計", "商品代金"],
            [ChargeKind.Shipping] = ["送料", "配送料"],
            [ChargeKind.Tax] = ["税"],
            [ChargeKind.Fee] = ["手数料", "追加料金"],
        },
        Disputes = new()
        {
            [DisputeState.InProgress] = ["処理中", "進行中", "待ち", "審査中", "対応中", "申請済み"],
            [DisputeState.Finished] = ["完了", "返金済み", "終了"],
            [DisputeState.Cancelled] = ["キャンセル", "取り消し", "取消", "取り下げ"],
        },
        ReturnDue = ["商品を返送してください", "商品を返品してください", "商品を返送", "返品してください"],
        Free = ["無料", "送料無料", "無料配送", "配送無料"],
        Today = ["今日", "本日"],
        Yesterday = ["昨日"],
        BeforeYesterday = ["一昨日", "おととい"],
        Copy = ["コピー", "コピーする", "コピーしました"],
        Pieces = ["個", "点", "枚", "セット", "商品"],
        Promises =
        [
            new(CouponIfDelayed, @"(?:遅延|遅れ|以降に(?:配達|お届け)).{0,60}クーポン|クーポン.{0,60}(?:遅延|遅れ)"),
            new(RefundIfNotDelivered, @"(?:届かない|届かなかった|配達されない|配達されなかった|到着しない|未着).{0,40}返金"),
            new(EstimatedDelivery, @"(?:お届け|配達|到着|配送)(?:予定|見込み|予想)|(?:推定|予想)(?:配達|配送|到着|お届け)|^(?:配達|お届け|配送) ?[:：]"),
            new(ReturnWindow, @"(?:受取|受け取り|受領)(?:の)?確認(?:後|から) ?(?<days>\d{1,3}) ?日", ReceiptConfirmed),
            new(DisputeWindow, @"注文(?:後|日から|から|してから) ?(?<days>\d{1,3}) ?日以内.{0,30}(?:紛争|異議|クレーム)", Placed),
            new(FreeReturnWindow, @"(?:配達|到着|お届け|受け取り|受取)(?:後|から|日から) ?(?<days>\d{1,3}) ?日以内.{0,30}(?:返品|返送)", Delivered),
            new(Other, @"(?<days>\d{1,3}) ?(?:営業)?日以内"),
        ],
        Parties = new()
        {
            [DisputeParty.Buyer] = ["購入者", "あなた"],
            [DisputeParty.Seller] = ["販売者", "セラー"],
            [DisputeParty.Marketplace] = ["プラットフォーム"],
        },
        Mails = new()
        {
            [OrderState.Processing] = ["注文が確定"],
            [OrderState.Shipped] = ["発送されました", "輸送中", "配達中"],
            [OrderState.Delivered] = ["配達されました", "配達完了"],
        },
        Parcels = ["荷物"],
    };
}
