import { colon, esc, footer, page, recommended, top } from '../html.mjs';

/** What a listing offers; a snapshot of it may differ in some of these. */
export function offer(told, change = {}) {
  const { language, random, money } = told;
  return {
    product: `100500${random.digits(10)}`, title: language.titles[random.int(0, 3)], price: money.price(random.int(5, 60)), was: money.price(random.int(61, 99)), colors: language.colors,
    specs: [[language.label.brand[0], 'Northwind'], [language.label.material[0], 'ABS'], [language.label.origin[0], 'Mainland China']],
    pictures: [`S${random.word(9)}`, `S${random.word(9)}`, `S${random.word(9)}`], shop: { id: `1100${random.digits(6)}`, name: 'Northwind Lamp Store' }, ...change,
  };
}

const truthOf = (one, money, more = {}) => ({ productId: one.product, title: one.title, price: money.truth(one.price), options: one.colors, specs: one.specs.map(([name, value]) => `${name}: ${value}`), pictures: one.pictures, store: one.shop.name, ...more });

/** A product as it is offered now; drawn in three ways. */
export function listing(told, { host = 'www.aliexpress.com', design = 0, layout = false } = {}) {
  const { language, money, hash } = told;
  const one = offer(told);
  const c = (name) => `${name}--${hash}`;
  const specs = one.specs.map(([name, value]) => (design === 1 ? `<tr><th>${esc(name)}</th><td>${esc(value)}</td></tr>` : `<li class="${c('specification--prop')}"><div class="${c('specification--title')}"><span>${esc(name)}</span></div><div class="${c('specification--desc')}" title="${esc(value)}"><span>${esc(value)}</span></div></li>`)).join('');
  const ld = design === 2 ? `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Product', name: one.title, sku: one.product, image: one.pictures.map((name) => `https://ae01.alicdn.com/kf/${name}.jpg`), offers: { '@type': 'Offer', price: money.truth(one.price).amount, priceCurrency: money.code } })}</script>` : '';
  const body = `${top(language)}<div id="root"><div class="${c('pdp-body--wrap')}"><div class="${c('store-header--wrap')}"><a href="//${host}/store/${one.shop.id}" data-pl="store-name">${esc(one.shop.name)}</a></div>
<div class="${c('image-view--wrap')}">${one.pictures.map((name) => `<div class="${c('slider--img')}"><img src="https://ae-pic-a1.aliexpress-media.com/kf/${name}.jpg_220x220.jpg" alt=""></div>`).join('')}</div>
<div class="${c('pdp-info')}"><div class="${c('price--wrap')}" data-pl="product-price"><span class="${c('price-default--current')}">${esc(money.show(one.price))}</span> <del class="${c('price-default--original')}">${esc(money.show(one.was))}</del></div><h1 data-pl="product-title">${esc(one.title)}</h1><div><span>4.8</span> <span>${esc(language.sold)}</span></div>
<div class="${c('sku--wrap')}"><div class="${c('sku-item--property')}"><div class="${c('sku-item--title')}"><span>${esc(language.color)}${colon(language)} <span>${esc(one.colors[0])}</span></span></div><div class="${c('sku-item--skus')}">${one.colors.map((name, i) => `<div class="${c('sku-item--image')}${i ? '' : ` ${c('sku-item--selected')}`}"><img src="https://ae01.alicdn.com/kf/C${i}${hash}.jpg_50x50.jpg" alt="${esc(name)}"></div>`).join('')}</div></div></div></div>
<div class="${c('specification--wrap')}"><h2>${esc(language.label.specs[0])}</h2>${design === 1 ? `<table>${specs}</table>` : `<ul>${specs}</ul>`}</div></div>${recommended(told)}</div>${footer()}`;
  return {
    kind: 'listing', url: `https://${host}/item/${one.product}.html`, title: `${one.title} - AliExpress`, layout,
    html: page({ language, title: `${one.title} - AliExpress`, body, head: `<meta property="og:title" content="${esc(one.title)}"><meta property="og:image" content="https://ae01.alicdn.com/kf/${one.pictures[0]}.jpg">${ld}` }),
    truth: { orders: [], listing: truthOf(one, money) }, orders: [],
  };
}

/** The listing as it was when it was bought. How the real page is built is not known, so two ways are drawn. */
export function snapshot(told, { design = 0 } = {}) {
  const { language, money, hash } = told;
  const order = told.order({});
  const one = offer(told, { product: order.lines[0].product, title: order.lines[0].title });
  const c = (name) => (design ? `snapshot-${name}` : `${name}--${hash}`);
  const url = design ? `https://www.aliexpress.com/snapshot/0.html?orderId=${order.number}&productId=${one.product}` : `https://www.aliexpress.com/p/order/snapshot.html?orderId=${order.number}&orderLineId=${order.lines[0].id}`;
  const specs = one.specs.map(([name, value]) => (design ? `<dt>${esc(name)}</dt><dd>${esc(value)}</dd>` : `<div class="${c('prop')}"><span>${esc(name)}${colon(language)}</span> <span>${esc(value)}</span></div>`)).join('');
  const body = `<div id="root"><div class="${c('notice')}">${esc(language.snapshot)}</div><div class="${c('main')}"><div class="${c('gallery')}">${one.pictures.map((name) => `<img src="https://ae01.alicdn.com/kf/${name}.jpg_640x640.jpg" alt="">`).join('')}</div><h1 class="${c('title')}"><a href="https://www.aliexpress.com/item/${one.product}.html">${esc(one.title)}</a></h1><div class="${c('price')}">${esc(language.label.price[0])}${colon(language)} <b>${esc(money.show(one.price))}</b></div><div class="${c('option')}">${esc(language.color)}${colon(language)} <span>${esc(order.lines[0].options[0])}</span></div><div class="${c('shop')}"><a href="https://www.aliexpress.com/store/${one.shop.id}">${esc(one.shop.name)}</a></div><h2>${esc(language.label.specs[0])}</h2>${design ? `<dl>${specs}</dl>` : specs}</div></div>`;
  return {
    kind: 'listing-snapshot', url, title: `${one.title} - AliExpress`, html: page({ language, title: `${one.title} - AliExpress`, body }),
    truth: { orders: [{ number: order.number, ignore: ['lines', 'seller'] }], listing: truthOf(one, money, { options: order.lines[0].options.slice(0, 1) }) }, orders: [order],
  };
}
