import { expect, type Page } from '@playwright/test';
import type { components } from '../../../extension/api/schema';
import type { Browser } from './browser';
import type { Program } from './program';
import { captureButton } from './stage';

export type StoredCapture = components['schemas']['StoredCapture'];
export type CaseFile = components['schemas']['CaseFile'];
export type CaptureSummary = components['schemas']['CaptureSummary'];
export type Deadline = components['schemas']['Deadline'];
export type Wish = components['schemas']['DisputeWish'];
export type Reading = components['schemas']['PageFacts'];

/** Types the code of the program's window into the set-up page that is open from the installation, as the buyer does. */
export async function pair(buyer: Browser, program: Program, code = program.pairingCode): Promise<void> {
  const setup = buyer.setup ?? (await buyer.ours('setup.html'));
  await setup.bringToFront();
  await setup.getByLabel('Pairing code').fill(code);
  await setup.getByRole('button', { name: 'Pair this browser' }).click();
  await expect(setup.getByRole('heading', { name: 'Connected', exact: true })).toBeVisible();
  await setup.close();
}

/** The popup, about one tab. As a page of its own it must be told which. */
export async function popup(buyer: Browser, tab?: Page): Promise<Page> {
  const page = await buyer.ours('popup.html');
  if (!tab) return page;
  const id = await page.evaluate(async (url) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id, tab.url());
  await page.goto(`${page.url()}?tab=${id}`);
  return page;
}

export const captures = (program: Program): Promise<CaptureSummary[]> => program.read('/captures');

/** What the button says at the end of a capture. */
type Ending = 'Captured and stored' | 'Captured, not yet delivered' | 'Not captured';

/** Clicks the button in the page and waits until it says how the capture ended. A capture ends in seconds; on a machine that is busy with builds it may take more. */
async function click(tab: Page, expected: Ending): Promise<void> {
  await tab.bringToFront();
  await captureButton(tab).click();
  const ending = tab.getByRole('heading', { name: /^(Captured|Not captured)/ });
  await expect(ending).toBeVisible({ timeout: 45_000 });
  const said = await ending.locator('..').innerText();
  expect(said, 'how the capture ended').toContain(expected);
}

/** Captures into the program that is running, and gives what it stored. */
export async function captureInto(program: Program, tab: Page): Promise<StoredCapture> {
  const before = new Set((await captures(program)).map(({ id }) => id));
  await click(tab, 'Captured and stored');
  const id = (await captures(program)).find((one) => !before.has(one.id))?.id;
  await isRead(program, id);
  return await program.read(`/captures/${id}`);
}

/** Stored is not yet read: what a capture says is there a moment after. */
export const isRead = (program: Program, id: string | undefined): Promise<void> =>
  expect.poll(async () => (await program.ask(`/captures/${id}/reading`)).status, { timeout: 45_000 }).toBe(200);

/** Captures while the program can't take it: the capture stays in the browser. */
export const captureIntoOutbox = (tab: Page): Promise<void> => click(tab, 'Captured, not yet delivered');

/** How many captures lie in the browser's own store. From then on they are safe. Runs in a page of the extension. */
export const heldIn = (ours: Page): Promise<number> =>
  ours.evaluate(
    () =>
      new Promise<number>((found) => {
        indexedDB.open('disputehelper').onsuccess = (event) => {
          const db = (event.target as IDBOpenDBRequest).result;
          db.transaction('entries').objectStore('entries').count().onsuccess = (count) => {
            db.close();
            found((count.target as IDBRequest<number>).result);
          };
        };
      }),
  );

export const order = (program: Program, number: string): Promise<CaseFile> => program.read(`/orders/${number}`);

/** The bytes of a capture's parts of one name, in order. */
export async function partsOf(program: Program, capture: StoredCapture, name: string): Promise<Buffer[]> {
  const found: Buffer[] = [];
  for (const part of capture.parts.filter((one) => one.name === name)) {
    const answer = await program.ask(`/captures/${capture.head.id}/parts/${part.sha256}`);
    found.push(Buffer.from(await answer.arrayBuffer()));
  }
  return found;
}
