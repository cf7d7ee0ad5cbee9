import { dayForms, stepTime } from './dates.mjs';

const at = '2026-11-20T15:04:05.000Z';
const line = (one, money, host) => ({
  itemTitle: one.title, itemPriceText: money.show(one.price), formatPriceInfo: money.parts(one.price), currencyCode: money.code, quantity: one.quantity, skuAttrs: one.options.map((text, i) => ({ name: i ? 'Plug' : 'Color', text })),
  skuId: one.sku, productId: one.product, orderLineId: one.id, itemImgUrl: `//ae01.alicdn.com/kf/${one.image}.jpg_220x220.jpg`, itemDetailUrl: `//${host}/item/${one.product}.html`,
});
const tree = (api, blocks, global = {}) => ({ api, data: { data: Object.fromEntries(blocks.map((block) => [block.id, block])), global, hierarchy: { structure: { root: blocks.map((block) => block.id) } } }, ret: ['SUCCESS::调用成功'], traceId: 'x', v: '1.0' });
const block = (tag, id, fields) => ({ tag, id: `${tag}_${id}`, type: tag, position: 'body', fields });

/** JSONP writes numbers and booleans as strings. */
const stringly = (value) => (Array.isArray(value) ? value.map(stringly) : value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, stringly(inner)])) : value === null ? null : String(value));
/** An order number may be a JSON number. */
const numeric = (body) => JSON.stringify(body).replace(/"(orderId|tradeOrderId)":"(\d{16})"/g, '"$1":$2');

/** The answers that a page of this kind received; `how` is json, jsonp or number. */
export function answersOf(told, made, how) {
  const bodies = shapes[made.kind]?.(told, made) ?? [];
  return bodies.map((body, i) => ({
    url: `https://acs.aliexpress.com/h5/${body.api}/1.0/?appKey=12574478&type=${how === 'jsonp' ? 'jsonp' : 'originaljson'}`, method: how === 'jsonp' ? 'GET' : 'POST', status: 200, at,
    body: how === 'jsonp' ? ` mtopjsonp${i + 2}(${JSON.stringify(stringly(JSON.parse(JSON.stringify(body))))})` : how === 'number' ? numeric(body) : JSON.stringify(body),
  }));
}

const shapes = {
  'order-list': ({ money, language }, { orders, url }) => {
    const host = new URL(url).host;
    const day = dayForms(language)[0];
    return [tree('mtop.aliexpress.trade.buyer.order.list', [...orders.map((order) => block('pc_om_list_order', order.number, {
      orderId: order.number, orderDateText: day(order.placed), statusText: order.word, ...(!order.wanted?.bare && { totalPriceText: money.show(order.total), formatPriceInfo: money.parts(order.total) }), currencyCode: money.code,
      storeName: order.shop.name, storePageUrl: `//${host}/store/${order.shop.id}`, orderDetailUrl: `//${host}/p/order/detail.html?orderId=${order.number}`, orderLineSize: order.lines.length, orderLines: order.lines.map((one) => line(one, money, host)),
    })), block('pc_om_list_body', '1', { hasMore: true, pageIndex: 1, pageSize: 10 })])];
  },
  'order-detail': ({ money, language, buyer }, { orders: [order], url }) => {
    const host = new URL(url).host;
    const day = dayForms(language)[0];
    const text = (value) => value && day(value);
    return [tree('mtop.aliexpress.trade.buyer.order.detail', []), tree('mtop.aliexpress.trade.buyer.order.detail', [
      block('detail_order_status_block', '11', { title: order.word, reminder: language.returns.replace('{n}', '15'), orderId: order.number }),
      block('detail_simple_order_info_component', '12', { tradeOrderId: order.number, orderCreatTime: text(order.placed), payTime: text(order.paid), orderShipTime: text(order.shipped), orderEndTime: text(order.completed), ...(order.paid && { paymentMethod: language.card }),
        addressVO: { contactName: buyer, detailAddress: '12 Example Street', detailAddress2: 'Apt 4', regionAddress: 'Springfield', postCode: '97477', countryCode: 'US', fullPhoneNo: '+1 5550100199' } }),
      block('detail_product_block', '13', { productVOList: order.lines.map((one) => line(one, money, host)), sellerVO: { sellerName: order.shop.name, storeUrl: `//${host}/store/${order.shop.id}` } }),
      block('detail_order_price_block', '14', { priceDetails: order.rows.map((row, i) => ({ title: language.label[row.label][0], value: row.cents ? money.show(row.cents) : language.free, hide: i > 0 })), totalPrice: { title: language.label.total[0], value: money.show(order.total), formatPriceInfo: money.parts(order.total), currencyCode: money.code } }),
    ], { global_price_local_config: { [money.code]: '{}' } })];
  },
  tracking: ({ language }, { orders: [order], steps }) => {
    if (!steps) return [];
    const time = stepTime(language);
    return [{ api: 'mtop.ae.ld.querydetail', data: { module: { trackingDetailLineList: [{ mailNo: order.parcel, logisticsCarrierName: 'AliExpress standard shipping',
      detailList: [...steps].reverse().map((step) => ({ ...(step.at && { time: step.at.getTime() + 8 * 3_600_000, timeText: time(step.at) }), trackingDetailDesc: step.text, detailedLocation: step.place ?? undefined })) }] } }, ret: ['SUCCESS::调用成功'], v: '1.0' }];
  },
  'dispute-list': ({ money }, { disputes }) => [{ api: 'mtop.aliexpress.buyer.reverse.queryreverseorderpagelistforbuyer', data: { module: { items: disputes.map((dispute) => ({ shopName: dispute.order.shop.name, reverseOrderLines: [{
    reverseOrderId: dispute.id, reverseOrderLineId: dispute.id, tradeOrderId: dispute.order.number, tradeOrderLineId: dispute.lineId, reverseStatus: dispute.state === 'open' ? 2 : 4, reverseType: 'REFUND', gmtCreateFormat: dispute.opened.toISOString().slice(0, 19).replace('T', ' '),
    aeItemDTO: { itemTitle: dispute.one.title, itemUnitPrice: { cent: dispute.one.price, currency: money.code, formatMoney: money.show(dispute.one.price), formatPrice: { priceInfo: money.parts(dispute.one.price) } } },
    seller: { storeId: dispute.order.shop.id, storeUrl: `https://www.aliexpress.com/store/${dispute.order.shop.id}` } }] })) } }, ret: ['SUCCESS::调用成功'], v: '1.0' }],
  chat: ({ zone }, { messages, orders: [order] }) => [{ api: 'mtop.messagebox.direction.querybysessionid', data: { hasMore: false, result: messages.filter((message) => !message.timeless).map((message, i) => ({ header: { type: 1 }, body: {
    typeData: { mid: `m${order.number.slice(-4)}${i}`, sid: 's1', from: message.sender === 'buyer' ? '100' : '200', fromType: message.sender === 'buyer' ? 11 : 12, sendTime: message.at.getTime() - zone * 3_600_000, status: 0, ext: {} },
    layoutData: { card: message.image ? 3 : 1 }, templateData: JSON.stringify(message.image ? { imgUrl: `https://ae01.alicdn.com/kf/${message.image}.jpg` } : { txt: message.text }) } })) }, ret: ['SUCCESS::调用成功'], v: '1.0' }],
};
