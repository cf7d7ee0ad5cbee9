import { colon, esc } from '../../html.mjs';
import { byDay, dayWord } from '../../talk.mjs';

/** Bubbles with quoted replies, a card of goods and the shop's bot; custom elements instead of classes. */
export default function quoting({ day, clock, language, messages, order, told, money }) {
  const [one] = order.lines;
  const rows = byDay(messages).map(({ day: separator, message }, i) => {
    if (separator) return `<chat-day>${esc(dayWord(told, separator, day))}</chat-day>`;
    if (message.timeless) return `<chat-notice>${esc(message.text)}</chat-notice>`;
    const quote = i > 5 && message.sender === 'seller' && !message.image ? `<blockquote><b>${esc(told.buyer)}</b><span>${esc(language.chat.buyer[0])}</span></blockquote>` : '';
    return `<chat-message side="${message.sender === 'buyer' ? 'end' : 'start'}"><chat-body>${quote}${message.image ? `<img src="https://ae01.alicdn.com/kf/${message.image}.jpg" alt="">` : `<p>${esc(message.text)}</p>`}</chat-body><chat-meta>${clock(message.at)}${message.sender === 'buyer' ? ` ${esc(language.chat.read)}` : ''}</chat-meta></chat-message>`;
  }).join('\n');
  return {
    times: 'all', card: true,
    css: 'chat-list,chat-day,chat-notice,chat-message,chat-body,chat-card{display:block}chat-list{width:760px;margin:0 auto;background:#fff;padding:12px}chat-day,chat-notice{text-align:center;color:#777;margin:8px}chat-message{margin:8px 0;text-align:start}chat-message[side=end]{text-align:end}chat-body{display:inline-block;max-width:60%;background:#eef;padding:8px;text-align:start}chat-meta{display:block;font-size:11px;color:#777}p{margin:0;white-space:pre-line}blockquote{margin:0 0 4px;border-inline-start:3px solid #aaa;padding-inline-start:6px;color:#666}blockquote b{display:block}img{width:120px;height:90px}',
    body: `<chat-list><chat-card><a href="https://www.aliexpress.com/p/order/detail.html?orderId=${order.number}">${esc(language.label.number[0])}${colon(language)} ${order.number}</a><div>${esc(one.title)}</div><div>${esc(money.show(order.total))}</div></chat-card>\n${rows}\n</chat-list><chat-editor contenteditable="true"></chat-editor>`,
  };
}
