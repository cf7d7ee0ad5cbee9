import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { retell } from '../demo/retell';
import { popup } from '../stage/acts';
import { Browser } from '../stage/browser';
import { lamps, sample } from '../stage/samples';
import { top } from '../stage/settings';
import { expect, test as staged, visit } from '../stage/stage';
import { shootPack } from './pack';
import { captureAnyLanguage, order, pairAnyLanguage, tell } from './scene';
import { countQuestions, still } from './still';

const folder = process.env.PICTURES_TO ?? join(top, '.github/pictures');
/** In a real window: of a pretended one a capture's own pictures would not meet. */
const test = staged.extend({
  buyer: async ({ extension, language }, use) => {
    const buyer = await Browser.with(extension, { language, isReal: true });
    await use(buyer);
    await buyer.close();
  },
});
/** `PICTURES_OF=overview,claim` makes only these, `PICTURES_IN=light,dark,arabic,panel` only in these. */
const only = process.env.PICTURES_OF?.split(',');
const looks = (process.env.PICTURES_IN ?? 'light').split(',');

const steps = ['overview', 'problem', 'terms', 'evidence', 'seller', 'claim', 'deadlines', 'follow', 'mediation', 'returns', 'money', 'outcome', 'photos', 'packs', 'notes'];
/** Further states of a page, made only when they are asked for. */
const states = ['popup-new', 'popup-review', 'popup-resting', 'setup-paired'];
const wanted = (name: string): boolean => (only ? only.includes(name) : !states.includes(name));

for (const look of looks) {
  const language = look === 'arabic' ? 'ar' : 'en';
  test.describe(look, () => {
    test.use({ language: language === 'en' ? 'en-US' : language });

    test('pictures', async ({ program, buyer, shop }) => {
      mkdirSync(folder, { recursive: true });
      const suffix = look === 'light' ? '' : `-${look}`;
      const out = (name: string): string => join(folder, `${name}${suffix}.png`);
      const wide = look === 'panel' ? { width: 360, height: 800 } : { width: 1280, height: 860 };
      const small = look === 'panel' ? { width: 340, height: 720 } : { width: 420, height: 720 };
      const dress = async (page: Page, size: { width: number; height: number }): Promise<Page> => {
        await page.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light' });
        await page.setViewportSize(size);
        // A scroll bar takes its width from some pages and not from others.
        await (await page.context().newCDPSession(page)).send('Emulation.setScrollbarsHidden', { hidden: true });
        return page;
      };
      const shoot = async (page: Page, name: string, fullPage = true): Promise<void> => {
        await still(page);
        await page.screenshot({ path: out(name), fullPage });
      };
      const shootOnce = async (name: string, page: Promise<Page>, size = wide, fullPage = true): Promise<void> => {
        const shown = await dress(await page, size);
        await shoot(shown, name, fullPage);
        await shown.close();
      };
      await countQuestions(buyer.context);

      if (wanted('setup')) await shootOnce('setup', buyer.ours('setup.html'));
      if (wanted('popup-new')) await shootOnce('popup-new', popup(buyer), small);
      await tell(program);
      await pairAnyLanguage(buyer, program);

      const page = await dress(await buyer.context.newPage(), wide);
      for (const step of steps.filter(wanted)) {
        await page.goto('about:blank');
        await page.goto(`chrome-extension://${buyer.extensionId}/case.html?order=${order}#${step}`);
        await expect(page.locator('[data-step-head], .step h2').first()).toBeVisible();
        await shoot(page, `case-${step}`);
      }
      for (const name of ['cases', 'ways', 'imports']) if (wanted(name)) await shootOnce(name, buyer.ours(`${name}.html`));
      if (wanted('setup-paired')) await shootOnce('setup-paired', buyer.ours('setup.html'));
      if (wanted('popup')) await shootOnce('popup', popup(buyer), small, false);

      if (wanted('button') || wanted('popup-order') || wanted('preview')) {
        const tab = await visit({ buyer, shop }, sample('order-detail', lamps, retell()));
        await tab.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light' });
        await buyer.resize(tab, { width: 1280, height: 900 });
        if (wanted('popup-order')) await shootOnce('popup-order', popup(buyer, tab), small);
        if (wanted('button')) {
          await captureAnyLanguage(program, tab, language);
          await tab.screenshot({ path: out('button') });
        }
        if (wanted('preview')) {
          const setup = await buyer.ours('setup.html');
          await setup.locator('input[type=checkbox]').check();
          await setup.close();
          await captureAnyLanguage(program, tab, language, true);
          const held = await dress(await popup(buyer, tab), small);
          if (wanted('popup-review')) await shoot(held, 'popup-review');
          const opening = buyer.context.waitForEvent('page');
          await held.locator('section[aria-labelledby=outbox-title] li button').first().click();
          await shootOnce('preview', opening);
          await held.close();
        }
      }
      if (wanted('pack') && look === 'light') await shootPack(program, buyer, order, out('pack'));
      if (wanted('popup-resting')) {
        await program.stop();
        await shootOnce('popup-resting', popup(buyer), small);
        await program.start();
      }
    });
  });
}
