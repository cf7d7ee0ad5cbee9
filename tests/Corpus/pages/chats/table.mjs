import { esc } from '../../html.mjs';

/** A table: name, words, time. The buyer is called by name like the shop. */
export default function table({ day, clock, language, messages, order, told }) {
  const rows = messages.filter((message) => !message.timeless).map((message) => `<tr class="${message.sender === 'buyer' ? 'msg-self' : 'msg-other'}"><td class="msg-user">${esc(message.sender === 'buyer' ? told.buyer : order.shop.name)}</td><td class="msg-content">${message.image ? `<a href="https://ae01.alicdn.com/kf/${message.image}.jpg"><img src="https://ae01.alicdn.com/kf/${message.image}.jpg_120x120.jpg" alt=""></a>` : esc(message.text).replaceAll('\n', '<br>')}</td><td class="msg-time">${esc(day(message.at))} ${clock(message.at)}</td></tr>`).join('\n');
  messages.splice(0, 1);
  return {
    times: 'all',
    css: 'table{width:900px;margin:20px auto;background:#fff;border-collapse:collapse}td{padding:8px;vertical-align:top}.msg-user{width:180px;font-weight:700}.msg-self .msg-user{color:#a30}.msg-time{width:200px;color:#777}img{width:100px;height:80px}',
    body: `<div class="me-ui"><div class="me-ui-main-title">${esc(order.shop.name)}</div><table class="msg-detail"><tbody>\n${rows}\n</tbody></table><form><textarea></textarea><input type="submit" id="buyer_msg_send_btn" value="${esc(language.chat.send)}"></form></div>`,
  };
}
