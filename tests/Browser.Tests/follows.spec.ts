import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { pair } from './stage/acts';
import { lamps, sample } from './stage/samples';
import { expect, test } from './stage/stage';
import { stumbles } from './stage/stumbles';
import type { Program } from './stage/program';

const number = '8100000000001234';

/** Puts a sample in as a saved page, as it was on a day. */
async function keep(program: Program, kind: 'order-detail' | 'dispute', day: string, retell = (html: string) => html): Promise<void> {
  const page = sample(kind, lamps);
  const html = retell(page.html).replace(/^<!doctype html>/i, '');
  const saved = `<!DOCTYPE html>\n<!-- saved from url=(${String(page.url.length).padStart(4, '0')})${page.url} -->\n${html}`;
  const form = new FormData();
  form.append('modified', `${day}T12:00:00Z`);
  form.append('file', new File([saved], `${kind}-${day}.html`));
  expect(await (await program.ask('/imports', { method: 'POST', body: form })).text()).toContain('event: done');
}

test('A dispute is followed from capture to capture, and a step is ticked off', async ({ program, buyer }) => {
  await pair(buyer, program);
  await keep(program, 'order-detail', '2026-11-15');
  await keep(program, 'dispute', '2026-11-17');
  await keep(program, 'dispute', '2026-11-20', (html) => html.replaceAll('Seller is processing your refund request', 'AliExpress mediation in progress'));
  const page = await buyer.ours(`case.html?order=${number}#follow`);
  await expect(page.getByRole('heading', { name: 'AliExpress decides' })).toBeVisible();
  await expect(page.locator('del', { hasText: 'Seller is processing your refund request' })).toBeVisible();
  await expect(page.getByText('Add evidence').first()).toBeVisible();
  expect(await stumbles(page), 'follow').toEqual([]);
  await look(page, 'follow');

  await page.goto(page.url().replace('#follow', '#deadlines'));
  await expect(page.getByRole('heading', { name: 'In your calendar' })).toBeVisible();
  expect(await stumbles(page), 'deadlines').toEqual([]);
  await look(page, 'deadlines');
  await page.getByRole('button', { name: /^I have done this: / }).first().click();
  await page.getByText(/^Past and done: /).click();
  await expect(page.getByText('You ticked this off.')).toBeVisible();
});

/** For the people who build this: pictures to look at, when they are asked for. */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env.DISPUTEHELPER_PICTURES;
  if (!folder) return;
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.screenshot({ path: join(folder, `${name}-${scheme}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 340, height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.screenshot({ path: join(folder, `${name}-narrow.png`), fullPage: true });
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  await page.setViewportSize({ width: 1100, height: 800 });
  await page.screenshot({ path: join(folder, `${name}-rtl.png`), fullPage: true });
  await page.evaluate(() => (document.documentElement.dir = 'ltr'));
}
