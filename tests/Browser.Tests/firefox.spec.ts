import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Firefox } from './firefox/firefox';
import { showChat, theOrder } from './gallery/chatStage';
import { talk } from './gallery/talk';
import { captures, isRead, order, partsOf, type StoredCapture } from './stage/acts';
import type { Program } from './stage/program';
import { lamps, sample } from './stage/samples';
import { firefox as executable, firefoxExtension } from './stage/settings';
import { Shop } from './stage/shop';
import { expect, test } from './stage/stage';

test.skip(!existsSync(executable), `There is no Firefox at ${executable}; FIREFOX_PATH may name one.`);

const button = 'dispute-helper-button';
const number = '8100000000001234';

/** Runs in the browser's own window: whose sidebar is open. */
function openSidebar(): string {
  const { SidebarController } = globalThis as unknown as { SidebarController: { isOpen: boolean; currentID: string } };
  return SidebarController.isOpen ? SidebarController.currentID : '';
}

test('In Firefox an order with its pages, long chats and a saved page are kept whole, and wait while the program rests and after the browser has ended the worker', async ({ program }) => {
  test.setTimeout(240_000);
  const shop = new Shop();
  const page = shop.show(sample('order-detail', lamps));
  const browser = await Firefox.with(firefoxExtension, shop);
  const shown = (): Promise<string> => browser.run(() => document.body.innerText);
  try {
    await browser.ours('setup.html');
    await expect.poll(shown).toContain('Not paired yet');
    await browser.type('form input', program.pairingCode);
    await browser.click('form button');
    await expect.poll(shown).toContain('The program is running and knows this browser.');

    await browser.open(page.url);
    await expect.poll(() => browser.run(() => document.documentElement.dataset.answers)).toBe(String(page.answers.length));
    expect(await captureIn(browser), 'how the capture ended').toContain('Captured and stored');
    await isWholeOrder(program);

    // A list that draws only what is in view, and a program that is off.
    await program.stop();
    await browser.open(showChat(shop, { rows: talk(120) }, { kind: 'virtual' }));
    await expect.poll(() => browser.run(() => document.documentElement.dataset.ready)).toBe('1');
    expect(await captureIn(browser)).toContain('Captured, not yet delivered');
    await browser.ours('popup.html');
    await expect.poll(shown, { timeout: 30_000 }).toContain('1 capture waits');

    // Firefox ends the background of an extension that rests; what waits is not forgotten.
    expect(await browser.inBrowser(endBackground)).toBe('stopped');
    await program.start();
    await browser.ours('popup.html');
    await expect.poll(async () => (await captures(program)).length, { timeout: 30_000 }).toBe(2);
    const chat = (await captures(program)).find(({ url }) => url.includes('/p/message/'));
    await isRead(program, chat?.id);
    const { head } = await program.read<StoredCapture>(`/captures/${chat?.id}`);
    expect((head.completeness as { chat: object }).chat).toMatchObject({ firstMessageReached: true, rows: 130, gaps: [], stoppedBy: 'top' });
    expect((await order(program, theOrder)).messages).toHaveLength(120);

    // Begun in the popup of a tab that is behind it: no picture can be taken, and the sentence says so.
    const tab = await browser.tabOf('popup.html');
    await browser.open(page.url);
    await expect.poll(() => browser.run(() => document.documentElement.dataset.answers)).toBe(String(page.answers.length));
    await browser.beside(`popup.html?tab=${tab}`);
    await browser.click('section button');
    await expect.poll(shown, { timeout: 60_000 }).toMatch(/Kept\. Missing or uncertain: .*pictures of the screen/);

    await isCapturedWhole(browser, shop, program);

    const saved = join(program.folder, 'Order.html');
    writeFileSync(saved, `<!DOCTYPE html>\n<!-- saved from url=(${String(page.url.length).padStart(4, '0')})${page.url} -->\n${page.html.replace(/^<!doctype html>/i, '')}`);
    await browser.ours('imports.html');
    await browser.type('input[type=file]', saved);
    await expect.poll(shown, { timeout: 30_000 }).toContain('Done. 1 stored, 0 waiting for an order, 0 known before, 0 refused.');
    expect((await order(program, number)).captures.map(({ importedFrom }) => importedFrom)).toContain('Order.html');
    // The popup, here as a page of its own, opens the sidebar in the turn of a click.
    await browser.ours('popup.html');
    await browser.click('nav button:nth-of-type(2)');
    await expect.poll(() => browser.inBrowser(openSidebar)).toMatch(/^disputehelper_localhost/);
    expect(shop.unserved).toEqual([]);
  } finally {
    await browser.close();
  }
});

/** Runs in the browser's own window: what it does by itself after half a minute. */
async function endBackground(): Promise<string> {
  interface Extension {
    backgroundState: string;
    terminateBackground(how: object): Promise<void>;
  }
  const { WebExtensionPolicy } = globalThis as unknown as { WebExtensionPolicy: { getByID(id: string): { extension: Extension } } };
  const { extension } = WebExtensionPolicy.getByID('disputehelper@localhost');
  await extension.terminateBackground({ ignoreDevToolsAttached: true });
  return extension.backgroundState;
}

/** An order of three small pages in one go; its chat stands in an inner page of another host. */
async function isCapturedWhole(browser: Firefox, shop: Shop, program: Program): Promise<void> {
  const rows = talk(40, { about: 'the whole order' });
  const chat = showChat(shop, { rows }, { kind: 'virtual' }, ['message.aliexpress.com']);
  const site = 'https://www.aliexpress.com';
  const page = (title: string, links: string[]): string => `<!doctype html><html lang="en"><title>${title}</title><body><main><h1>${title}</h1>${links.map((link) => `<a href="${link.replaceAll('&', '&amp;')}">More</a>`).join(' ')}</main></body></html>`;
  const tracking = shop.showHtml(`${site}/p/tracking/index.html?tradeOrderId=${theOrder}`, page('Tracking', []));
  const detail = shop.showHtml(`${site}/p/order/detail.html?orderId=${theOrder}`, page('Order', [tracking, chat]));

  const tab = await browser.tabOf('popup.html');
  await browser.open(detail);
  await browser.beside(`popup.html?tab=${tab}`);
  await browser.click('section button:nth-of-type(2)');
  const shown = (): Promise<string> => browser.run(() => document.body.innerText);
  await expect.poll(shown, { timeout: 60_000 }).toContain('all its pages were visited');
  const stored = (await captures(program)).filter(({ url }) => [detail, tracking, chat].includes(url));
  expect(stored.map(({ url }) => url).sort()).toEqual([detail, tracking, chat].sort());
  const { head } = await program.read<StoredCapture>(`/captures/${stored.find(({ url }) => url === chat)?.id}`);
  expect(head.completeness).toMatchObject({ chat: { firstMessageReached: true, rows: rows.length, gaps: [], stoppedBy: 'top' }, screenshots: { wholePage: true } });
}

/** Presses the button in the page in front, and gives what it says at the end. */
async function captureIn(browser: Firefox): Promise<string> {
  await browser.click('.capture', button);
  const said = (): Promise<string> => browser.run((host) => document.querySelector(host)?.shadowRoot?.querySelector<HTMLElement>('.panel h2')?.parentElement?.innerText ?? '', button);
  await expect.poll(said, { timeout: 60_000 }).toMatch(/^(Captured|Not captured)/);
  return await said();
}

async function isWholeOrder(program: Program): Promise<void> {
  const [stored] = await captures(program);
  await isRead(program, stored?.id);
  const capture = await program.read<StoredCapture>(`/captures/${stored?.id}`);
  const names = new Set(capture.parts.map((part) => part.name));
  expect([...names].sort()).toEqual(['image', 'layout', 'page', 'response', 'screenshot']);
  const [html] = await partsOf(program, capture, 'page');
  expect(html?.toString()).toContain('order-detail-order-info');
  for (const shot of await partsOf(program, capture, 'screenshot')) expect(shot.subarray(1, 4).toString()).toBe('PNG');
  const answers = (await partsOf(program, capture, 'response')).map((part) => JSON.parse(part.toString()) as { body: string });
  expect(answers.some(({ body }) => body.includes('detail_order_price_block'))).toBe(true);
  expect(capture.head.completeness).toMatchObject({ mhtml: false, lacks: expect.arrayContaining([expect.objectContaining({ code: 'mhtml', text: expect.stringContaining('this browser makes none') })]), screenshots: { wholePage: true } });
  const file = await order(program, number);
  expect([file.total?.value.amount, file.total?.how]).toEqual(['77.03', 'response']);
}
