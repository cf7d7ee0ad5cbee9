import type { Page } from '@playwright/test';
import { pair } from '../stage/acts';
import { largeCase, largeOrder } from '../stage/largeCase';
import { shippedExtension } from '../stage/settings';
import { expect, test } from '../stage/stage';

test.use({ extension: shippedExtension });
test.setTimeout(240_000);

const messages = 1_000;
const photos = 200;

test('how soon a page of ours is there, with a large case', async ({ program, buyer }) => {
  await largeCase(program, messages, photos);
  const file = await (await program.ask(`/orders/${largeOrder}`)).text();
  expect((JSON.parse(file) as { messages: unknown[] }).messages.length, 'the case is as large as it should be').toBeGreaterThan(messages * 0.9);
  console.log(`case file of ${messages} messages and ${photos} photos`.padEnd(64), `${(file.length / 1e6).toFixed(2)} MB`);
  await pair(buyer, program);

  const page = await buyer.context.newPage();
  await page.addInitScript(watch);
  const ours = (name: string) => `chrome-extension://${buyer.extensionId}/${name}`;
  const told = [
    await measured(page, 'popup', ours('popup.html'), 'article', 150),
    await measured(page, 'case page', ours(`case.html?order=${largeOrder}`), '.headline', 300),
    await measured(page, 'list of cases', ours('cases.html'), 'main li', 300),
  ];

  // Scrolled from end to end: how long the longest frame was.
  await page.goto(ours(`case.html?order=${largeOrder}`));
  await page.locator('.headline').waitFor();
  const frames = await page.evaluate(scrollThrough);
  console.log('scrolling through the overview, slowest of its frames'.padEnd(64), `${Math.max(...frames).toFixed(0)} ms`);
  expect(told.every(Boolean), 'every page is there in time').toBe(true);
});

/** First paint, and when what the page is about was first painted; medians of five visits after a first one that warms the browser. */
async function measured(page: Page, what: string, address: string, subject: string, limit: number): Promise<boolean> {
  const visits: { first: number; subject: number }[] = [];
  for (let turn = 0; turn < 6; turn++) {
    await page.goto('about:blank');
    await page.evaluate((wanted) => (window.name = wanted), subject);
    await page.goto(address);
    await page.waitForFunction(() => performance.getEntriesByName('subject').length > 0 && performance.getEntriesByName('first-contentful-paint').length > 0);
    const visit = await page.evaluate(() => ({
      first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      subject: performance.getEntriesByName('subject')[0]?.startTime ?? Number.NaN,
    }));
    if (turn > 0) visits.push(visit);
  }
  const median = (of: 'first' | 'subject') => visits.map((visit) => visit[of]).sort((one, other) => one - other)[2] ?? Number.NaN;
  const holds = median('first') <= limit;
  console.log(`${what}: first paint (then: what it is about)`.padEnd(64), `${median('first').toFixed(0)} ms (${median('subject').toFixed(0)} ms)`.padStart(20), `limit ${limit} ms`, holds ? 'holds' : 'DOES NOT HOLD');
  return holds;
}

/** Runs in the page before anything else: marks the frame after the subject came. The window's name says what to wait for. */
function watch(): void {
  const look = (): void => {
    if (!window.name || !document.querySelector(window.name)) return;
    seen.disconnect();
    requestAnimationFrame(() => performance.mark('subject'));
  };
  const seen = new MutationObserver(look);
  seen.observe(document, { subtree: true, childList: true });
}

/** Runs in the page. */
async function scrollThrough(): Promise<number[]> {
  const frames: number[] = [];
  let last = performance.now();
  const end = document.documentElement.scrollHeight;
  for (let top = 0; top <= end; top += 120) {
    scrollTo(0, top);
    await new Promise((drawn) => requestAnimationFrame(drawn));
    const now = performance.now();
    frames.push(now - last);
    last = now;
  }
  return frames;
}
