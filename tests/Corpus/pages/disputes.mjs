import { addDays, dayForms, stamp } from '../dates.mjs';
import { colon, esc, footer, page, top } from '../html.mjs';

const states = { open: 'in-progress', done: 'finished', cancelled: 'cancelled' };

function disputeOf(told, order, state) {
  const opened = new Date(addDays(order.placed, 25).getTime() + told.random.int(28_800, 80_000) * 1000);
  const [one] = order.lines;
  return { id: `6100${told.random.digits(12)}`, lineId: one.id, one, state, word: told.language.dispute[state], opened, order };
}

const truthOf = (dispute, told, more = {}) => ({
  id: dispute.id, lineId: dispute.lineId, status: dispute.word, state: states[dispute.state], openedAt: stamp(dispute.opened), amount: told.money.truth(dispute.one.price), title: dispute.one.title, ...more,
});

/** m.aliexpress.com/p/refund-dispute/list.html; the card names its order or not, as the shop likes. */
export function disputeList(told, { wanted = ['open', 'done'], numbered = true, design = 0 } = {}) {
  const { language, money, hash } = told;
  const mark = colon(language);
  const made = wanted.map((state) => disputeOf(told, told.order({ status: state === 'open' ? 'dispute' : 'completed', ago: 50 }), state));
  const c = (name) => `${design ? 'reverse-card' : 'refund-list'}--${name}--${hash.slice(0, 4)}`;
  const link = (dispute) => `https://trade.aliexpress.com/issue/fastissue/Detail.htm?tradeOrderLineId=${dispute.lineId}&amp;reverseOrderLineId=${dispute.id}&amp;from=1`;
  const number = (dispute) => (numbered ? `<div>${esc(language.label.number[0])}${mark} ${dispute.order.number}</div>` : '');
  const cards = made.map((dispute) => (design
    ? `<li class="${c('item')}"><header class="${c('head')}"><b class="${c('state')}">${esc(dispute.word)}</b><time>${stamp(dispute.opened)}</time></header><a href="${link(dispute)}"><img src="https://ae01.alicdn.com/kf/${dispute.one.image}.jpg" alt=""><h3>${esc(dispute.one.title)}</h3></a><p>${esc(dispute.one.options.join(' / '))}</p><p><b>${esc(money.show(dispute.one.price))}</b></p>${number(dispute)}<footer><a href="//www.aliexpress.com/store/${dispute.order.shop.id}">${esc(dispute.order.shop.name)}</a></footer></li>`
    : `<div class="${c('card')}"><div class="${c('head')}"><a href="https://www.aliexpress.com/store/${dispute.order.shop.id}">${esc(dispute.order.shop.name)}</a><span class="${c('status')}">${esc(dispute.word)}</span></div><div class="${c('item')}"><img src="https://ae01.alicdn.com/kf/${dispute.one.image}.jpg_220x220.jpg" alt=""><div><div>${esc(dispute.one.title)}</div><div class="${c('muted')}">${esc(dispute.one.options.join(' / '))}</div><div><b>${esc(money.show(dispute.one.price))}</b> · ${esc(language.dispute.kind)}</div>${number(dispute)}<div class="${c('muted')}">${esc(language.label.request[0])}${mark} ${dispute.id} · ${esc(language.label.opened[0])}${mark} ${stamp(dispute.opened)}</div></div></div><div class="${c('btns')}"><a href="${link(dispute)}">${esc(language.details)}</a></div></div>`)).join('\n');
  return {
    kind: 'dispute-list', url: 'https://m.aliexpress.com/p/refund-dispute/list.html', title: `${language.dispute.kind} - AliExpress`,
    html: page({ language, title: `${language.dispute.kind} - AliExpress`, body: `${top(language)}<div id="root"><main>${design ? `<ul>${cards}</ul>` : cards}</main></div>${footer()}` }),
    truth: { orders: made.map((dispute) => ({ number: dispute.order.number, ignore: ['status', 'state', 'lines'], seller: { name: dispute.order.shop.name, storeId: dispute.order.shop.id }, disputes: [truthOf(dispute, told, design ? {} : { asked: language.dispute.kind })] })) },
    orders: made.map((dispute) => dispute.order), disputes: made,
  };
}

/** One dispute: labels and values, what was asked and what was decided. */
export function disputeDetail(told, { state = 'open', design = 0, dates = 0 } = {}) {
  const { language, money, hash } = told;
  const mark = colon(language);
  const order = told.order({ status: state === 'open' ? 'dispute' : 'completed', ago: 50 });
  const dispute = disputeOf(told, order, state);
  const day = dayForms(language)[dates];
  const c = (name) => `issue-detail--${name}--${hash.slice(0, 4)}`;
  const opened = dates ? day(dispute.opened) : stamp(dispute.opened);
  const facts = [[language.label.number[0], order.number], [language.label.request[0], dispute.id], [language.label.opened[0], opened], [language.label.reason[0], language.dispute.reason], [language.label.refund[0], money.show(dispute.one.price)]];
  const rows = design === 0 ? facts.map(([name, value]) => `<div class="${c('row')}"><span>${esc(name)}${mark}</span> <span>${esc(value)}</span></div>`).join('')
    : design === 1 ? `<dl>${facts.map(([name, value]) => `<dt>${esc(name)}</dt><dd>${esc(value)}</dd>`).join('')}</dl>` : `<table>${facts.map(([name, value]) => `<tr><th>${esc(name)}</th><td>${esc(value)}</td></tr>`).join('')}</table>`;
  const body = `${top(language)}<div id="root"><main><h1 class="${c('status')}">${esc(dispute.word)}</h1><div class="${c('facts')}">${rows}</div><div class="${c('item')}"><a href="https://www.aliexpress.com/item/${dispute.one.product}.html"><img src="https://ae01.alicdn.com/kf/${dispute.one.image}.jpg"><div>${esc(dispute.one.title)}</div></a></div><div><a href="https://www.aliexpress.com/store/${order.shop.id}">${esc(order.shop.name)}</a></div></main></div>${footer()}`;
  return {
    kind: 'dispute', url: `https://trade.aliexpress.com/issue/fastissue/Detail.htm?tradeOrderLineId=${dispute.lineId}&reverseOrderLineId=${dispute.id}&from=1`, title: `${language.label.request[0]} - AliExpress`,
    html: page({ language, title: `${language.label.request[0]} - AliExpress`, body }),
    truth: { orders: [{ number: order.number, ignore: ['status', 'state', 'lines', 'seller'], disputes: [truthOf(dispute, told, { openedAt: opened, reason: language.dispute.reason, refund: money.truth(dispute.one.price), amount: undefined })] }] }, orders: [order],
  };
}
