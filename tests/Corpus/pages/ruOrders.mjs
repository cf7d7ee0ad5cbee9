import { dayForms } from '../dates.mjs';
import { esc, page } from '../html.mjs';
import { lineTruth } from '../story.mjs';

// CSS modules whose hash changes with every build; the number is printed in groups of four.
const cls = (hash) => (name) => `${name}__${hash.slice(0, 5)}`;
const grouped = (number) => number.replace(/(\d{4})(?=\d)/g, '$1 ');

/** aliexpress.ru/order-list: another application with its own markup. */
export function ruOrderList(told, { orders }) {
  const { language, money, hash } = told;
  const c = cls(hash);
  const day = dayForms(language)[0];
  const made = orders.map((wanted) => ({ ...told.order(wanted), wanted }));
  const items = made.map((order) => `<div class="${c('RedOrderList_OrderList__item')}"><a class="${c('RedOrderList_OrderItem__link')}" href="/order-list/${order.number}"><div class="${c('RedOrderList_OrderItem__head')}"><span class="${c('RedOrderList_OrderItem__number')}">№ ${grouped(order.number)}</span><span class="${c('RedOrderList_OrderItem__tag')}">${esc(order.word)}</span></div><h4 class="${c('RedOrderList_OrderItem__title')}">${esc(order.lines[0].title)}</h4><p class="${c('RedOrderList_OrderItem__description')}">Заказ от ${esc(day(order.placed))}</p><img src="https://ae01.alicdn.com/kf/${order.lines[0].image}.jpg_220x220.jpg"><div class="${c('RedOrderList_OrderItem__totalPrice')}">${esc(money.show(order.total))}</div></a></div>`).join('\n');
  return {
    kind: 'order-list', url: 'https://aliexpress.ru/order-list', title: 'Заказы | AliExpress',
    html: page({ language, title: 'Заказы | AliExpress', body: `<div id="__aer_root__"><header><a href="/">AliExpress</a></header><main><h1>Заказы</h1><div class="${c('RedOrderList_OrderList__list')}">\n${items}\n</div></main></div>` }),
    truth: { orders: made.map((order) => ({ number: order.number, status: order.word.trim(), state: order.state, placedOn: order.placed.toISOString().slice(0, 10), total: money.truth(order.total),
      lines: [{ title: order.lines[0].title, image: order.lines[0].image, productId: null, quantity: null, unitPrice: null, options: [] }] })) }, orders: made,
  };
}

/** aliexpress.ru/order-list/<number>. */
export function ruOrderDetail(told, { order: wanted }) {
  const { language, money, hash } = told;
  const c = cls(hash);
  const day = dayForms(language)[0];
  const order = told.order(wanted);
  const row = (name, value) => `<div class="${c('RedOrderDetails_Row__row')}"><span class="${c('RedOrderDetails_Row__label')}">${esc(name)}</span><span class="${c('RedOrderDetails_Row__value')}">${esc(value)}</span></div>`;
  const body = `<div id="__aer_root__"><header><a href="/">AliExpress</a></header><main><h1 class="${c('RedOrderDetails_Title__title')}">Заказ № ${grouped(order.number)}</h1><div class="${c('RedOrderDetails_Status__status')}">${esc(order.word)}</div>
<section>${row(language.label.date[0], day(order.placed))}${order.paid ? row(language.label.paid[0], day(order.paid)) : ''}${row(language.label.payment[0], language.card)}</section>
<section class="${c('RedOrderDetails_Shop__shop')}"><a href="https://aliexpress.ru/store/${order.shop.id}">${esc(order.shop.name)}</a></section>
<section>${order.lines.map((one) => `<div class="${c('RedOrderDetails_Product__product')}"><a href="https://aliexpress.ru/item/${one.product}.html"><img src="https://ae01.alicdn.com/kf/${one.image}.jpg_220x220.jpg"><h4>${esc(one.title)}</h4></a><p class="${c('RedOrderDetails_Product__sku')}">${esc(one.options.join(', '))}</p><span class="${c('RedOrderDetails_Product__price')}">${esc(money.show(one.price))}</span> <span class="${c('RedOrderDetails_Product__count')}">${one.quantity} шт.</span></div>`).join('\n')}</section>
<section>${order.rows.map((part) => row(language.label[part.label][0], part.cents ? money.show(part.cents) : language.free)).join('')}${row(language.label.total[0], money.show(order.total))}</section></main></div>`;
  return {
    kind: 'order-detail', url: `https://aliexpress.ru/order-list/${order.number}`, title: 'Заказ | AliExpress', html: page({ language, title: 'Заказ | AliExpress', body }),
    truth: { orders: [{ number: order.number, status: order.word.trim(), state: order.state, placedOn: order.placed.toISOString().slice(0, 10), paidOn: order.paid?.toISOString().slice(0, 10) ?? null, paymentMethod: language.card,
      total: money.truth(order.total), seller: { name: order.shop.name, storeId: order.shop.id }, lines: order.lines.map((one) => lineTruth(one, money)),
      charges: order.rows.map((part) => ({ kind: part.kind, label: language.label[part.label][0], ...money.truth(part.cents), ...(part.cents === 0 && { free: true }) })) }] }, orders: [order],
  };
}
