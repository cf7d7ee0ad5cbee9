/** Text as HTML. */
export const esc = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A price as the order pages draw it: one span per character. */
export const spans = (text, hash) =>
  `<div class="es--wrap--${hash} notranslate">${[...text].map((char) => `<span class="es--char--${hash}">${char === ' ' ? '&nbsp;' : esc(char)}</span>`).join('')}</div>`;

/** The colon of a label: wide in Chinese and Japanese. */
export const colon = ({ wide }) => (wide ? '：' : ':');

/** A whole page. */
export function page({ language, title, body, css = '', head = '' }) {
  const dir = language.dir ? ` dir="${language.dir}"` : '';
  return `<!DOCTYPE html>
<html lang="${language.locale.slice(0, 5)}"${dir}>
<head>
<meta charset="utf-8">
<title>${esc(title)}</title>${head}
<style>body{margin:0;font:14px/1.5 sans-serif;background:#f5f5f5;color:#191919}a{color:inherit}${css}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** The top of every page of the shop. */
export const top = (language) =>
  `<div class="pc-header"><a href="https://www.aliexpress.com/">AliExpress</a><form role="search"><input placeholder="usb c"></form><a href="https://www.aliexpress.com/p/order/index.html">${esc(language.orders)}</a></div>`;

/** Goods that the shop recommends below everything else; they have prices and are nobody's order. */
export function recommended({ language, money, random }) {
  const card = (title) => {
    const id = `100500${random.digits(10)}`;
    return `<div class="rec-card"><a href="https://www.aliexpress.com/item/${id}.html"><img src="https://ae01.alicdn.com/kf/R${random.word(6)}.jpg_220x220.jpg" alt=""><span title="${esc(title)}">${esc(title)}</span><b>${esc(money.show(money.price(random.int(3, 60))))}</b><i>${esc(language.sold)}</i></a></div>`;
  };
  return `<div class="rec-list"><h2>${esc(language.also)}</h2>${language.titles.slice(1, 4).map(card).join('')}</div>`;
}

/** The footer, which knows a year and a number of its own. */
export const footer = () => '<div class="site-footer"><p>© 2010-2026 AliExpress.com. All rights reserved.</p><p>ICP 3301020200012345 · +86 571 8502 2088</p></div>';
