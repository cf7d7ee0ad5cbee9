import { esc } from '../../html.mjs';

/** The newest message is the first in the document; the style turns the column round. */
export default function reversed({ day, clock, language, messages, order, told }) {
  messages.splice(0, 1);
  const rows = [...messages].reverse().map((message) => `<div class="bubble-line ${message.sender === 'buyer' ? 'bubble-line-me' : 'bubble-line-shop'}"><div class="bubble-box">${message.image ? `<img src="https://ae01.alicdn.com/kf/${message.image}.jpg" alt="">` : `<div class="bubble-text">${esc(message.text)}</div>`}</div><div class="bubble-when">${esc(day(message.at))} ${clock(message.at)}</div></div>`).join('\n');
  return {
    times: 'all', css: '.flow{display:flex;flex-direction:column-reverse;width:760px;margin:0 auto;background:#fff;padding:12px}.bubble-line{display:flex;flex-direction:column;align-items:flex-start;margin:8px 0}.bubble-line-me{align-items:flex-end}.bubble-box{max-width:60%;background:#eef;padding:8px;white-space:pre-line}.bubble-when{font-size:11px;color:#777}img{width:120px;height:90px}',
    body: `<div id="root"><header><b>${esc(order.shop.name)}</b><i>${esc(told.buyer)}</i></header><div class="flow">\n${rows}\n</div><textarea></textarea></div>`,
  };
}
