import { esc } from '../../html.mjs';
import { byDay, dayWord } from '../../talk.mjs';

/** Hashed CSS modules; a line for the day, the hour inside the bubble. */
export default function modules({ day, clock, language, messages, order, told, hash }) {
  const c = (name) => `${name}--${hash.slice(0, 6)}`;
  const rows = byDay(messages).map(({ day: separator, message }) => {
    if (separator) return `<div class="${c('DateLine--line')}"><span>${esc(dayWord(told, separator, day))}</span></div>`;
    if (message.timeless) return `<div class="${c('Notice--notice')}">${esc(message.text)}</div>`;
    const own = message.sender === 'buyer';
    return `<div class="${c('Message--item')} ${c(own ? 'Message--self' : 'Message--peer')}"><div class="${c('Message--bubble')}">${message.image ? `<img src="https://ae01.alicdn.com/kf/${message.image}.jpg" alt="">` : `<p>${esc(message.text)}</p>`}<span class="${c('Message--time')}">${clock(message.at)}</span></div></div>`;
  }).join('\n');
  return {
    times: 'all',
    css: `[class^=Chat]{width:720px;margin:0 auto;background:#fff}[class^=DateLine],[class^=Notice]{text-align:center;color:#777;margin:10px 0}[class^="Message--item"]{display:flex;margin:8px 12px}[class*="Message--self"]{justify-content:flex-end}[class^="Message--bubble"]{max-width:62%;background:#eef;padding:8px}p{margin:0;white-space:pre-line}[class^="Message--time"]{font-size:11px;color:#777}img{display:block;width:140px;height:100px}`,
    body: `<div class="${c('Chat--window')}"><header>${esc(order.shop.name)}</header><div class="${c('Chat--stream')}">\n${rows}\n</div><footer><textarea placeholder="${esc(language.chat.type)}"></textarea><button>${esc(language.chat.send)}</button></footer></div>`,
  };
}
