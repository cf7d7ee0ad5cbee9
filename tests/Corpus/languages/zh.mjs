/** Chinese, with full-width colons. */
export default {
  locale: 'zh-CN', wide: true, orders: '我的订单', details: '订单详情', copy: '复制', more: '查看更多', also: '猜你喜欢', track: '查看物流', confirm: '确认收货',
  label: {
    number: ['订单号', '订单编号'], date: ['下单日期', '订单日期'], total: ['总计', '合计', '订单总额'],
    placed: ['下单时间', '下单日期'], paid: ['付款时间', '支付时间'], shipped: ['发货完成时间', '发货时间'],
    completed: ['订单完成时间', '完成时间'], payment: ['支付方式', '付款方式'],
    subtotal: ['小计', '商品总额'], shipping: ['运费', '配送费'], coupon: ['店铺优惠券', '店铺优惠'], coins: ['金币'], tax: ['税费', '税金'],
    address: ['收货地址', '配送地址'], trackNo: ['运单号', '物流单号'], carrier: ['承运商', '物流公司'],
    seller: ['卖家', '店铺'], opened: ['申请时间', '发起时间'], request: ['申请编号', '退款编号'], reason: ['原因', '退款原因'], refund: ['退款金额'],
    decision: ['状态'], price: ['价格'], brand: ['品牌'], material: ['材质'], origin: ['产地'], specs: ['规格参数'], receiptNo: ['发票号'], receiptDate: ['开票日期', '日期'], buyer: ['买家'],
  },
  status: { toPay: '待付款', processing: '待发货', shipped: '待收货', delivered: '已送达', completed: '已完成', cancelled: '已取消', dispute: '纠纷中' },
  card: '信用卡/借记卡', free: '免运费', color: '颜色', colors: ['黑色', '白色', '藏青色'],
  titles: ['USB-C 台灯 x99 LED 三档亮度', '无线耳机带充电盒', '不锈钢水瓶 750 毫升', 'M3 x10 螺丝套装 120 个'],
  eta: '预计送达日期：{d}', refundBefore: '如果在{d}之前未送达可退款', returns: '如有问题，您可以在确认收货后{n}天内申请退货/退款。', delivery: '送达：{a} - {b}',
  steps: ['订单已创建', '承运商已揽收', '已离开始发国', '开始清关', '正在派送', '包裹已送达'],
  dispute: { open: '退款申请处理中', done: '退款完成', cancelled: '申请已取消', kind: '仅退款', reason: '商品与描述不符' },
  chat: {
    buyer: ['你好，我的订单在哪里？物流两周没有更新了。', '台灯到货时碎了，请看照片。', '不，我要退款。', '好的'],
    seller: ['亲爱的朋友，请再等10天，正在路上。', '非常抱歉。可以发一张照片吗？', '我们可以退您30元。', '感谢您的耐心 🙏'],
    system: '请在平台内付款和沟通。', today: '今天', yesterday: '昨天', read: '已读', send: '发送', type: '输入消息', about: '您正在咨询此订单',
  },
  sold: '已售 1,000+', receipt: '收据', mail: { subject: '订单 {n}：订单已发货', hello: '{name}，您好：', body: '您的订单已发货。' },
  login: '登录后查看订单', captcha: '请滑动验证', empty: '暂无订单', snapshot: '购买时的商品快照',
};
