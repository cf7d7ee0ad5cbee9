import type { Page } from '@playwright/test';
import { retell } from './demo/retell';
import { captureInto, pair } from './stage/acts';
import type { Browser } from './stage/browser';
import { deliver, say } from './stage/deliver';
import type { Program } from './stage/program';
import { lamps, sample } from './stage/samples';
import { expect, test } from './stage/stage';
import { stumbles } from './stage/stumbles';

const order = '8100000000001234';
const steps = ['overview', 'problem', 'terms', 'evidence', 'seller', 'claim', 'deadlines', 'follow', 'mediation', 'returns', 'money', 'outcome', 'photos', 'packs', 'notes'];

async function lampsCase(program: Program): Promise<void> {
  for (const kind of ['order-list', 'order-detail', 'tracking', 'dispute-list', 'dispute', 'chat'] as const) await deliver(program, sample(kind, lamps, retell()), ['photobox']);
}

async function openStep(page: Page, buyer: Browser, step: string): Promise<void> {
  await page.goto(`chrome-extension://${buyer.extensionId}/case.html?order=${order}#${step}`);
  await expect(page.locator('.step h2').first()).toBeVisible();
}

test('A case is gone through by keyboard alone: steps, points of time, a value, its correction and the way back', async ({ program, buyer }) => {
  await lampsCase(program);
  await pair(buyer, program);
  const page = await buyer.context.newPage();
  await openStep(page, buyer, 'overview');
  const keys = async (...names: string[]): Promise<void> => {
    for (const name of names) await page.keyboard.press(name);
  };

  await page.getByRole('link', { name: 'Overview' }).focus();
  await keys('ArrowDown', 'ArrowDown', 'Enter');
  await expect(page).toHaveURL(/#terms$/);
  await expect(page.getByRole('link', { name: /^Terms and windows/ })).toHaveAttribute('aria-current', 'step');
  await page.goBack();

  const points = page.locator('[data-lane]');
  await points.first().focus();
  await keys('ArrowDown');
  await expect(points.first()).not.toBeFocused();
  await keys('Enter');
  await expect(page.locator('svg [aria-pressed=true]')).toHaveCount(1);

  const value = page.getByRole('button', { name: 'Northwind Lamp Store' });
  await value.focus();
  await keys('Enter');
  await expect(page.getByText(/captured on/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Put it right: Seller' }).focus();
  await keys('Enter');
  await expect(page.getByLabel('The right value')).toBeFocused();
  await keys('ControlOrMeta+a');
  await page.keyboard.type('Northern Lamps');
  await keys('Tab');
  await page.keyboard.type('The invoice says so');
  await keys('Tab', 'Enter');
  await expect(page.getByRole('button', { name: 'Northern Lamps' })).toBeVisible();
  await expect(page.getByText('corrected by you')).toBeVisible();
  await page.getByRole('button', { name: 'Undo the correction: Seller' }).focus();
  await keys('Enter');
  await expect(value).toBeVisible();
});

test('What is captured elsewhere appears by itself, and what was seen last is shown while the program rests', async ({ program, buyer, shop }) => {
  await deliver(program, sample('order-detail', lamps, retell()));
  await pair(buyer, program);
  const page = await buyer.context.newPage();
  await openStep(page, buyer, 'overview');

  // A page is captured in a window of its own; the case gains an exhibit where it stands.
  await expect(page.getByRole('heading', { name: 'Evidence (1)' })).toBeVisible();
  const tracking = shop.show(sample('tracking', lamps, retell()));
  const opening = buyer.context.waitForEvent('page');
  await page.evaluate((url) => chrome.windows?.create({ url }), tracking.url);
  const tab = await opening;
  await expect(tab.locator('html')).toHaveAttribute('data-answers', String(tracking.answers.length));
  await captureInto(program, tab);
  await expect(page.getByRole('heading', { name: 'Evidence (2)' })).toBeVisible();
  await tab.close();

  const other = await buyer.context.newPage();
  await other.goto(`chrome-extension://${buyer.extensionId}/case.html?order=${order}#problem`);
  await expect(other.locator('.step h2').first()).toBeVisible();

  // A change in one window is seen in the other without a click there.
  await page.getByRole('button', { name: 'Northwind Lamp Store' }).click();
  await page.getByRole('button', { name: 'Put it right: Seller' }).click();
  await page.getByLabel('The right value').fill('Northern Lamps');
  await page.getByLabel(/How do you know/).fill('The invoice says so');
  await page.getByRole('button', { name: 'Save the correction' }).click();
  await expect(other.getByText('Northern Lamps').first()).toBeVisible();

  await program.stop();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'The program is not running' })).toBeVisible();
  await expect(page.getByText(/as it was on/)).toBeVisible();
  await expect(page.locator('.headline')).toContainText(/day|hour|minute/);
  await program.start();
  await expect(page.getByText(/as it was on/)).toBeHidden();
});

for (const language of ['en-US', 'ar']) {
  test.describe(language, () => {
    test.use({ language });

    test('Every page of a case can be used by everybody, by day and by night', async ({ program, buyer }) => {
      await lampsCase(program);
      await say(program, 'PUT', `/orders/${order}/dispute`, { reason: 'not-as-described', solution: 'full-refund', amount: null, words: 'Three white lamps came.' });
      const direction = language === 'ar' ? 'rtl' : 'ltr';
      const early = await buyer.ours('cases.html');
      await expect(early.locator('html'), 'English, without a program to ask for other words').toHaveAttribute('dir', 'ltr');
      const setup = await buyer.ours('setup.html');
      await expect(setup.locator('html'), 'its words are shipped').toHaveAttribute('dir', direction);
      await setup.locator('form input').fill(program.pairingCode);
      await setup.locator('form button').first().click();
      await expect(setup.locator('form')).toHaveCount(0);
      await expect(early.locator('html'), 'in the browser’s language from then on').toHaveAttribute('dir', direction);
      await early.close();
      const page = await buyer.context.newPage();
      const found: string[] = [];
      const look = async (name: string, schemes: ('light' | 'dark')[]): Promise<void> => {
        for (const colorScheme of schemes) {
          await page.emulateMedia({ colorScheme });
          found.push(...(await stumbles(page)).map((what) => `${name}, ${colorScheme}: ${what}`));
        }
      };
      for (const step of steps) {
        await openStep(page, buyer, step);
        await look(step, language === 'ar' ? ['dark'] : ['light', 'dark']);
        // The panel beside the page is a third as wide; nothing may need to be scrolled sideways.
        await page.setViewportSize({ width: 340, height: 800 });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 340) found.push(`${step}: ${width} pixels wide in a panel of 340`);
        await page.setViewportSize({ width: 1280, height: 900 });
      }
      for (const name of ['cases.html', 'sidepanel.html']) {
        await page.goto(`chrome-extension://${buyer.extensionId}/${name}`);
        await expect(page.locator('main li').first()).toBeVisible();
        await look(name, ['light', 'dark']);
      }
      expect(found).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.dir)).toBe(direction);
      const title = await page.title();
      await program.stop();
      await page.reload();
      await expect(page.locator('html'), 'the words are kept while the program rests').toHaveAttribute('dir', direction);
      expect(await page.title()).toBe(title);
    });
  });
}
