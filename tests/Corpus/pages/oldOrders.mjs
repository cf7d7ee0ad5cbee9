import { dayForms } from '../dates.mjs';
import { colon, esc, page } from '../html.mjs';
import { headTruth, lineTruth } from '../story.mjs';

const printed = (text) => esc(text.replaceAll('\u00a0', ' '));

/** "My orders" as it was until 2022: tables, no hooks. */
export function oldOrderList(told, { orders, host = 'trade.aliexpress.com', dates = 0 }) {
  const { language, money } = told;
  const day = dayForms(language)[dates];
  const mark = colon(language);
  const made = orders.map((wanted) => ({ ...told.order(wanted), wanted }));
  const rows = made.map((order) => `<tbody class="order-item-wraper"><tr class="order-head"><td class="order-info" colspan="3"><p class="first-row"><span class="info-title">${esc(language.label.number[0])}${mark}</span><span class="info-body">${order.number}</span><a class="view-detail-link" href="//${host}/order_detail.htm?orderId=${order.number}">${esc(language.details)}</a></p><p class="second-row"><span class="info-title">${esc(language.label.date[0])}${mark}</span><span class="info-body">${esc(day(order.placed))}</span></p></td><td class="store-info"><p class="first-row"><span class="info-title">${esc(language.label.seller.at(-1))}${mark}</span><span class="info-body"><a href="//www.aliexpress.com/store/${order.shop.id}">${esc(order.shop.name)}</a></span></p></td><td class="order-amount"><p class="amount-body"><p class="amount-title">${esc(language.label.total[0])}${mark}</p><p class="amount-num">${order.wanted.bare ? '' : printed(` ${money.show(order.total)} `)}</p></p></td></tr>
${order.lines.map((one, i) => `<tr class="order-body"><td class="product-sets"><div class="product-left"><a class="pic" href="//${host}/snapshot/${i}.html?orderId=${order.number}&amp;productId=${one.product}"><img src="//ae01.alicdn.com/kf/${one.image}.jpg_50x50.jpg"></a></div><div class="product-right"><p class="product-title"><a class="baobei-name" href="//www.aliexpress.com/item/${one.product}.html" title="${esc(one.title)}">${esc(one.title)}</a></p><p class="product-amount"><span>${printed(money.show(one.price))}</span> <span>X${one.quantity}</span></p><p class="product-property"><span><span class="val">${esc(one.options.join(' + '))}</span></span></p></div></td>${i === 0 ? `<td class="order-status"><span class="f-left">${esc(order.word)}</span></td>` : ''}</tr>`).join('\n')}</tbody>`).join('\n');
  return {
    kind: 'order-list', url: `https://${host}/orderList.htm`, title: `AliExpress - ${language.orders}`,
    html: page({ language, title: `AliExpress - ${language.orders}`, body: `<div class="me-main"><h1>${esc(language.orders)}</h1><table id="buyer-ordertable">\n${rows}\n</table><div class="ui-pagination"><a class="ui-pagination-next">&gt;</a></div></div><div id="footer">© 2010-2021 AliExpress.com</div>` }),
    truth: { orders: made.map((order) => ({ ...headTruth(order, money), ...(order.wanted.bare && { total: null }), lines: order.lines.map((one) => lineTruth(one, money)) })) }, orders: made,
  };
}

/** The order's own page until 2022. */
export function oldOrderDetail(told, { order: wanted, host = 'trade.aliexpress.com', dates = 0 }) {
  const { language, money } = told;
  const order = told.order(wanted);
  const day = dayForms(language)[dates];
  const mark = colon(language);
  const goods = order.lines.reduce((sum, one) => sum + one.price * one.quantity, 0);
  const shipping = order.rows.find((row) => row.kind === 'shipping').cents;
  const body = `<div id="page"><div class="order-desc"><dl><dt>${esc(language.label.number[0])}${mark}</dt><dd class="order-no">${order.number}</dd><dt>${esc(language.label.decision[0])}${mark}</dt><dd class="order-status">${esc(order.word)}</dd></dl></div>
<ul id="operate-pnl"><li>${esc(language.returns.replace('{n}', '15'))}</li></ul>
<div class="ui-tab"><table class="pay"><tr><th>${esc(language.label.total[0])}</th><th>${esc(language.label.paid[0])}</th><th>${esc(language.label.payment[0])}</th></tr><tr><td class="pay-c1">${printed(money.show(goods + shipping))}</td><td class="pay-c4">${order.paid ? esc(day(order.paid)) : ''}</td><td class="pay-c3">${esc(language.card)}</td></tr></table></div>
<div class="user-name"><span class="user-name-text"><a href="//www.aliexpress.com/store/${order.shop.id}">${esc(order.shop.name)}</a></span></div>
<div class="user-shipping"><ul id="user-shipping-list"><li class="long"><span i18entitle="Contact Name">${esc(told.buyer)}</span></li><li class="long"><span i18entitle="Address">12 Example Street</span></li><li><span i18entitle="Zip Code">97477</span></li><li><span i18entitle="Mobile">+1 5550100199</span></li></ul></div>
<table class="logistics"><tr><td class="logistics-name">AliExpress Standard Shipping</td><td class="logistics-num">${order.parcel}</td></tr></table>
<table id="TP_ProductTable"><tbody>${order.lines.map((one) => `<tr class="order-bd"><td class="baobei"><a class="pic" href="//www.aliexpress.com/snapshot/1.html?orderId=${order.number}"><img src="//ae01.alicdn.com/kf/${one.image}.jpg_50x50.jpg"></a><a class="baobei-name" href="//www.aliexpress.com/item/${one.product}.html">${esc(one.title)}</a><div class="spec">${esc(one.options.join(' / '))}</div></td><td class="price">${printed(money.show(one.price))}</td><td class="quantity">${one.quantity}</td><td class="amount">${printed(money.show(one.price * one.quantity))}</td><td class="trade-status">${esc(order.word)}</td></tr>`).join('\n')}</tbody></table>
<table class="sums"><tr><td><div class="final-price">${printed(money.show(goods))}</div></td><td><div class="final-price">${printed(money.show(shipping))}</div></td><td><div class="final-price">${printed(money.show(goods + shipping))}</div></td></tr></table></div>`;
  return {
    kind: 'order-detail', url: `https://${host}/order_detail.htm?orderId=${order.number}`, title: `AliExpress - ${language.details}`, html: page({ language, title: `AliExpress - ${language.details}`, body }),
    truth: { orders: [{ ...headTruth(order, money), placedOn: null, paidOn: order.paid?.toISOString().slice(0, 10) ?? null, paymentMethod: language.card, total: money.truth(goods + shipping),
      recipient: { name: told.buyer, phone: '15550100199', has: ['12 Example Street'] }, parcels: [{ trackingNumber: order.parcel, carrier: 'AliExpress Standard Shipping' }],
      lines: order.lines.map((one) => lineTruth(one, money)), statements: [{ kind: 'return-window', days: 15 }], ignore: ['charges'] }] }, orders: [order],
  };
}
