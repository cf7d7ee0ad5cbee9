import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Said, talk } from '../gallery/talk';
import { deliver } from './deliver';
import type { Program } from './program';
import { lamps, sample } from './samples';
import { pages } from './settings';

export const largeOrder = '8100000000001234';

/** The lamps' case as it would be after a year of quarrel: a conversation of so many messages, and so many photos. */
export async function largeCase(program: Program, messages: number, photos: number): Promise<void> {
  for (const kind of ['order-detail', 'tracking', 'dispute-list'] as const) await deliver(program, sample(kind, lamps), ['photobox']);
  const chat = sample('chat', lamps);
  const [before = '', rest = ''] = chat.html.split('<div class="im-list"');
  const after = rest.slice(rest.indexOf('<div class="im-foot"'));
  await deliver(program, { ...chat, html: `${before}<div class="im-list">${talk(messages).map(row).join('\n')}</div>\n${after}` });
  const picture = readFileSync(join(pages, 'pictures', 'photobox.png'));
  for (let nth = 0; nth < photos; nth++) {
    const form = new FormData();
    form.append('caption', `Photo ${nth + 1}`);
    // What follows the end of a picture is ignored by every reader of pictures, and makes it another file.
    form.append('file', new Blob([picture, `\n${nth}`], { type: 'image/png' }), `photo-${nth + 1}.png`);
    const answer = await program.ask(`/orders/${largeOrder}/attachments`, { method: 'POST', body: form });
    if (!answer.ok) throw new Error(`Photo ${nth + 1} was not taken: ${answer.status} ${await answer.text()}`);
  }
}

function row({ from, text, picture }: Said): string {
  if (from === 'time') return `<div class="im-time">${text}</div>`;
  const inside = picture ? `<img src="${picture}" alt="">` : text;
  return `<div class="im-row${from === 'buyer' ? ' r' : ''}"><div class="im-ava" aria-hidden="true">${from === 'buyer' ? 'J' : 'N'}</div><div class="im-bub">${inside}</div></div>`;
}
