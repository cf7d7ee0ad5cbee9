import { chat, chatDesigns } from './pages/chats/index.mjs';
import { disputeDetail, disputeList } from './pages/disputes.mjs';
import { listing, snapshot } from './pages/goods.mjs';
import { captcha, empty, login, stranger } from './pages/obstacles.mjs';
import { nextOrderDetail, nextOrderList } from './pages/nextOrders.mjs';
import { oldOrderDetail, oldOrderList } from './pages/oldOrders.mjs';
import { orderDetail } from './pages/orderDetail.mjs';
import { orderList } from './pages/orderList.mjs';
import { mail, receipt } from './pages/papers.mjs';
import { ruOrderDetail, ruOrderList } from './pages/ruOrders.mjs';
import { cainiao, oldTracking, tracking } from './pages/tracking.mjs';

const all = ['en', 'es', 'pt', 'fr', 'de', 'it', 'nl', 'pl', 'ru', 'uk', 'tr', 'ar', 'he', 'ja', 'ko', 'th', 'vi', 'id', 'zh'];
const hosts = { en: 'www', uk: 'www', zh: 'www' };
const host = (code) => `${hosts[code] ?? code}.aliexpress.com`;
const mixed = [{ status: 'shipped' }, { status: 'completed', items: 3 }, { status: 'processing' }, { status: 'cancelled', bare: true }, { status: 'toPay' }];
const traps = [{ status: 'shipped', items: 2, twin: true }, { status: 'completed', digits: 15, ago: 2600, bare: true }, { status: 'dispute' }, { status: 'delivered' }];
const answer = (i) => ({ 1: 'json', 4: 'jsonp', 7: 'number', 11: 'jsonp', 14: 'json', 17: 'number' })[i];

/** Every page of the corpus: [name, language, how its story differs, how it is built, the answers it received]. */
export const plan = [
  ...all.map((code, i) => [`order-list/now-${code}`, code, {}, (t) => orderList(t, { orders: mixed, host: host(code), label: code === 'en' ? 1 : 0, layout: i % 3 === 0, answered: Boolean(answer(i)) }), answer(i)]),
  ...['en', 'es', 'pt', 'de', 'ar', 'ja', 'tr', 'ko'].map((code, i) => [`order-list/traps-${code}`, code, { form: 1 }, (t) => orderList(t, { orders: traps, host: host(code), dates: 1, popover: true, layout: i % 2 === 0, answered: i === 3 }), i === 3 ? 'json' : undefined]),
  ...['en', 'es', 'pt', 'ru', 'de', 'fr', 'pl', 'it'].map((code, i) => [`order-list/old-${code}`, code, { captured: '2021-11-20', ...(i < 2 && { coin: 'USD' }) }, (t) => oldOrderList(t, { orders: [{ status: 'completed' }, { status: 'completed', items: 2 }, { status: 'cancelled', bare: true }, { status: 'shipped', digits: 15 }], dates: i % 3 })]),
  ...[0, 1, 2, 3].map((i) => [`order-list/ru-${i}`, 'ru', { coin: i % 2 ? 'RUB' : undefined, form: i % 2 }, (t) => ruOrderList(t, { orders: [{ status: 'shipped' }, { status: 'completed' }, { status: 'cancelled' }, { status: 'delivered' }].slice(i % 2) })]),
  ...all.map((code, i) => [`order-detail/now-${code}`, code, {}, (t) => orderDetail(t, { order: { status: ['shipped', 'completed', 'shipped', 'processing'][i % 4], items: 1 + (i % 3) }, host: host(code), label: i % 2, layout: i % 3 === 1 }), answer(i)]),
  ...['en', 'pt', 'fr', 'pl', 'ru', 'zh', 'he', 'vi'].map((code, i) => [`order-detail/traps-${code}`, code, { form: 1 }, (t) => orderDetail(t, { order: { status: ['completed', 'cancelled', 'dispute', 'toPay'][i % 4], items: 2, twin: true }, host: host(code), dates: 2, hooks: false, nbsp: i % 2 === 0, layout: i % 2 === 0 })]),
  ...['en', 'es', 'pt', 'ru', 'de', 'fr'].map((code, i) => [`order-detail/old-${code}`, code, { captured: '2020-06-20', ...(i < 2 && { coin: 'USD' }) }, (t) => oldOrderDetail(t, { order: { status: 'completed', items: 1 + (i % 2), digits: i % 2 ? 15 : 16 }, dates: i % 3 })]),
  ...[0, 1, 2].map((i) => [`order-detail/ru-${i}`, 'ru', { coin: i % 2 ? 'RUB' : undefined, form: i % 2 }, (t) => ruOrderDetail(t, { order: { status: ['shipped', 'completed', 'cancelled'][i], items: 1 + i } })]),
  ...['en', 'fr', 'pt', 'nl', 'uk', 'ko', 'he', 'th'].map((code, i) => [`order-list/next-${code}`, code, {}, (t) => nextOrderList(t, { orders: [{ status: 'shipped' }, { status: 'completed', items: 2 }, { status: 'cancelled', bare: true }], design: i % 2, host: host(code), dates: i % 3, layout: i % 4 === 0 })]),
  ...['en', 'es', 'de', 'it', 'tr', 'ja', 'ar', 'id'].map((code, i) => [`order-detail/next-${code}`, code, {}, (t) => nextOrderDetail(t, { order: { status: ['completed', 'shipped'][i % 2], items: 1 + (i % 2) }, design: i % 2, host: host(code), dates: i % 3, layout: i % 4 === 0 })]),
  ...all.map((code, i) => [`tracking/now-${code}`, code, {}, (t) => tracking(t, { order: { status: i % 2 ? 'delivered' : 'shipped', ago: 20 }, host: host(code), old: i % 5 === 4, layout: i % 4 === 2 }), answer(i)]),
  ...['en', 'es', 'ru'].map((code) => [`tracking/old-${code}`, code, { captured: '2020-06-20' }, (t) => oldTracking(t, { order: { status: 'delivered' } })]),
  ...['en', 'de', 'zh', 'pl', 'ko'].map((code, i) => [`tracking/cainiao-${code}`, code, {}, (t) => cainiao(t, { order: { status: i % 2 ? 'shipped' : 'delivered' } })]),
  ...['en', 'pt', 'es', 'fr', 'de', 'ru', 'ar', 'ja', 'ko', 'tr', 'id', 'nl'].map((code, i) => [`dispute-list/now-${code}`, code, {}, (t) => disputeList(t, { wanted: ['open', 'done', 'cancelled'].slice(0, 2 + (i % 2)), numbered: i % 4 !== 0, design: i % 2 }), i % 4 === 0 ? 'json' : undefined]),
  ...['en', 'pt', 'es', 'fr', 'de', 'it', 'pl', 'ru', 'he', 'ja', 'vi', 'zh'].map((code, i) => [`dispute/now-${code}`, code, {}, (t) => disputeDetail(t, { state: ['open', 'done', 'cancelled'][i % 3], design: i % 3, dates: i % 2 })]),
  ...chatDesigns.flatMap((design, i) => [0, 1].map((j) => {
    const code = ['en', 'es', 'ar', 'de', 'ja', 'pt', 'ru', 'he', 'ko', 'fr', 'zh', 'tr', 'it', 'th', 'pl', 'uk', 'vi', 'nl', 'id', 'en'][i + j * 10];
    return [`chat/${design}-${code}${j}`, code, { zone: j ? 1 : -3 }, (t) => chat(t, { design, address: j ? 'old' : 'current', length: 9 + (i % 3) }), i === 2 && j ? 'json' : undefined];
  })),
  ...chatDesigns.map((design, i) => {
    const code = ['en', 'pt', 'es', 'de', 'ru', 'fr', 'ko', 'en', 'zh', 'it'][i];
    return [`chat/tricky-${design}-${code}`, code, { zone: i % 2 ? 1 : -3 }, (t) => chat(t, { design, tricky: true, half: i % 3 === 0, short: i % 2 === 1, length: 7 })];
  }),
  // Gathered while scrolling: the window holds the last few rows only.
  ...[['bubbles', 'pt', '.im-list'], ['modules', 'en', '[class*="Chat--stream"]'], ['list', 'ar', 'ul'], ['quoting', 'de', 'chat-list']].map(([design, code, list]) =>
    [`chat/gathered-${design}-${code}`, code, { zone: -3 }, (t) => chat(t, { design, length: 11, gathered: list })]),
  ...['en', 'es', 'pt', 'fr', 'de', 'pl', 'ru', 'ar', 'ja', 'ko', 'th', 'zh'].map((code, i) => [`listing/now-${code}`, code, { form: i % 2 && code !== 'pt' ? 1 : 0 }, (t) => listing(t, { host: host(code), design: i % 3, layout: i % 4 === 0 })]),
  ...['en', 'es', 'pt', 'it', 'uk', 'tr', 'vi', 'nl'].map((code, i) => [`listing-snapshot/${code}`, code, {}, (t) => snapshot(t, { design: i % 2 })]),
  ...['en', 'es', 'fr', 'de', 'pl', 'he', 'id', 'zh'].map((code, i) => [`receipt/${code}`, code, {}, (t) => receipt(t, { design: i % 2, dates: i % 3 })]),
  ...['en', 'es', 'pt', 'fr', 'de', 'it', 'ru', 'ja', 'ko', 'tr'].map((code, i) => [`order-mail/${code}`, code, {}, (t) => mail(t, { encoding: i % 2 ? 'quoted-printable' : 'base64' })]),
  ['unknown/login-host-en', 'en', {}, (t) => login(t)], ['unknown/login-orders-pt', 'pt', {}, (t) => login(t, { host: 'pt.aliexpress.com', path: '/p/order/index.html' })],
  ['unknown/login-detail-ar', 'ar', {}, (t) => login(t, { host: 'ar.aliexpress.com', path: '/p/order/detail.html?orderId=8100000000001234' })], ['unknown/captcha-en', 'en', {}, (t) => captcha(t)],
  ['unknown/captcha-ru', 'ru', {}, (t) => captcha(t, { path: '/p/tracking/index.html?tradeOrderId=8100000000001234' })], ['unknown/captcha-punish-de', 'de', {}, (t) => captcha(t, { path: '/_____tmd_____/punish?x5secdata=abc' })],
  ['unknown/empty-list-en', 'en', {}, (t) => empty(t)], ['unknown/empty-list-ja', 'ja', {}, (t) => empty(t)], ['unknown/empty-detail-es', 'es', {}, (t) => empty(t, { path: '/p/order/detail.html?orderId=8100000000001234', kind: 'order-detail' })],
  ['unknown/blog-en', 'en', {}, (t) => stranger(t)], ['unknown/lookalike-de', 'de', {}, (t) => stranger(t, { url: 'https://www.notaliexpress.com/p/order/index.html' })],
  ['unknown/suffix-pt', 'pt', {}, (t) => stranger(t, { url: 'https://aliexpress.com.example.org/p/order/detail.html?orderId=1', design: 1 })], ['unknown/other-shop-fr', 'fr', {}, (t) => stranger(t, { url: 'https://www.example.com/p/order/detail.html?orderId=8100000000001234', design: 1 })],
];
