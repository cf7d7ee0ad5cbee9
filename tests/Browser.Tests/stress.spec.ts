import type { Page } from '@playwright/test';
import { captureInto, captureIntoOutbox, captures, heldIn, pair, popup, type StoredCapture } from './stage/acts';
import { Browser } from './stage/browser';
import type { Program } from './stage/program';
import { headphones, lamps, sample } from './stage/samples';
import { testExtension } from './stage/settings';
import { Shop } from './stage/shop';
import { smallDisk } from './stage/smallDisk';
import { captureButton, expect, test, visit } from './stage/stage';
import { bytesIn, memoryOf, putHeavy } from './stage/weight';

const heavy = '00000000-0000-4000-8000-0000000000a1';
const lighter = '00000000-0000-4000-8000-0000000000b2';

/** Opens the popup, which delivers what waits, and halts the program when it has some of the bytes and not yet all. */
async function haltMidway({ program, buyer }: { program: Program; buyer: Browser }, had: number): Promise<Page> {
  const window = await popup(buyer);
  await expect.poll(() => bytesIn(program.folder) - had, { intervals: [5], timeout: 30_000 }).toBeGreaterThan(5_000_000);
  program.freeze();
  return window;
}

test('300 MB arrive whole although the program is killed on the way, and then the worker; the browser never holds them all', async ({ program, buyer }) => {
  await pair(buyer, program);
  await program.stop();
  const ours = await buyer.ours('ways.html');
  await putHeavy(ours, heavy, 200);
  await putHeavy(ours, lighter, 100);
  expect(await heldIn(ours)).toBe(2);

  await program.start();
  const before = memoryOf(buyer.profile);
  let window = await haltMidway({ program, buyer }, bytesIn(program.folder));
  const during = memoryOf(buyer.profile);
  await program.stop('SIGKILL');
  await expect(window.getByText('2 captures wait')).toBeVisible();
  expect(await heldIn(ours)).toBe(2);

  await program.start();
  await window.close();
  window = await haltMidway({ program, buyer }, bytesIn(program.folder));
  await buyer.killWorker();
  program.goOn();
  expect(await heldIn(ours)).toBeGreaterThanOrEqual(1);
  // Nobody has to open anything: the browser wakes the next worker by itself.
  expect(await ours.evaluate(() => chrome.alarms?.get('deliver'))).toBeDefined();
  await popup(buyer);
  await expect.poll(() => heldIn(ours), { timeout: 60_000 }).toBe(0);

  for (const [id, megabytes] of [[heavy, 200], [lighter, 100]] as const) {
    const { parts } = await program.read<StoredCapture>(`/captures/${id}`);
    expect(parts).toHaveLength(megabytes / 20 + 1);
    expect(parts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeGreaterThan(megabytes * 1_000_000);
  }
  if (before !== null && during !== null) expect((during - before) / 1_000_000, 'MB that the browser holds of 200 on the way').toBeLessThan(100);
});

test('A worker that ends in the midst of a capture leaves the page as it was and nothing half; the next click captures it', async ({ program, buyer, shop }) => {
  await pair(buyer, program);
  const tab = await visit({ buyer, shop }, sample('order-detail', lamps));
  const window = await popup(buyer, tab);
  await tab.bringToFront();
  await tab.evaluate(() => scrollTo(0, 120));
  const before = await tab.evaluate(() => scrollY);
  await captureButton(tab).click();
  await tab.waitForFunction(() => /^(Loading the whole|Taking)/.test(document.querySelector('dispute-helper-button')?.shadowRoot?.querySelector('.step')?.textContent ?? ''), undefined, { polling: 'raf' });
  await buyer.killWorker();
  await expect(tab.getByRole('definition').filter({ hasText: 'DisputeHelper was updated or stopped while this page was open.' })).toBeVisible();
  expect(await heldIn(window)).toBe(0);
  // The page's own side puts it back when the worker gives no sign of life.
  await expect.poll(() => tab.evaluate(() => scrollY), { timeout: 40_000 }).toBe(before);
  expect(await captures(program)).toEqual([]);
  await tab.bringToFront();
  await captureInto(program, tab);
});

test('Two windows that capture at once both get all their pictures', async ({ program, buyer, shop }) => {
  await pair(buyer, program);
  const one = await visit({ buyer, shop }, sample('order-detail', lamps));
  const ours = await buyer.ours('ways.html');
  const other = sample('order-detail', headphones);
  shop.show(other);
  const opened = buyer.context.waitForEvent('page');
  await ours.evaluate((url) => void chrome.windows?.create({ url }), other.url);
  const two = await opened;
  await expect(two.locator('html')).toHaveAttribute('data-answers', String(other.answers.length));
  await one.bringToFront();
  await Promise.all([one, two].map((tab) => captureButton(tab).dispatchEvent('click')));
  for (const tab of [one, two]) await expect(tab.getByRole('heading', { name: 'Captured and stored' })).toBeVisible({ timeout: 60_000 });
  const stored = await captures(program);
  expect(stored.map(({ url }) => url).sort()).toEqual([one.url(), two.url()].sort());
  for (const { id } of stored) {
    const { head } = await program.read<StoredCapture>(`/captures/${id}`);
    expect((head.completeness as { screenshots: object }).screenshots).toMatchObject({ wholePage: true });
  }
});

test('Too little room is said before there is none; then nothing half is kept, nothing is lost, and the outbox can still be emptied', async ({ program, buyer, shop }) => {
  await pair(buyer, program);
  const tab = await visit({ buyer, shop }, sample('order-detail', lamps));
  await program.stop();
  const ours = await buyer.ours('ways.html');
  const tools = await buyer.context.newCDPSession(ours);
  await tools.send('Storage.overrideQuotaForOrigin', { origin: `chrome-extension://${buyer.extensionId}`, quotaSize: 150_000_000 });
  const window = await popup(buyer);
  await expect(window.getByRole('alert')).toHaveText(/room for only about 1\d\d MB.*wait here are safe.*Start the program/);
  await captureIntoOutbox(tab);
  await expect(tab.getByRole('definition').filter({ hasText: /room for only about 1\d\d MB/ })).toBeVisible();

  // The worker is refused as the browser would refuse it, until it ends.
  await buyer.worker?.evaluate(() => {
    for (const write of ['add', 'put'] as const)
      IDBObjectStore.prototype[write] = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
  });
  await tab.reload();
  await expect(captureButton(tab)).toBeVisible();
  await tab.bringToFront();
  await captureButton(tab).click();
  await expect(tab.getByRole('heading', { name: 'Not captured' })).toBeVisible({ timeout: 45_000 });
  await expect(tab.getByRole('definition').filter({ hasText: /has no room for the capture, so nothing of it was stored\. Earlier captures are safe\./ })).toBeVisible();
  expect(await heldIn(ours)).toBe(1);

  await program.start();
  await window.reload();
  await expect.poll(async () => (await captures(program)).length, { timeout: 30_000 }).toBe(1);
  await expect.poll(() => heldIn(ours)).toBe(0);
});

test('Over its quota the browser keeps a capture, and warns; on a disk that is really full it is refused whole, and with room again everything is delivered', async ({ program }) => {
  const shop = new Shop();
  const disk = smallDisk(160);
  test.skip(!disk, 'This user may not mount a small disk.');
  const buyer = await Browser.with(testExtension, { folder: disk!.folder });
  try {
    await shop.open(buyer.context);
    await pair(buyer, program);
    const tab = await visit({ buyer, shop }, sample('order-detail', lamps));
    await program.stop();
    const ours = await buyer.ours('ways.html');
    // Over its quota the browser takes what is to be kept all the same, because storage without limit was asked for; the warning stands.
    const tools = await buyer.context.newCDPSession(ours);
    await tools.send('Storage.overrideQuotaForOrigin', { origin: `chrome-extension://${buyer.extensionId}`, quotaSize: 50_000 });
    await expect((await popup(buyer)).getByRole('alert')).toHaveText(/room for only about 0 MB/);
    await captureIntoOutbox(tab);
    expect(await heldIn(ours)).toBe(1);
    disk!.fill(150_000);
    await tab.bringToFront();
    await captureButton(tab).click();
    await expect(tab.getByRole('heading', { name: 'Not captured' })).toBeVisible({ timeout: 45_000 });
    await expect(tab.getByRole('definition').filter({ hasText: /has no room for the capture, so nothing of it was stored\. Earlier captures are safe\./ })).toBeVisible();
    expect(await heldIn(ours)).toBe(1);

    disk!.makeRoom();
    await tab.reload();
    await captureIntoOutbox(tab);
    expect(await heldIn(ours)).toBe(2);
    await program.start();
    await buyer.ours('popup.html');
    await expect.poll(async () => (await captures(program)).length, { timeout: 30_000 }).toBe(2);
    expect(shop.unserved).toEqual([]);
  } finally {
    await buyer.close();
    disk!.remove();
  }
});
