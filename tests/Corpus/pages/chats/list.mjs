import { esc } from '../../html.mjs';
import { byDay, dayWord } from '../../talk.mjs';

/** A plain list; a message of one's own is aligned to the far side by a class that says nothing. */
export default function list({ day, clock, language, messages, order, told }) {
  const rows = byDay(messages).map(({ day: separator, message }) => {
    if (separator) return `<li class="s"><em>${esc(dayWord(told, separator, day))}</em></li>`;
    if (message.timeless) return `<li class="s">${esc(message.text)}</li>`;
    return `<li class="${message.sender === 'buyer' ? 'b' : 'a'}"><article>${message.image ? `<img src="https://ae01.alicdn.com/kf/${message.image}.jpg" alt="">` : `<span>${esc(message.text)}</span>`}<small>${clock(message.at)}</small></article></li>`;
  }).join('\n');
  return {
    times: 'all', css: 'ul{list-style:none;width:700px;margin:0 auto;padding:12px;background:#fff}.a,.b{margin:8px 0}.s{text-align:center;color:#777}.b{text-align:end}article{display:inline-block;background:#eee;padding:8px;max-width:60%;text-align:start}small{display:block;color:#777}span{white-space:pre-line}img{width:120px;height:90px}',
    body: `<div id="root"><h1>${esc(order.shop.name)}</h1><ul>\n${rows}\n</ul><form><input placeholder="${esc(language.chat.type)}"><button>${esc(language.chat.send)}</button></form></div>`,
  };
}
