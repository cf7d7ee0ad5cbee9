import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { pair } from './stage/acts';
import { lamps, sample } from './stage/samples';
import { expect, test } from './stage/stage';
import { stumbles } from './stage/stumbles';
import type { Program } from './stage/program';

const number = '8100000000001234';

/** Puts a sample in as a saved page: nothing has to be captured to write about it. */
async function keep(program: Program, kind: 'order-list' | 'order-detail' | 'chat'): Promise<void> {
  const page = sample(kind, lamps);
  const saved = `<!DOCTYPE html>\n<!-- saved from url=(${String(page.url.length).padStart(4, '0')})${page.url} -->\n${page.html.replace(/^<!doctype html>/i, '')}`;
  const form = new FormData();
  form.append('modified', '2026-08-05T12:00:00Z');
  form.append('file', new File([saved], `${kind}.html`));
  expect(await (await program.ask('/imports', { method: 'POST', body: form })).text()).toContain('event: done');
}

test('A note is written, changed and put away, stands beside the seller’s other orders, and is found', async ({ program, buyer }) => {
  await pair(buyer, program);
  for (const kind of ['order-list', 'order-detail', 'chat'] as const) await keep(program, kind);
  const page = await buyer.ours(`case.html?order=${number}#notes`);
  await expect(page.getByRole('heading', { name: 'Notes and people' })).toBeVisible();
  await page.getByLabel('New note').fill('Rang the bank: Frau Öz, reference Q-77.\nShe wants the tracking.');
  await page.getByLabel(/^When it happened/).fill('2026-08-04T09:30');
  await page.getByRole('button', { name: 'Save note' }).click();
  await expect(page.getByText('The note is saved.')).toBeVisible();
  await expect(page.getByRole('article')).toContainText('reference Q-77');
  expect(await stumbles(page, `{ include: [['.step']] }`), 'with a note').toEqual([]);
  await look(page, 'notes');

  await page.getByRole('button', { name: /^Edit the note/ }).click();
  await page.getByRole('article').getByRole('textbox', { name: 'New note' }).fill('Rang the bank: reference Q-78.');
  await page.getByRole('article').getByRole('button', { name: 'Save note' }).click();
  await expect(page.getByText('Earlier versions: 1')).toBeVisible();
  const found = await program.read<{ hits: { kind: string; snippet: { text: string } }[] }>(`/search?query=${encodeURIComponent('q-78 BANK')}`);
  expect(found.hits.map(({ kind, snippet }) => [kind, snippet.text])).toEqual([['note', 'Rang the bank: reference Q-78.']]);

  await page.getByRole('button', { name: /^Put away the note/ }).click();
  await page.getByText('Put away: 1').click();
  await expect(page.getByRole('button', { name: /^Bring back/ })).toBeVisible();
  expect((await program.read<{ away: boolean }[]>(`/orders/${number}/notes`)).map(({ away }) => away)).toEqual([true]);
});

/** For the people who build this: pictures to look at, when they are asked for. */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env.DISPUTEHELPER_PICTURES;
  if (!folder) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 340, height: 900 });
  await page.screenshot({ path: join(folder, `${name}-narrow.png`), fullPage: true });
}
