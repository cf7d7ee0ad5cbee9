import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { captureInto, type Deadline, order, pair, popup, type Reading, type Wish } from '../stage/acts';
import { headphones, lamps, sample, type Kind } from '../stage/samples';
import { top } from '../stage/settings';
import { expect, test, visit } from '../stage/stage';
import { retell } from './retell';
import { captureLine, caseLines, fileLine } from './summary';

const folder = join(top, 'demo');
const out = (name: string) => join(folder, name);
const kinds: Kind[] = ['order-list', 'order-detail', 'tracking', 'dispute-list', 'chat'];
const stories = [
  { slug: lamps, language: 'en', number: '8100000000001234' },
  { slug: headphones, language: 'pt', number: '8200000000004321' },
];

test('demo', async ({ program, buyer, shop }) => {
  mkdirSync(folder, { recursive: true });
  const today = retell();
  const lines: string[] = [];

  await test.step('The set-up page pairs the browser with the code from the program’s window', async () => {
    const setup = await buyer.ours('setup.html');
    await expect(setup.getByLabel('Pairing code')).toBeVisible();
    await setup.screenshot({ path: out('setup.png'), fullPage: true });
    await setup.close();
    await pair(buyer, program);
  });

  for (const { slug, language } of stories) {
    for (const kind of kinds) {
      await test.step(`One click captures the ${kind} page (${language})`, async () => {
        const tab = await visit({ buyer, shop }, sample(kind, slug, today));
        if (kind === 'order-detail') await tab.screenshot({ path: out(`button-${language}.png`) });
        const capture = await captureInto(program, tab);
        if (kind === 'order-detail') await tab.screenshot({ path: out(`captured-${language}.png`) });
        const reading = await program.read<Reading>(`/captures/${capture.head.id}/reading`);
        expect(reading.page, 'what the program takes the page for').toBe(kind);
        lines.push(captureLine(language, capture, reading));
        await tab.close();
      });
    }
  }

  for (const { number, language } of stories) {
    await test.step(`The case of order ${number} is read and counted down`, async () => {
      const file = await order(program, number);
      const deadlines = await program.read<Deadline[]>(`/orders/${number}/deadlines`);
      expect(file.captures).toHaveLength(kinds.length);
      expect(deadlines.length, `deadlines (${language})`).toBeGreaterThan(0);
      lines.push(...caseLines(file, deadlines));
    });
  }

  await test.step('The buyer chooses the claim', async () => {
    const wish: Wish = {
      reason: 'not-as-described',
      solution: 'partial-refund',
      amount: { amount: '24.90', currency: 'USD' },
      words: 'I ordered one black and two white lamps. Three white lamps came. I ask for the price of the black one.',
    };
    const body = JSON.stringify(wish);
    const answer = await program.ask('/orders/8100000000001234/dispute', { method: 'PUT', body, headers: { 'Content-Type': 'application/json' } });
    expect(answer.ok, await answer.text()).toBe(true);
  });

  await test.step('The popup counts down and makes the evidence pack', async () => {
    const window = await popup(buyer);
    await window.setViewportSize({ width: 420, height: 720 });
    const row = window.getByRole('article', { name: /8100000000001234/ });
    await expect(row).toContainText(/day|hour|minute/);
    await window.screenshot({ path: out('popup.png') });
    await row.getByRole('button', { name: /evidence pack/ }).click();
    const save = row.getByRole('link', { name: 'Save PDF' });
    await expect(save).toBeVisible({ timeout: 60_000 });
    const [download] = await Promise.all([window.waitForEvent('download'), save.click()]);
    await download.saveAs(out('evidence-pack.pdf'));
  });

  console.log('\nCaptured, read, missing');
  for (const line of lines) console.log(line);
  console.log('\nMade');
  for (const [what, name] of [['Evidence pack', 'evidence-pack.pdf'], ['The button', 'button-en.png'], ['The popup', 'popup.png'], ['The set-up page', 'setup.png']] as const) console.log(fileLine(what, out(name)));
});
