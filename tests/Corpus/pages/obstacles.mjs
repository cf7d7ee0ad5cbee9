import { esc, footer, page, top } from '../html.mjs';

const box = (told, kind, url, title, body, truth) => ({ kind, url, title, html: page({ language: told.language, title, body }), truth: { orders: [], ...truth }, orders: [] });

/** A sign-in page: at its own host, or at the address of the orders. */
export const login = (told, { host = 'login.aliexpress.com', path = '/' } = {}) => {
  const { language } = told;
  const form = `<div class="fm-login" id="root"><h1>${esc(language.login)}</h1><form><input id="fm-login-id" name="fm-login-id"><input id="fm-login-password" type="password"><button type="submit">${esc(language.login)}</button></form><p>1234567890123456 · US $5.00</p></div>`;
  return box(told, 'unknown', `https://${host}${path}`, language.login, form, { note: 'login' });
};

/** A captcha instead of the page. */
export const captcha = (told, { path = '/p/order/index.html' } = {}) => {
  const { language } = told;
  return box(told, 'unknown', `https://www.aliexpress.com${path}`, 'Captcha Interception', `<div class="baxia-dialog" id="baxia-dialog-content"><h1>${esc(language.captcha)}</h1><div class="nc-container" id="nc_1_wrapper"><span class="nc-lang-cnt">${esc(language.captcha)}</span></div></div>`, { note: 'captcha' });
};

/** The right page with nothing on it but recommendations. */
export const empty = (told, { path = '/p/order/index.html', kind = 'order-list' } = {}) => {
  const { language, money } = told;
  return box(told, kind, `https://www.aliexpress.com${path}`, `${language.orders} - AliExpress`,
    `${top(language)}<div id="root"><h1>${esc(language.orders)}</h1><p>${esc(language.empty)}</p><div class="rec-list"><h2>${esc(language.also)}</h2><div class="rec-card"><a href="https://www.aliexpress.com/item/1005006123456789.html"><span>${esc(language.titles[2])}</span><b>${esc(money.show(money.price(12)))}</b></a></div></div></div>${footer()}`, { note: 'nothing' });
};

/** Pages of others that talk about orders or look like the shop's. */
export const stranger = (told, { url = 'https://blog.example.org/lamp', design = 0 } = {}) => {
  const { language, money } = told;
  const order = told.order({});
  const bodies = [
    `<article><h1>${esc(language.titles[0])}</h1><p>${esc(language.label.number[0])}: ${order.number}. ${esc(language.label.total[0])}: ${esc(money.show(order.total))}</p><div class="order-item"><div class="order-item-header-status-text">${esc(order.word)}</div><a data-pl="order_item_header_detail" href="https://www.aliexpress.com/p/order/detail.html?orderId=${order.number}">x</a></div></article>`,
    `<div id="root"><div class="order-wrap"><div class="order-status order-block"><div class="order-block-title">${esc(order.word)}</div></div><div class="info-row"><span>${esc(language.label.number[0])}:</span> ${order.number}</div></div></div>`,
  ];
  return box(told, 'unknown', url, language.orders, bodies[design], { note: 'any' });
};
