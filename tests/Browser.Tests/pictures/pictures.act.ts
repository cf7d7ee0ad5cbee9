import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { retell } from '../demo/retell';
import { pair, popup, type Wish } from '../stage/acts';
import { deliver, say } from '../stage/deliver';
import { headphones, lamps, sample, type Kind } from '../stage/samples';
import { top } from '../stage/settings';
import { expect, test } from '../stage/stage';

const folder = process.env.PICTURES_TO ?? join(top, '.github/pictures');
/** `PICTURES_OF=overview,claim` makes only these, `PICTURES_IN=light,dark,arabic,panel` only in these. */
const only = process.env.PICTURES_OF?.split(',');
const looks = (process.env.PICTURES_IN ?? 'light').split(',');

const order = '8100000000001234';
const steps = ['overview', 'problem', 'terms', 'evidence', 'seller', 'claim', 'deadlines', 'follow', 'mediation', 'returns', 'money', 'outcome', 'photos', 'packs', 'notes'];
const wanted = (name: string): boolean => only === undefined || only.includes(name);

for (const look of looks) {
  test.describe(look, () => {
    test.use({ language: look === 'arabic' ? 'ar' : 'en-US' });

    test('pictures', async ({ program, buyer, shop }) => {
      mkdirSync(folder, { recursive: true });
      expect(shop.unserved).toEqual([]);
      const today = retell();
      for (const slug of [lamps, headphones])
        for (const kind of ['order-list', 'order-detail', 'tracking', 'dispute-list', 'dispute', 'chat'] as Kind[])
          await deliver(program, sample(kind, slug, today), ['photobox', 'lampblack'], new Date(Date.now() - 3_600_000).toISOString());
      const wish: Wish = {
        reason: 'not-as-described',
        solution: 'partial-refund',
        amount: { amount: '24.90', currency: 'USD' },
        words: 'I ordered one black and two white lamps. Three white lamps came. I ask for the price of the black one.',
      };
      await say(program, 'PUT', `/orders/${order}/dispute`, wish);
      await pairAnyLanguage();

      const scheme = look === 'dark' ? 'dark' : 'light';
      const suffix = look === 'light' ? '' : `-${look}`;
      const page = await buyer.context.newPage();
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize(look === 'panel' ? { width: 360, height: 800 } : { width: 1280, height: 860 });
      const shoot = async (name: string): Promise<void> => {
        await page.waitForLoadState('networkidle');
        // What a step asks for arrives after the page itself.
        await page.waitForTimeout(600);
        await page.screenshot({ path: join(folder, `${name}${suffix}.png`), fullPage: true });
      };
      const ours = (file: string) => `chrome-extension://${buyer.extensionId}/${file}`;
      for (const step of steps.filter(wanted)) {
        await page.goto('about:blank');
        await page.goto(ours(`case.html?order=${order}#${step}`));
        await expect(page.locator('[data-step-head], .step h2').first()).toBeVisible();
        await shoot(`case-${step}`);
      }
      if (wanted('cases')) {
        await page.goto(ours('cases.html'));
        await expect(page.locator('li').first()).toBeVisible();
        await shoot('cases');
      }
      if (wanted('popup')) {
        const small = await popup(buyer);
        await small.emulateMedia({ colorScheme: scheme });
        await small.setViewportSize({ width: 420, height: 720 });
        await expect(small.getByRole('article').first()).toBeVisible();
        await small.screenshot({ path: join(folder, `popup${suffix}.png`) });
      }

      async function pairAnyLanguage(): Promise<void> {
        if (look !== 'arabic') return await pair(buyer, program);
        const setup = await buyer.ours('setup.html');
        await setup.locator('form input').fill(program.pairingCode);
        await setup.locator('form button').first().click();
        await expect(setup.locator('form')).toHaveCount(0);
        await setup.close();
      }
    });
  });
}
