import { openChat } from './gallery/chatStage';
import { talk, type Said } from './gallery/talk';
import { captureInto, pair, partsOf, type StoredCapture } from './stage/acts';
import type { Program } from './stage/program';
import { expect, test } from './stage/stage';

/** What a kept conversation says, row by row. */
async function kept(program: Program, capture: StoredCapture): Promise<string[]> {
  const [html] = await partsOf(program, capture, 'conversation');
  return rowsOf(html?.toString() ?? '');
}

const rowsOf = (html: string): string[] =>
  [...html.matchAll(/<div data-(row|gap)="([^"]*)"[^>]*>(.*?)<\/div>\n/gs)].map(([, kind, name, inner = '']) =>
    kind === 'gap' ? `GAP ${name}` : (/<img src="([^"]+)"/.exec(inner)?.[1] ?? inner.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&')),
  );

const truth = (rows: Said[]): string[] => rows.map(({ text, picture }) => picture ?? text);
const chatOf = (capture: StoredCapture) => (capture.head.completeness as unknown as { chat: { firstMessageReached: boolean | null; rows: number; gaps: string[]; imagesFailed: number; stoppedBy: string } }).chat;

test('A list that holds only what is in view gives every message of its history, once and in order', async ({ program, buyer, shop }) => {
  await pair(buyer, program);
  const rows = talk(200);
  const tab = await openChat(shop, buyer, { rows, latency: 100 }, { kind: 'virtual' });
  const capture = await captureInto(program, tab);
  expect(await kept(program, capture)).toEqual(truth(rows));
  expect(chatOf(capture)).toEqual({ firstMessageReached: true, rows: rows.length, gaps: [], imagesFailed: 0, stoppedBy: 'top' });
});
