import { addDays, clock, iso, shortDay, stamp, stepTime } from '../dates.mjs';
import { colon, esc, footer, page, top } from '../html.mjs';

const places = ['Shenzhen', null, 'Guangzhou', 'Frankfurt', 'Springfield', 'Springfield'];

/** The steps of a parcel, oldest first; the first has no time on the page. */
function stepsOf(told, order) {
  const { language, random } = told;
  const start = order.shipped ?? addDays(order.placed, 2);
  const count = order.status === 'delivered' || order.status === 'completed' ? 6 : random.int(3, 5);
  return language.steps.slice(0, count).map((text, i) => ({ text, place: places[i], at: i === 0 ? null : new Date(addDays(start, i * 2).getTime() + random.int(60, 1380) * 60_000) }));
}

/** /p/tracking/index.html: CSS modules with hashes, newest step first. */
export function tracking(told, { order: wanted = {}, host = 'www.aliexpress.com', old = false, layout = false } = {}) {
  const { language, hash } = told;
  const order = told.order(wanted);
  const steps = stepsOf(told, order);
  const time = stepTime(language);
  const short = shortDay(language);
  const mark = colon(language);
  const done = steps.length === 6;
  const [from, to] = [addDays(order.due, -9), order.due];
  const arrival = done ? `${language.status.delivered}${mark} ${short(steps[5].at)}` : language.delivery.replace('{a}', short(from)).replace('{b}', short(to));
  const p = old ? 'logistic-info--' : 'logistic-info-v2--';
  const c = (name) => `${p}${name}--${hash.slice(0, 5)}`;
  const words = (step) => (step.place ? `[${step.place}] ${step.text}` : step.text);
  const nodes = [...steps].reverse().map((step, i) => `<div class="${c('node')}">${i < 2 ? `<div class="${c('nodeTitle')}">${esc(language.status.shipped)}</div>` : ''}<div class="${c('nodeDesc')}">${esc(words(step))}</div>${step.at ? `<div class="${c('nodeTime')}">${esc(time(step.at))}</div>` : ''}</div>`).join('\n');
  const body = `${top(language)}<div id="root"><div class="block"><div class="arrival-time-v2--title--${hash.slice(0, 5)}">${esc(arrival)}</div>
<div class="kv"><span class="${c('carrierTitle')}">${esc(language.label.carrier[0])}${mark}</span><span class="${c('carrierValue')}">AliExpress standard shipping</span></div>
<div class="kv"><span class="${c('mailNoTitle')}">${esc(language.label.trackNo[0])}${mark}</span><span class="${c('mailNoValue')}">${order.parcel}</span><span class="copy">${esc(language.copy)}</span></div>
<div class="${c('track')}">
${nodes}
</div><button class="${c('viewMoreBtn')}">${esc(language.more)}</button></div></div>${footer()}`;
  const estimate = done ? null : `${short(from)} - ${short(to)}`;
  return {
    kind: 'tracking', url: `https://${host}/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=${order.number}`, title: `${language.track} - AliExpress`, layout,
    html: page({ language, title: `${language.track} - AliExpress`, body, css: '.block{background:#fff;width:760px;margin:12px auto;padding:16px}.kv{display:flex;gap:8px}' }),
    truth: { orders: [{ number: order.number, ignore: ['status', 'state'], statements: done ? [] : [{ kind: 'estimated-delivery', on: iso(to) }],
      parcels: [{ trackingNumber: order.parcel, carrier: 'AliExpress standard shipping', estimatedDelivery: estimate,
        events: steps.map((step) => ({ text: step.text, place: step.place, time: step.at ? time(step.at) : null })) }] }] }, orders: [order], steps,
  };
}

/** global.cainiao.com: the carrier's own page; it knows the parcel and not the order. */
export function cainiao(told, { order: wanted = {} } = {}) {
  const { language, hash } = told;
  const order = told.order(wanted);
  const steps = stepsOf(told, order).slice(1);
  const c = (name) => `${name}--${hash.slice(0, 6)}`;
  const body = `<div id="root"><div class="${c('Header--logo')}">CAINIAO</div><div class="${c('TrackingDetail--card')}"><div class="${c('TrackingDetail--mailNo')}">${order.parcel}<span>${esc(language.copy)}</span></div><div class="${c('TrackingDetail--route')}"><span>China</span> → <span>Germany</span></div><div class="${c('TrackingDetail--status')}">${esc(steps.length === 5 ? language.status.delivered : language.status.shipped)}</div>
<div class="${c('TrackingDetail--carrier')}">${esc(language.label.carrier[0])}${colon(language)} <b>Hermes</b></div>
<ul class="${c('TrackingDetail--list')}">${[...steps].reverse().map((step) => `<li class="${c('TrackingDetail--step')}"><p class="${c('TrackingDetail--time')}">${stamp(step.at)} <span>GMT+8</span></p><p class="${c('TrackingDetail--desc')}">${esc(step.text)}</p></li>`).join('\n')}</ul></div></div>`;
  return {
    kind: 'tracking', url: `https://global.cainiao.com/newDetail.htm?mailNoList=${order.parcel}`, title: 'Global Parcel Tracking - Cainiao', html: page({ language, title: 'Global Parcel Tracking - Cainiao', body }),
    truth: { orders: [], parcels: [{ trackingNumber: order.parcel, carrier: 'Hermes', events: steps.map((step) => ({ text: step.text, place: null, time: stamp(step.at), at: new Date(step.at.getTime() - 8 * 3_600_000).toISOString() })) }] },
    orders: [order],
  };
}

/** track.aliexpress.com until 2021. */
export function oldTracking(told, { order: wanted = {} } = {}) {
  const { language } = told;
  const order = told.order(wanted);
  const steps = stepsOf(told, order).slice(1);
  const body = `<div class="tracking-module"><div class="tracking-no"><span>${order.parcel}</span> <a href="https://global.cainiao.com/detail.htm?mailNoList=${order.parcel}">Cainiao</a></div><div class="service-upgraded">AliExpress Standard Shipping</div><div class="status-title-text">${esc(steps.length === 5 ? language.status.delivered : language.status.shipped)}</div>
<ul class="ship-steps">${[...steps].reverse().map((step) => `<li><p class="time">${iso(step.at)} ${clock(step.at)}</p><p class="timezone">[GMT+8]</p><p class="head">${esc(language.status.shipped)}</p><p class="text">${esc(step.text)}</p></li>`).join('\n')}</ul></div>`;
  return {
    kind: 'tracking', url: `https://track.aliexpress.com/logisticsdetail.htm?tradeId=${order.number}`, title: language.track, html: page({ language, title: language.track, body }),
    truth: { orders: [{ number: order.number, ignore: ['status', 'state'], parcels: [{ trackingNumber: order.parcel, carrier: 'AliExpress Standard Shipping',
      events: steps.map((step) => ({ text: step.text, place: null, time: `${iso(step.at)} ${clock(step.at)}` })) }] }] }, orders: [order],
  };
}
