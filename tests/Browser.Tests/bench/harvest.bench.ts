import type { Page } from '@playwright/test';
import { openChat, type History } from '../gallery/chatStage';
import { talk } from '../gallery/talk';
import { pair } from '../stage/acts';
import { shippedExtension } from '../stage/settings';
import { captureButton, expect, test } from '../stage/stage';

test.use({ extension: shippedExtension });
test.setTimeout(600_000);

const row = (what: string, ours: string, limit: string, holds: boolean) =>
  console.log(`${what.padEnd(52)} ${ours.padStart(12)} ${`limit ${limit}`.padStart(16)}   ${holds ? 'holds' : 'DOES NOT HOLD'}`);
const median = (values: number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

/** A server that takes a sixth of a second for twenty rows of a thousand. */
const latency = 160;
const messages = 1_000;

test('a chat of a thousand virtualised messages, against a scroller that does nothing else', async ({ program, buyer, shop }) => {
  await pair(buyer, program);
  const [bare, ours, added]: [number[], number[], number[]] = [[], [], []];
  // The first turn warms the browser.
  for (let turn = 0; turn < 4; turn++) {
    const history: History = { rows: talk(messages, { about: `turn ${turn}` }), latency };
    const plain = await openChat(shop, buyer, history, { kind: 'virtual' });
    await plain.bringToFront();
    const alone = await plain.evaluate(scrollThrough, history.rows.length);
    const before = await heap(plain);
    await plain.close();

    const tab = await openChat(shop, buyer, history, { kind: 'virtual' });
    await tab.bringToFront();
    await tab.evaluate(listenToSteps);
    await captureButton(tab).click();
    await expect(tab.locator('.step')).toHaveText(/^(Opening|Loading|Taking|Keeping|Making)/, { timeout: 90_000 });
    const after = await heap(tab);
    const harvest = await tab.evaluate(() => (window as unknown as { harvest: { from: number; to: number } }).harvest);
    await expect(tab.getByRole('heading', { name: /^Captured/ })).toBeVisible({ timeout: 60_000 });
    await tab.close();
    if (turn === 0) continue;
    bare.push(alone);
    ours.push(harvest.to - harvest.from);
    added.push((after - before) / 1_000_000);
  }
  const share = median(bare) / median(ours);
  row(`${messages} messages: scrolling alone ${Math.round(median(bare))} ms, harvest`, `${Math.round(median(ours))} ms`, `${Math.round(median(bare) / 0.9)} ms`, share >= 0.9);
  row('speed of the harvest against scrolling alone', `${(100 * share).toFixed(1)} %`, '90 %', share >= 0.9);
  row('script memory added to the tab when it is done', `${median(added).toFixed(1)} MB`, '100 MB', median(added) <= 100);
  expect(share).toBeGreaterThanOrEqual(0.9);
  expect(median(added)).toBeLessThanOrEqual(100);
});

/** Runs in the page: to the upper end as often as there is more. Milliseconds. */
async function scrollThrough(wanted: number): Promise<number> {
  const list = document.querySelector('.im-list')!;
  const from = performance.now();
  const has = () => Number(document.documentElement.dataset.rows);
  while (has() < wanted) {
    const before = has();
    list.scrollTop = 0;
    await new Promise<void>((more) => {
      const changed = new MutationObserver(() => has() > before && (changed.disconnect(), more()));
      changed.observe(document.documentElement, { attributes: true });
    });
    await new Promise(requestAnimationFrame);
  }
  return performance.now() - from;
}

/** Runs in the page: when our note says that the conversation is gone through, and when something else. */
function listenToSteps(): void {
  const harvest = { from: 0, to: 0 };
  Object.assign(window, { harvest });
  const root = document.querySelector('dispute-helper-button')?.shadowRoot;
  if (!root) throw new Error('The button is not there.');
  new MutationObserver(() => {
    const said = root.querySelector('.step')?.textContent ?? '';
    const isUnderWay = /conversation/.test(said);
    if (isUnderWay) harvest.from ||= performance.now();
    else if (harvest.from) harvest.to ||= performance.now();
  }).observe(root, { childList: true, subtree: true, characterData: true });
}

/** Bytes that scripts hold, ours among them, after a collection. */
async function heap(tab: Page): Promise<number> {
  const tools = await tab.context().newCDPSession(tab);
  await tools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await tools.send('Runtime.getHeapUsage');
  await tools.detach();
  return usedSize;
}
