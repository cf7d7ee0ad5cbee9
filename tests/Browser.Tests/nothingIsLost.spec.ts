import { captureInto, captureIntoOutbox, captures, heldIn, pair, popup } from './stage/acts';
import { lamps, sample } from './stage/samples';
import { captureButton, expect, test, visit } from './stage/stage';
import { Program } from './stage/program';
import type { Browser } from './stage/browser';

const number = '8100000000001234';

/** Until the outbox of this browser says so; then the capture is safe. */
async function waiting(buyer: Browser, reason: RegExp) {
  const window = await popup(buyer);
  await expect(window.getByText('1 capture waits')).toBeVisible({ timeout: 30_000 });
  await expect(window.getByText(reason).first()).toBeVisible();
  return window;
}

test('A capture is kept while the program is down, and delivered when it is back', async ({ program, buyer, shop }) => {
  await pair(buyer, program);
  const tab = await visit({ buyer, shop }, sample('order-detail', lamps));
  await program.stop();
  await captureIntoOutbox(tab);
  const window = await waiting(buyer, /Safe in this browser/);
  await program.start();
  await window.reload();
  await expect.poll(async () => (await captures(program)).length, { timeout: 30_000 }).toBe(1);
  await window.reload();
  await expect(window.getByText('1 capture waits')).toHaveCount(0);
});

test('A capture outlives the worker that took it', async ({ program, buyer, shop }) => {
  await pair(buyer, program);
  const tab = await visit({ buyer, shop }, sample('order-detail', lamps));
  await program.stop();
  await captureIntoOutbox(tab);
  await waiting(buyer, /Safe in this browser/);
  await buyer.killWorker();
  await program.start();
  // Opening the popup wakes a new worker, as an alarm does.
  await popup(buyer);
  await expect.poll(async () => (await captures(program)).length, { timeout: 30_000 }).toBe(1);
});

test('A capture outlives the browser', async ({ program, buyer, shop }) => {
  await pair(buyer, program);
  const tab = await visit({ buyer, shop }, sample('order-detail', lamps));
  await program.stop();
  await captureIntoOutbox(tab);
  await waiting(buyer, /Safe in this browser/);
  await buyer.restart();
  await program.start();
  await popup(buyer);
  await expect.poll(async () => (await captures(program)).length, { timeout: 30_000 }).toBe(1);
});

test('A capture outlives its tab, closed as soon as it is safe', async ({ program, buyer, shop }) => {
  await pair(buyer, program);
  const tab = await visit({ buyer, shop }, sample('order-detail', lamps));
  const window = await popup(buyer);
  await program.stop();
  await tab.bringToFront();
  await captureButton(tab).click();
  await expect.poll(() => heldIn(window), { intervals: [50], timeout: 30_000 }).toBe(1);
  await tab.close();
  await program.start();
  await window.reload();
  await expect.poll(async () => (await captures(program)).length, { timeout: 30_000 }).toBe(1);
});

test('A revoked browser keeps its captures, says that it is not paired, and delivers after pairing again', async ({ program, buyer, shop }) => {
  await pair(buyer, program);
  const tab = await visit({ buyer, shop }, sample('order-detail', lamps));
  const devices = await program.read<{ id: string; name: string }[]>('/devices');
  for (const { id, name } of devices) if (name !== 'tests') expect((await program.ask(`/devices/${id}`, { method: 'DELETE' })).ok).toBe(true);
  await captureIntoOutbox(tab);
  const window = await waiting(buyer, /does not know this browser/);
  await expect(window.getByRole('heading', { name: 'No longer paired' })).toBeVisible();
  expect(await captures(program)).toHaveLength(0);

  const code = /Pairing code\s+(\S+)/.exec((await program.command('pair')).output)?.[1] ?? '';
  await pair(buyer, program, code);
  await expect.poll(async () => (await captures(program)).length, { timeout: 30_000 }).toBe(1);
});

test('What the program has acknowledged is there after a power cut, and verifies', async ({ program, buyer, shop }) => {
  await pair(buyer, program);
  const tab = await visit({ buyer, shop }, sample('order-detail', lamps));
  const capture = await captureInto(program, tab);
  await program.stop('SIGKILL');
  const { code, output } = await program.command('verify');
  expect(code, output).toBe(0);
  await program.start();
  expect((await captures(program)).map(({ id }) => id)).toEqual([capture.head.id]);
  expect((await program.ask(`/orders/${number}`)).status).toBe(200);
});

test('The program in another folder does not know this browser, and gets nothing', async ({ program, buyer, shop }) => {
  await pair(buyer, program);
  const tab = await visit({ buyer, shop }, sample('order-detail', lamps));
  await program.stop();
  const stranger = await Program.on(program.port);
  try {
    await captureIntoOutbox(tab);
    await waiting(buyer, /does not know this browser|not running/);
    expect(await captures(stranger)).toHaveLength(0);
  } finally {
    await stranger.remove();
  }
});
