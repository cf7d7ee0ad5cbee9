import { dayForms } from '../dates.mjs';
import { colon, esc, footer, page, recommended, spans, top } from '../html.mjs';
import { headTruth, lineTruth } from '../story.mjs';

const css = '.order-item{background:#fff;margin:12px auto;width:960px;padding:14px}.order-item-header,.order-item-content{display:flex;justify-content:space-between;gap:20px}.order-item-content-body{display:flex;gap:12px;flex:1}.order-item-content-img{width:80px;height:80px;background:#eee}.order-item-content-img-list{display:flex;gap:8px}.es--wrap--HASH{display:inline-block}.order-track-popover{display:none}.rec-list{display:flex;gap:12px}.rec-card{width:180px}';

/** "My orders", 2022 to now: React, semantic classes, data-pl hooks. */
export function orderList(told, { orders, dates = 0, host = 'www.aliexpress.com', label = 0, popover = false, layout = false, answered = false } = {}) {
  const { language, money, hash } = told;
  const day = dayForms(language)[dates];
  const made = orders.map((wanted) => ({ ...told.order(wanted), wanted }));
  const cards = made.map((order) => card(order, { ...told, day, label, popover, host })).join('\n');
  const body = `${top(language)}<div id="root"><h1>${esc(language.orders)}</h1><div class="comet-tabs"><div class="comet-tabs-nav-item comet-tabs-nav-item-active">${esc(language.orders)}</div><div class="comet-tabs-nav-item">${esc(language.status.toPay)}</div></div>
<div class="order-content"><div class="order-main">
${cards}
</div><div class="order-more" data-pl="order_more"><button class="comet-btn comet-btn-borderless">${esc(language.more)}</button></div></div>${recommended(told)}</div>${footer()}`;
  return {
    kind: 'order-list', url: `https://${host}/p/order/index.html`, title: `${language.orders} - AliExpress`, layout,
    html: page({ language, title: `${language.orders} - AliExpress`, body, css: css.replaceAll('HASH', hash) }),
    truth: { orders: made.map((order) => truthOf(order, money, answered)) }, orders: made,
  };
}

function truthOf(order, money, answered) {
  const truth = headTruth(order, money);
  if (order.wanted.bare) truth.total = null;
  if (order.lines.length === 1 || answered) truth.lines = order.lines.map((one) => lineTruth(one, money));
  // A card of several items shows pictures alone; the answers name them.
  else truth.lines = order.lines.map((one) => ({ productId: one.product, title: null, options: [], quantity: null, unitPrice: null, image: one.image }));
  return truth;
}

function card(order, { language, money, hash, day, label, popover, host }) {
  const mark = colon(language);
  const detail = `https://${host}/p/order/detail.html?orderId=${order.number}`;
  return `<div class="order-item"><div class="order-item-header"><div class="order-item-header-status" data-pl="order_item_header_status"><span class="order-item-header-status-text">${esc(order.word)}</span></div>
<div class="order-item-header-right"><div class="order-item-header-right-info" data-pl="order_item_header_info"><div>${esc(language.label.date[0])}${mark} ${esc(day(order.placed))}</div><div>${esc(language.label.number[label])}${mark} ${order.number}<span class="order-item-header-right-copy">${esc(language.copy)}</span></div></div>
<a data-pl="order_item_header_detail" href="${detail}">${esc(language.details)}<span class="comet-icon comet-icon-arrowright"></span></a></div></div>
<div class="order-item-store"><span class="order-item-store-name" data-pl="order_item_store_name"><a href="//${host}/store/${order.shop.id}"><span>${esc(order.shop.name)}</span></a></span></div>
<div class="order-item-content"><div class="order-item-content-body">${order.lines.length === 1 ? single(order.lines[0], { money, hash, host }) : pictures(order.lines, host)}</div>
<div class="order-item-content-opt">${order.wanted.bare ? '' : `<div class="order-item-content-opt-price"><span class="order-item-content-opt-price-total" data-pl="order_item_content_price_total">${esc(language.label.total[0])}${mark}${spans(money.show(order.total), hash)}</span></div>`}
<div class="order-item-btns"><a class="order-item-btn" href="https://${host}/p/tracking/index.html?_addShare=no&amp;_login=yes&amp;tradeOrderId=${order.number}">${esc(language.track)}</a><button class="order-item-btn">${esc(language.confirm)}</button></div></div></div>${popover ? hover(order, { language, day, mark }) : ''}</div>`;
}

const single = (one, { money, hash, host }) => `<a href="//${host}/item/${one.product}.html"><div class="order-item-content-img" style="background-image:url(&quot;https://ae01.alicdn.com/kf/${one.image}.jpg_220x220.jpg&quot;)"></div></a>
<div class="order-item-content-info"><div class="order-item-content-info-name" data-pl="order_item_content_info_name"><a href="//${host}/item/${one.product}.html"><span title="${esc(one.title)}">${esc(one.title)}</span></a></div><div class="order-item-content-info-sku" data-pl="order_item_content_info_sku">${esc(one.options.join(', '))}</div><div class="order-item-content-info-number">${spans(money.show(one.price), hash)}<span class="order-item-content-info-number-quantity">x${one.quantity}</span></div><div class="order-item-content-info-tag"><span class="order-item-tag"><font color="#009966">7+7</font></span></div></div>`;

const pictures = (lines, host) => `<div class="order-item-content-img-list">${lines.map((one) => `<a href="//${host}/item/${one.product}.html"><div class="order-item-content-img" style="background-image:url(&quot;https://ae01.alicdn.com/kf/${one.image}.jpg_220x220.jpg&quot;)"></div></a>`).join('')}</div>`;

// Hidden until the mouse is over the button; it names a day that is not the order's.
const hover = (order, { language, day, mark }) => `<div class="comet-popover-body order-track-popover"><div class="order-track-popover-title">${esc(language.eta.replace('{d}', day(order.due)))}</div><div class="tracking-number-title"><span>${esc(language.label.trackNo[0])}${mark} ${order.parcel}</span></div></div>`;
