import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { captures, type Wish } from '../stage/acts';
import type { Browser } from '../stage/browser';
import { say } from '../stage/deliver';
import type { Program } from '../stage/program';
import { pages, top } from '../stage/settings';
import { captureSamples } from './camera';

/** The order that the pictures are about. */
export const order = '8100000000001234';

const wish: Wish = {
  reason: 'not-as-described',
  solution: 'partial-refund',
  amount: { amount: '24.90', currency: 'USD' },
  extent: 'some-items',
  words: 'I ordered one black and two white lamps. Three white lamps came. I ask for the price of the black one.',
};

/** Two orders with all their pages, around today, and what is asked for in one of them. The program's first pairing code is used up then. */
export async function tell(program: Program): Promise<void> {
  await captureSamples(program);
  await say(program, 'PUT', `/orders/${order}/dispute`, wish);
  await say(program, 'POST', `/orders/${order}/notes`, { text: 'Asked at the post office: the parcel was not opened on its way. The clerk would confirm it.', happenedAt: new Date(Date.now() - 2 * 86_400_000).toISOString() });
  await add(program, 'photobox.png', 'What came: three white lamps', 'image/png');
  await add(program, 'lampblack.png', 'What I ordered', 'image/png');
  await add(program, 'IMG_0412.HEIC', '', 'image/heic');
}

/** A file that the buyer added. */
async function add(program: Program, name: string, caption: string, type: string): Promise<void> {
  const form = new FormData();
  form.append('caption', caption);
  // A picture that cannot be shown is told by its kind; what is in it does not matter here.
  form.append('file', new Blob([type === 'image/heic' ? '\0\0\0\x18ftypheic' : readFileSync(join(pages, 'pictures', name))], { type }), name);
  const answer = await program.ask(`/orders/${order}/attachments`, { method: 'POST', body: form });
  if (!answer.ok) throw new Error(`${name} was not taken: ${answer.status} ${await answer.text()}`);
}

/** Pairs without a word of any language; the code that the program began with is used up. */
export async function pairAnyLanguage(buyer: Browser, program: Program): Promise<void> {
  const code = /Pairing code\s+(\S+)/.exec((await program.command('pair')).output)?.[1] ?? '';
  const setup = await buyer.ours('setup.html');
  await setup.locator('form input').fill(code);
  await setup.locator('form button').first().click();
  await expect(setup.locator('form')).toHaveCount(0);
  await setup.close();
}

/** Captures by the button in the page, whatever it is called; it waits until the program has it, or the browser holds it for a look. */
export async function captureAnyLanguage(program: Program, tab: Page, language: string, isHeld = false): Promise<void> {
  const { captureThisPage, captureClose } = JSON.parse(readFileSync(join(top, `extension/locales/${language}/capture.json`), 'utf8')) as Record<string, string>;
  const before = (await captures(program)).length;
  await tab.bringToFront();
  await tab.getByRole('button', { name: captureThisPage!, exact: true }).click();
  await expect(tab.getByRole('button', { name: captureClose!, exact: true })).toBeVisible({ timeout: 60_000 });
  if (!isHeld) expect((await captures(program)).length).toBe(before + 1);
}
