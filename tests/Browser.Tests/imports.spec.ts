import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { order, pair } from './stage/acts';
import { lamps, sample } from './stage/samples';
import { expect, test } from './stage/stage';
import { stumbles } from './stage/stumbles';
import type { Program } from './stage/program';

const shown = sample('order-detail', lamps);
const number = new URL(shown.url).searchParams.get('orderId') ?? '';
const saved = (extra = ''): string => `<!DOCTYPE html>\n<!-- saved from url=(${String(shown.url.length).padStart(4, '0')})${shown.url} -->\n${extra}${shown.html.replace(/^<!doctype html>/i, '')}`;
const photo = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x41, 0xff, 0xd9]);

/** Drops files on the page as the file manager of the desktop does. */
async function drop(page: Page, files: { name: string; text: string }[]): Promise<void> {
  const data = await page.evaluateHandle((files) => {
    const carried = new DataTransfer();
    for (const { name, text } of files) carried.items.add(new File([text], name, { lastModified: Date.UTC(2026, 7, 5) }));
    return carried;
  }, files);
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

test('Saved pages and pictures are dropped or chosen, and each says what became of it', async ({ program, buyer }) => {
  await pair(buyer, program);
  const page = await buyer.ours('imports.html');
  await expect(page.getByRole('button', { name: 'Choose files' })).toBeVisible();
  expect(await stumbles(page), 'nothing imported yet').toEqual([]);

  await drop(page, [{ name: 'notes.txt', text: 'my notes' }, { name: 'Order.html', text: saved() }]);
  await expect(page.getByText('Done. 1 stored, 0 waiting for an order, 0 known before, 1 refused.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'notes.txt' })).toContainText('Not taken');
  const file = await order(program, number);
  expect(file.captures.map(({ importedFrom, capturedAt }) => [importedFrom, capturedAt])).toEqual([['Order.html', '2026-08-05T00:00:00+00:00']]);

  await page.getByLabel('Choose files').last().setInputFiles([{ name: 'broken.jpg', mimeType: 'image/jpeg', buffer: photo }, { name: 'Order again.html', mimeType: 'text/html', buffer: Buffer.from(saved()) }]);
  await expect(page.getByText('Done. 0 stored, 1 waiting for an order, 1 known before, 0 refused.')).toBeVisible();
  await page.getByRole('button', { name: 'Add to this order' }).click();
  await expect(page.getByRole('heading', { name: 'Waiting for their order' })).toBeHidden();
  expect((await order(program, number)).attachments.map(({ fileName }) => fileName)).toEqual(['broken.jpg']);
  expect(await stumbles(page), 'with results').toEqual([]);
  await look(page, 'imports');
});

test('A value that the page no longer marks is named, with the day since when', async ({ program, buyer }) => {
  await pair(buyer, program);
  for (let day = 1; day <= 3; day++) await send(program, day, saved(`<!-- ${day} -->`));
  for (let day = 4; day <= 6; day++) await send(program, day, saved(`<!-- ${day} -->`).replaceAll(/ (class|data-pl|id)="[^"]*"/g, ''));
  const page = await buyer.ours('ways.html');
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'total', exact: true }) });
  await expect(row).toContainText('6 of 6');
  await expect(row).toContainText('Since Aug 4, 2026 the page\'s own marks no longer name it.');
  await expect(page.getByText(/^Values that are no longer found as before: [1-9]/)).toBeVisible();
  expect(await stumbles(page), 'ways').toEqual([]);
  await look(page, 'ways');
});

async function send(program: Program, day: number, html: string): Promise<void> {
  const form = new FormData();
  form.append('modified', `2026-08-0${day}T12:00:00Z`);
  form.append('file', new File([html], `Order ${day}.html`));
  expect(await (await program.ask('/imports', { method: 'POST', body: form })).text()).toContain('event: done');
}

/** For the people who build this: a picture to look at, when it is asked for. */
async function look(page: Page, name: string): Promise<void> {
  if (process.env.DISPUTEHELPER_PICTURES) await page.screenshot({ path: join(process.env.DISPUTEHELPER_PICTURES, `${name}.png`), fullPage: true });
}
