import { dayForms, iso } from '../dates.mjs';
import { colon, esc, footer, page, recommended, spans, top } from '../html.mjs';
import { headTruth, lineTruth } from '../story.mjs';

const css = '.order-wrap{width:900px;margin:0 auto}.order-block,.order-detail-info-item{background:#fff;margin:10px 0;padding:14px}.order-detail-info{display:flex;gap:12px}.order-detail-item-content-wrap{display:flex;gap:12px}.order-detail-item-content-img{width:80px;height:80px;background:#eee}.es--wrap--HASH{display:inline-block}.order-price-item{display:flex;justify-content:space-between;width:360px}.folded{display:none}';

/** "Order details", 2022 to now. */
export function orderDetail(told, { order: wanted = {}, dates = 0, host = 'www.aliexpress.com', label = 0, hooks = true, promise = true, nbsp = true, layout = false } = {}) {
  const { language, money, hash } = told;
  const order = told.order(wanted);
  const day = dayForms(language)[dates];
  const mark = colon(language);
  const space = nbsp ? '&nbsp;' : ' ';
  const pl = (name) => (hooks ? ` data-pl="${name}"` : '');
  const row = (name, hook, value, extra = '') => `<div class="info-row"><span${hook ? pl(hook) : ''}>${esc(name)}${mark}</span>${space}${esc(value)}${extra}</div>`;
  const dayRow = (name, value, hook) => (value ? row(language.label[name][0], hook, day(value)) : '');
  const sentences = promise && order.status !== 'cancelled' ? [language.returns.replace('{n}', '15'), language.refundBefore.replace('{d}', day(order.refundBy))] : [];
  const eta = order.status === 'shipped' ? language.eta.replace('{d}', day(order.due)) : null;
  const price = (part, i) => `<div class="order-price-item${i && i < order.rows.length ? ' folded' : ''}${part.bold ? ' order-price-bold' : ''}"><span class="left-col"${pl('order_price_item_title')}>${esc(part.name)}</span><span class="right-col"${pl('order_price_item_value')}><span class="rightPriceClass">${part.cents === 0 ? esc(language.free) : spans(money.show(part.cents), hash)}</span></span></div>`;
  const item = (one) => `<div class="order-detail-item"><div class="order-detail-item-content-wrap"><a class="order-detail-item-content-img" href="//${host}/item/${one.product}.html" style="background-image:url(&quot;https://ae01.alicdn.com/kf/${one.image}.jpg_220x220.jpg&quot;)"></a><div class="order-detail-item-content-info"><div class="item-title"><a href="//${host}/item/${one.product}.html">${esc(one.title)}</a></div><div class="item-sku-attr">${esc(one.options.join(', '))}</div><div class="item-price">${spans(money.show(one.price), hash)}<span class="item-price-quantity">x${one.quantity}</span></div><a class="order-detail-item-snapshot" href="https://${host}/p/order/snapshot.html?orderId=${order.number}&amp;orderLineId=${one.id}">${esc(language.receipt)}</a></div></div>${eta ? `<div class="order-detail-item-track"><span class="order-detail-item-track-eta-text">${esc(eta)}</span></div>` : ''}</div>`;
  const body = `${top(language)}<div id="root"><div class="order-wrap"><div class="order-status order-block"><div class="order-block-title">${esc(order.word)}</div><div class="order-status-content">${esc(sentences[0] ?? '')}</div><a class="btn" href="https://${host}/p/tracking/index.html?_addShare=no&amp;_login=yes&amp;tradeOrderId=${order.number}">${esc(language.track)}</a></div>
${sentences[1] ? `<div class="order-block order-services"><div class="svc">${esc(sentences[1])}</div></div>` : ''}
<div class="order-detail-info"><div class="order-detail-info-item"><div class="order-detail-info-title">${esc(language.label.address[0])}</div><div class="order-detail-info-content"${pl('contact_info')}><div class="contact-info">${esc(told.buyer)} <span>+1 5550100199</span></div><div${pl('contact_info_address')}>12 Example Street, Apt 4, Springfield, 97477</div></div></div>
<div class="order-detail-info-item order-detail-order-info"><div class="order-detail-info-content">${row(language.label.number[label], 'order_detail_gray_id', order.number, `<span class="copy">${esc(language.copy)}</span>`)}${dayRow('placed', order.placed, 'order_detail_gray_date')}${dayRow('paid', order.paid)}${dayRow('shipped', order.shipped)}${dayRow('completed', order.completed)}${order.paid ? row(language.label.payment[0], 'order_detail_gray_payment', language.card) : ''}</div></div></div>
<div class="order-block"><div class="order-detail-item-store"><a href="//${host}/store/${order.shop.id}"><span class="store-name">${esc(order.shop.name)}</span></a></div>
${order.lines.map(item).join('\n')}</div>
<div class="order-block order-price">${[...order.rows.map((part) => ({ name: language.label[part.label][0], cents: part.cents })), { name: language.label.total[0], cents: order.total, bold: true }].map(price).join('\n')}</div></div>${recommended(told)}</div>${footer()}`;
  const statements = [
    ...(sentences.length ? [{ kind: 'return-window', days: 15 }, { kind: 'refund-if-not-delivered', on: iso(order.refundBy) }] : []),
    ...(eta ? [{ kind: 'estimated-delivery', on: iso(order.due) }] : []),
  ];
  return {
    kind: 'order-detail', url: `https://${host}/p/order/detail.html?orderId=${order.number}`, title: `${language.details} - AliExpress`, layout,
    html: page({ language, title: `${language.details} - AliExpress`, body, css: css.replaceAll('HASH', hash) }),
    truth: { orders: [detailTruth(order, told, statements)] }, orders: [order],
  };
}

function detailTruth(order, { language, money, buyer }, statements) {
  return {
    ...headTruth(order, money), paidOn: order.paid && iso(order.paid), shippedOn: order.shipped && iso(order.shipped), completedOn: order.completed && iso(order.completed),
    paymentMethod: order.paid ? language.card : null, recipient: { name: buyer, phone: '15550100199', has: ['12 Example Street', 'Springfield', '97477'] },
    lines: order.lines.map((one) => ({ ...lineTruth(one, money), lineId: one.id })),
    charges: order.rows.map((part) => ({ kind: part.kind, label: language.label[part.label][0], ...money.truth(part.cents), ...(part.cents === 0 && { free: true }) })), statements,
  };
}
