import { esc } from '../../html.mjs';
import { byDay, dayWord } from '../../talk.mjs';

/** Every box is placed by its style; all classes are alike, so only the picture of the page tells the sides. */
export default function placed({ day, clock, language, messages, order, told, hash }) {
  let y = 60;
  const rtl = language.dir === 'rtl';
  const box = (x, width, height, content) => {
    const html = `<div class="x${hash.slice(0, 4)}" style="left:${x}px;top:${y}px;width:${width}px">${content}</div>`;
    y += height;
    return html;
  };
  const rows = byDay(messages).map(({ day: separator, message }) => {
    if (separator) return box(330, 160, 34, `<div class="x${hash.slice(1, 5)}" style="text-align:center">${esc(dayWord(told, separator, day))}</div>`);
    if (message.timeless) return box(140, 540, 44, `<div style="text-align:center">${esc(message.text)}</div>`);
    const right = (message.sender === 'buyer') !== rtl;
    const [width, height] = message.image ? [140, 150] : [300, 110];
    return box(right ? 800 - width : 20, width, height, `${message.image ? `<img src="https://ae01.alicdn.com/kf/${message.image}.jpg" alt="">` : `<div>${esc(message.text)}</div>`}<div>${clock(message.at)}</div>`);
  }).join('\n');
  return {
    times: 'all', css: `.x${hash.slice(0, 4)}{position:absolute}img{width:120px;height:90px}.w{position:relative;width:820px;height:${y + 40}px;margin:0 auto;background:#fff}.w div div{white-space:pre-line}`,
    body: `<div class="w"><div class="h">${esc(order.shop.name)}</div>\n${rows}\n</div><div><textarea placeholder="${esc(language.chat.type)}"></textarea></div>`,
  };
}
