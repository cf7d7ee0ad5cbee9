import { esc } from '../../html.mjs';

/** Rows of flex boxes, own messages reversed; the time stands centred above the first message after a pause. */
export default function bubbles({ day, clock, language, messages, order, money }) {
  let last = 0;
  const rows = messages.map((message) => {
    if (message.timeless) return `<div class="im-sys">${esc(message.text)}</div>`;
    const pause = message.at - last > 5 * 60_000;
    last = message.at;
    if (pause) message.marked = true;
    const content = message.image ? `<img src="https://ae01.alicdn.com/kf/${message.image}.jpg_480x480.jpg" alt="">` : esc(message.text);
    return `${pause ? `<div class="im-time">${esc(day(message.at))} ${clock(message.at)}</div>` : ''}<div class="im-row${message.sender === 'buyer' ? ' r' : ''}"><div class="im-ava" aria-hidden="true">${message.sender === 'buyer' ? 'J' : 'N'}</div><div class="im-bub">${content}</div>${message.sender === 'buyer' ? `<span class="im-read">${esc(language.chat.read)}</span>` : ''}</div>`;
  }).join('\n');
  return {
    times: 'marked', card: true,
    css: '.im{display:flex;width:960px;margin:0 auto;background:#fff}.im-sessions{width:240px}.im-main{flex:1;padding:12px}.im-time,.im-sys{text-align:center;color:#777}.im-row{display:flex;gap:10px;margin:8px 0}.im-row.r{flex-direction:row-reverse}.im-bub{max-width:60%;background:#eef;padding:8px 12px;white-space:pre-line}.im-bub img{width:120px;height:90px}.im-ava{width:32px;height:32px;background:#ccd}',
    body: `<div class="im"><div class="im-sessions"><div class="on">${esc(order.shop.name)}<small>${esc(messages.at(-1).text.slice(0, 20))}</small></div><div>Papel Store<small>OK</small></div></div><div class="im-main"><div class="im-head">${esc(order.shop.name)}</div><div class="im-list"><div class="im-card"><small>${esc(language.chat.about)}</small><div>${esc(language.label.number[0])}: ${order.number}</div><div>${esc(money.show(order.total))}</div></div>
${rows}
</div><div class="im-foot"><textarea placeholder="${esc(language.chat.type)}"></textarea><button>${esc(language.chat.send)}</button></div></div></div>`,
  };
}
