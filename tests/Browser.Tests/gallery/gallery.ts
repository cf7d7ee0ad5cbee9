import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as bare, type Page } from '@playwright/test';
import type { Completeness } from '../../../extension/capture/statement';
import { captureIntoOutbox, popup } from '../stage/acts';
import { Browser } from '../stage/browser';
import { testExtension } from '../stage/settings';
import { Shop } from '../stage/shop';

/** A capture as it lies in the browser's own store, where it is safe. No program is needed to look at it. */
export interface Kept {
  completeness: Completeness;
  page: string;
  /** The browser's own copy (MHTML), its folded lines put together. */
  snapshot: string;
  layout: { texts: { text: string }[]; images: { url: string; loaded: boolean }[] };
  /** What the page was answered, as the capture keeps it. */
  answers: string[];
  /** PNG, base64, in order. */
  pictures: string[];
  parts: string[];
}

interface Gallery {
  buyer: Browser;
  shop: Shop;
  /** Opens a page of the gallery as the shop would show it, in a window of that size. */
  open(name: string, size?: { width: number; height: number }): Promise<Page>;
  /** Captures it by the button in the page, and takes the capture out of the browser's store. */
  capture(tab: Page): Promise<Kept>;
  /** Takes out what lies there, or null. */
  kept(): Promise<Kept | null>;
}

const address = (name: string) => `https://www.aliexpress.com/p/order/detail.html?orderId=8100000000001234&page=${name}`;
export const html = (name: string) => readFileSync(join(import.meta.dirname, 'pages', `${name}.html`), 'utf8');

/** One browser for all pages: starting one costs more than a capture. */
export const test = bare.extend<Omit<Gallery, 'buyer'>, Pick<Gallery, 'buyer'>>({
  buyer: [
    async ({}, use) => {
      const buyer = await Browser.with(testExtension, { isReal: true });
      await use(buyer);
      await buyer.close();
    },
    { scope: 'worker' },
  ],
  shop: async ({ buyer }, use) => {
    const shop = new Shop();
    await shop.open(buyer.context);
    await use(shop);
    await buyer.context.unrouteAll();
    for (const page of buyer.context.pages().slice(1)) await page.close();
    expect(shop.unserved, 'requests that nothing serves').toEqual([]);
  },
  open: async ({ buyer, shop }, use) => {
    await use(async (name, size = { width: 800, height: 600 }) => {
      const tab = await buyer.context.newPage();
      await buyer.resize(tab, size);
      await tab.goto(shop.showHtml(address(name), html(name)));
      return tab;
    });
  },
  capture: async ({ kept }, use) => {
    await use(async (tab) => {
      await captureIntoOutbox(tab);
      return (await kept())!;
    });
  },
  kept: async ({ buyer }, use) => {
    await use(async () => {
      const ours = await popup(buyer);
      const found = await ours.evaluate(takeOut);
      await ours.close();
      return found && { ...found, completeness: found.completeness as Completeness, layout: JSON.parse(found.layout) as Kept['layout'] };
    });
  },
});

export { expect };

/** Runs in a page of the extension: reads the only capture that is kept, and removes it. */
async function takeOut() {
  interface Part {
    part: { name: string; blob: Blob };
  }
  const done = <T>(request: IDBRequest<T>) => new Promise<T>((found, failed) => Object.assign(request, { onsuccess: () => found(request.result), onerror: () => failed(request.error!) }));
  const base64 = async (blob: Blob) => {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    let text = '';
    for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    return btoa(text);
  };
  const db = await done(indexedDB.open('disputehelper'));
  const [entry] = await done<{ head: { completeness: unknown } }[]>(db.transaction('entries').objectStore('entries').getAll());
  if (!entry) return null;
  const parts = await done<Part[]>(db.transaction('parts').objectStore('parts').getAll());
  const text = (name: string) => parts.find(({ part }) => part.name === name)?.part.blob.text() ?? '';
  const kept = {
    completeness: entry.head.completeness,
    page: await text('page'),
    snapshot: (await text('snapshot')).replaceAll('=\r\n', ''),
    layout: await text('layout'),
    answers: await Promise.all(parts.filter(({ part }) => part.name === 'response').map(({ part }) => part.blob.text())),
    pictures: await Promise.all(parts.filter(({ part }) => part.name === 'screenshot').map(({ part }) => base64(part.blob))),
    parts: parts.map(({ part }) => part.name),
  };
  const clear = db.transaction(['entries', 'parts'], 'readwrite');
  await Promise.all([done(clear.objectStore('entries').clear()), done(clear.objectStore('parts').clear())]);
  db.close();
  return kept;
}
