import { dayForms, iso } from '../dates.mjs';
import { esc, footer, page, recommended, top } from '../html.mjs';
import { headTruth, lineTruth } from '../story.mjs';

// Markup that the shop does not have yet: nothing of today's is in it but words, addresses and shapes.

/** "My orders" as a table with a head, or as articles with definition lists. */
export function nextOrderList(told, { orders, design = 0, host = 'www.aliexpress.com', dates = 0, layout = false }) {
  const { language, money } = told;
  const day = dayForms(language)[dates];
  const made = orders.map((wanted) => ({ ...told.order(wanted), wanted }));
  const l = language.label;
  const link = (order) => `https://${host}/p/order/detail.html?orderId=${order.number}`;
  const goods = (one) => `<a href="https://${host}/item/${one.product}.html"><img src="https://ae01.alicdn.com/kf/${one.image}.jpg_220x220.jpg" width="60" height="60" alt=""></a><a href="https://${host}/item/${one.product}.html">${esc(one.title)}</a><small>${esc(one.options.join(', '))}</small><span><b>${esc(money.show(one.price))}</b> <i>x${one.quantity}</i></span>`;
  const table = () => `<table><thead><tr><th>${esc(l.number[0])}</th><th>${esc(l.date[0])}</th><th>${esc(l.seller[0])}</th><th></th><th>${esc(l.total[0])}</th><th>${esc(l.decision[0])}</th></tr></thead><tbody>
${made.map((order) => `<tr><td><a href="${link(order)}">${order.number}</a></td><td>${esc(day(order.placed))}</td><td><a href="https://${host}/store/${order.shop.id}">${esc(order.shop.name)}</a></td><td>${order.lines.map(goods).join('')}</td><td>${order.wanted.bare ? '' : esc(money.show(order.total))}</td><td>${esc(order.word)}</td></tr>`).join('\n')}</tbody></table>`;
  const articles = () => made.map((order) => `<article><h3><a href="https://${host}/store/${order.shop.id}">${esc(order.shop.name)}</a> <mark>${esc(order.word)}</mark></h3>${order.lines.map((one) => `<div>${goods(one)}</div>`).join('')}<dl><dt>${esc(l.number[0])}</dt><dd>${order.number}</dd><dt>${esc(l.date[0])}</dt><dd>${esc(day(order.placed))}</dd>${order.wanted.bare ? '' : `<dt>${esc(l.total[0])}</dt><dd>${esc(money.show(order.total))}</dd>`}</dl><nav><a href="${link(order)}">${esc(language.details)}</a></nav></article>`).join('\n');
  return {
    kind: 'order-list', url: `https://${host}/p/order/index.html`, title: `${language.orders} - AliExpress`, layout,
    html: page({ language, title: `${language.orders} - AliExpress`, css: 'table,article{width:1000px;margin:10px auto;background:#fff;padding:10px}td{padding:8px;vertical-align:top}dl{display:grid;grid-template-columns:160px 1fr}dd{margin:0}', body: `${top(language)}<main>${design ? articles() : table()}</main>${recommended(told)}${footer()}` }),
    truth: { orders: made.map((order) => ({ ...headTruth(order, money), ...(order.wanted.bare && { total: null }), lines: order.lines.map((one) => lineTruth(one, money)) })) }, orders: made,
  };
}

/** An order's own page: label above value in a grid, sums in a list. */
export function nextOrderDetail(told, { order: wanted, design = 0, host = 'www.aliexpress.com', dates = 0, layout = false }) {
  const { language, money } = told;
  const order = told.order(wanted);
  const day = dayForms(language)[dates];
  const l = language.label;
  const facts = [[l.number[0], order.number], [l.placed[0], day(order.placed)], ...(order.paid ? [[l.paid[0], day(order.paid)]] : []), ...(order.shipped ? [[l.shipped[0], day(order.shipped)]] : []), ...(order.completed ? [[l.completed[0], day(order.completed)]] : []), ...(order.paid ? [[l.payment[0], language.card]] : [])];
  const sums = [...order.rows.map((row) => [l[row.label][0], row.cents ? money.show(row.cents) : language.free]), [l.total[0], money.show(order.total)]];
  const pair = design ? ([name, value]) => `<tr><th scope="row">${esc(name)}</th><td>${esc(value)}</td></tr>` : ([name, value]) => `<div><div>${esc(name)}</div><div>${esc(value)}</div></div>`;
  const box = design ? (rows) => `<table><tbody>${rows.map(pair).join('')}</tbody></table>` : (rows) => `<div class="g">${rows.map(pair).join('')}</div>`;
  const body = `${top(language)}<main><h1>${esc(order.word)}</h1><section>${box(facts)}</section><section><h2><a href="https://${host}/store/${order.shop.id}">${esc(order.shop.name)}</a></h2>${order.lines.map((one) => `<div class="p"><a href="https://${host}/item/${one.product}.html"><img src="https://ae01.alicdn.com/kf/${one.image}.jpg_220x220.jpg" width="60" height="60" alt="">${esc(one.title)}</a><p>${esc(one.options.join(', '))}</p><p>${esc(money.show(one.price))} × ${one.quantity}</p></div>`).join('\n')}</section><section>${box(sums)}</section><aside><h4>${esc(l.address[0])}</h4><address><b>${esc(told.buyer)}</b><br>12 Example Street, Apt 4, Springfield, 97477<br>+1 5550100199</address></aside></main>${recommended(told)}${footer()}`;
  return {
    kind: 'order-detail', url: `https://${host}/p/order/detail.html?orderId=${order.number}`, title: `${language.details} - AliExpress`, layout,
    html: page({ language, title: `${language.details} - AliExpress`, css: 'main{width:900px;margin:0 auto;background:#fff}.g{display:grid;grid-template-columns:repeat(3,1fr);gap:10px}', body }),
    truth: { orders: [{ ...headTruth(order, money), paidOn: order.paid && iso(order.paid), shippedOn: order.shipped && iso(order.shipped), completedOn: order.completed && iso(order.completed), paymentMethod: order.paid ? language.card : null,
      recipient: { name: told.buyer, phone: '15550100199', has: ['12 Example Street', '97477'] }, lines: order.lines.map((one) => lineTruth(one, money)),
      charges: order.rows.map((row) => ({ kind: row.kind, label: l[row.label][0], ...money.truth(row.cents), ...(row.cents === 0 && { free: true }) })) }] }, orders: [order],
  };
}
