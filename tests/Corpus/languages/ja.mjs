/** Japanese. */
export default {
  locale: 'ja-JP', wide: true, orders: '注文一覧', details: '注文詳細', copy: 'コピー', more: 'もっと見る', also: 'おすすめ商品', track: '配送状況を確認', confirm: '受取確認',
  label: {
    number: ['注文番号', '注文ID'], date: ['注文日', '注文日時'], total: ['合計', '合計金額', 'お支払い合計'],
    placed: ['注文日', 'ご注文日'], paid: ['支払日', 'お支払い日'], shipped: ['発送完了日', '発送日'],
    completed: ['注文完了日', '完了日'], payment: ['支払い方法', 'お支払い方法'],
    subtotal: ['小計'], shipping: ['送料', '配送料'], coupon: ['ストアクーポン', 'ストア割引'], coins: ['コイン'], tax: ['税金', '消費税'],
    address: ['お届け先', '配送先住所'], trackNo: ['追跡番号', '送り状番号'], carrier: ['配送業者', '運送会社'],
    seller: ['販売者', 'ストア'], opened: ['申請日', '申請日時'], request: ['申請番号', '申請ID'], reason: ['理由', '返金理由'], refund: ['返金額', '返金金額'],
    decision: ['状態', 'ステータス'], price: ['価格'], brand: ['ブランド'], material: ['素材'], origin: ['原産地'], specs: ['仕様'], receiptNo: ['請求書番号'], receiptDate: ['請求日', '日付'], buyer: ['購入者'],
  },
  status: { toPay: '支払い待ち', processing: '処理中', shipped: '配達待ち', delivered: '配達済み', completed: '完了', cancelled: 'キャンセル済み', dispute: '紛争中' },
  card: 'クレジット/デビットカード', free: '送料無料', color: '色', colors: ['ブラック', 'ホワイト', 'ネイビー'],
  titles: ['USB-C デスクライト x99 LED 3段階調光', 'ワイヤレスイヤホン 充電ケース付き', 'ステンレスボトル 750ml', 'ネジセット M3 x10 120個'],
  eta: 'お届け予定日：{d}', refundBefore: '{d}までに届かない場合は返金', returns: '問題がある場合は、受取確認後{n}日以内に返品・返金を申請できます。', delivery: '配達：{a} - {b}',
  steps: ['注文が作成されました', '配送業者が荷物を引き取りました', '発送国を出発しました', '輸入通関を開始しました', '配達に出ました', '荷物が配達されました'],
  dispute: { open: '返金申請を処理中', done: '返金完了', cancelled: '申請はキャンセルされました', kind: '返金のみ', reason: '商品が説明と異なる' },
  chat: {
    buyer: ['こんにちは、注文はどこですか。追跡が2週間動いていません。', 'ライトが壊れて届きました。写真を見てください。', 'いいえ、返金してください。', 'はい'],
    seller: ['お客様、あと10日お待ちください。配送中です。', '申し訳ありません。写真を送っていただけますか。', '500円返金できます。', 'お待ちいただきありがとうございます 🙏'],
    system: '支払いと連絡はプラットフォーム内で行ってください。', today: '今日', yesterday: '昨日', read: '既読', send: '送信', type: 'メッセージを入力', about: 'この注文について質問しています',
  },
  sold: '1,000点以上販売', receipt: '領収書', mail: { subject: '注文 {n}：発送されました', hello: '{name} 様', body: 'ご注文の商品が発送されました。' },
  login: '注文を見るにはログインしてください', captcha: 'スライドして確認', empty: '注文はまだありません', snapshot: '購入時の商品のスナップショット',
};
