import { expect, test as bare, type Page } from '@playwright/test';
import { Browser } from './browser';
import { freePort } from './ports';
import { Program } from './program';
import type { Sample } from './samples';
import { testExtension } from './settings';
import { Shop } from './shop';

/** Program, the buyer's browser and shop, ready for one test; the extension is not paired yet. */
export interface Stage {
  program: Program;
  buyer: Browser;
  shop: Shop;
}

interface Wishes {
  extension: string;
  /** Of the browser, and so of our pages. */
  language: string;
}

export const test = bare.extend<Stage & Wishes>({
  extension: [testExtension, { option: true }],
  language: ['en-US', { option: true }],
  program: async ({}, use) => {
    const program = await Program.on(await freePort());
    await use(program);
    await program.remove();
  },
  buyer: async ({ extension, language }, use) => {
    const buyer = await Browser.with(extension, { language });
    await use(buyer);
    await buyer.close();
  },
  shop: async ({ buyer }, use) => {
    const shop = new Shop();
    await shop.open(buyer.context);
    buyer.onStart = (context) => shop.open(context);
    await use(shop);
    expect(shop.unserved, 'requests that no fixture serves').toEqual([]);
  },
});

export { expect };

/** Opens a sample as the real host would show it, with its answers received. */
export async function visit({ buyer, shop }: Pick<Stage, 'buyer' | 'shop'>, page: Sample): Promise<Page> {
  shop.show(page);
  const tab = await buyer.context.newPage();
  await tab.goto(page.url);
  await expect(tab.locator('html')).toHaveAttribute('data-answers', String(page.answers.length));
  return tab;
}

/** The button that the extension puts into the page. */
export const captureButton = (tab: Page) => tab.getByRole('button', { name: /^(Capture|Capturar)/ });
