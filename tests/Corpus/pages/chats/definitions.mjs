import { esc } from '../../html.mjs';

/** A definition list: "Name · day hour", then the words. Nothing stands left or right. */
export default function definitions({ day, clock, language, messages, order, told }) {
  messages.splice(0, 1);
  const rows = messages.map((message) => `<dt><b>${esc(message.sender === 'buyer' ? told.buyer : order.shop.name)}</b> · <time>${esc(day(message.at))} ${clock(message.at)}</time></dt><dd>${message.image ? `<img src="https://ae01.alicdn.com/kf/${message.image}.jpg" alt="">` : esc(message.text).replaceAll('\n', '<br>')}</dd>`).join('\n');
  return {
    times: 'all', css: 'dl{width:760px;margin:20px auto;background:#fff;padding:16px}dt{margin-top:12px;color:#555}dd{margin:2px 0 0}img{width:120px;height:90px}',
    body: `<div id="root"><div class="who">${esc(told.buyer)}</div><h2>${esc(order.shop.name)}</h2><dl>\n${rows}\n</dl><textarea placeholder="${esc(language.chat.type)}"></textarea></div>`,
  };
}
