import { esc } from '../../html.mjs';

/** What one side says in a row stands in one group, under one picture and name, with one time. */
export default function groups({ day, clock, language, messages, order, told, hash }) {
  const c = (name) => `chat_${name}_${hash.slice(0, 5)}`;
  const [notice, ...said] = messages;
  const blocks = said.reduce((all, message) => (all.at(-1)?.[0].sender === message.sender && message.at - all.at(-1).at(-1).at < 3_600_000 ? all.at(-1).push(message) : all.push([message]), all), []);
  const rows = blocks.map((block) => {
    block[0].marked = true;
    const own = block[0].sender === 'buyer';
    return `<section class="${c('group')} ${own ? c('mine') : c('theirs')}"><div class="${c('avatar')}"><img src="https://ae01.alicdn.com/kf/A${own ? 1 : 2}avatar.png_50x50.png" alt="" width="32" height="32"></div><div class="${c('column')}"><div class="${c('name')}">${esc(own ? told.buyer : order.shop.name)} <time>${esc(day(block[0].at))} ${clock(block[0].at)}</time></div>${block.map((message) => `<div class="${c('text')}">${message.image ? `<img src="https://ae01.alicdn.com/kf/${message.image}.jpg" alt="" width="140" height="100">` : esc(message.text)}</div>`).join('')}</div></section>`;
  }).join('\n');
  return {
    times: 'marked', css: `.${c('group')}{display:flex;gap:10px;margin:14px}.${c('mine')}{flex-direction:row-reverse}.${c('column')}{max-width:60%}.${c('text')}{background:#eef;margin:4px 0;padding:8px;white-space:pre-line}.${c('name')}{color:#777}.stream{width:760px;margin:0 auto;background:#fff}`,
    body: `<div class="stream"><div class="${c('notice')}" style="text-align:center">${esc(notice.text)}</div>\n${rows}\n</div><div class="${c('editor')}" contenteditable="true"></div>`,
  };
}
