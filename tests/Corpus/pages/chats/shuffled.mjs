import { esc } from '../../html.mjs';

/** A virtual list: rows are recycled, so their order in the document is not that on the screen; each is moved to its place. */
export default function shuffled({ day, clock, language, messages, order, random, hash }) {
  messages.splice(0, 1);
  let y = 10;
  const rows = messages.map((message) => {
    const height = message.image ? 150 : 116;
    const html = `<div class="vrow" style="position:absolute;inset-inline:0;transform:translateY(${y}px);height:${height - 16}px"><div class="v-${hash.slice(0, 4)} ${message.sender === 'buyer' ? 'to' : 'from'}"><time>${esc(day(message.at))} ${clock(message.at)}</time>${message.image ? `<img src="https://ae01.alicdn.com/kf/${message.image}.jpg" alt="" width="110" height="80">` : `<div>${esc(message.text)}</div>`}</div></div>`;
    y += height;
    return html;
  });
  for (let i = rows.length - 1; i > 0; i--) {
    const j = random.int(0, i);
    [rows[i], rows[j]] = [rows[j], rows[i]];
  }
  return {
    times: 'all', css: `.vlist{position:relative;width:760px;height:${y}px;margin:0 auto;background:#fff}.v-${hash.slice(0, 4)}{width:320px;background:#eef;padding:6px;white-space:pre-line}.to{margin-inline-start:420px}.from{margin-inline-start:10px}time{display:block;font-size:11px}`,
    body: `<div id="root"><header>${esc(order.shop.name)}</header><div class="vlist">\n${rows.join('\n')}\n</div><textarea placeholder="${esc(language.chat.type)}"></textarea></div>`,
  };
}
