import { existsSync } from 'node:fs';
import { Firefox } from './firefox/firefox';
import { captures, isRead, order, partsOf, type StoredCapture } from './stage/acts';
import { lamps, sample } from './stage/samples';
import { firefox as executable, firefoxExtension } from './stage/settings';
import { Shop } from './stage/shop';
import { expect, test } from './stage/stage';

test.skip(!existsSync(executable), `There is no Firefox at ${executable}; FIREFOX_PATH may name one.`);

const button = 'dispute-helper-button';

/** Runs in the browser's own window: whose sidebar is open. */
function openSidebar(): string {
  const { SidebarController } = globalThis as unknown as { SidebarController: { isOpen: boolean; currentID: string } };
  return SidebarController.isOpen ? SidebarController.currentID : '';
}

test('In Firefox one click keeps page, positions, pictures and answers, and its facts are right', async ({ program }) => {
  const shop = new Shop();
  const page = shop.show(sample('order-detail', lamps));
  const browser = await Firefox.with(firefoxExtension, shop);
  try {
    await browser.ours('setup.html');
    const shown = () => browser.run(() => document.body.innerText);
    await expect.poll(shown).toContain('Not paired yet');
    await browser.type('form input', program.pairingCode);
    await browser.click('form button');
    await expect.poll(shown).toContain('The program is running and knows this browser.');

    await browser.open(page.url);
    await expect.poll(() => browser.run(() => document.documentElement.dataset.answers)).toBe(String(page.answers.length));
    await browser.click('.capture', button);
    const said = () => browser.run((host) => document.querySelector(host)?.shadowRoot?.querySelector<HTMLElement>('.panel h2')?.parentElement?.innerText ?? '', button);
    await expect.poll(said, { timeout: 60_000 }).toMatch(/^(Captured|Not captured)/);
    expect(await said(), 'how the capture ended').toContain('Captured and stored');

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

    const file = await order(program, '8100000000001234');
    expect([file.total?.value.amount, file.total?.how]).toEqual(['77.03', 'response']);

    // The popup, here as a page of its own, opens the sidebar in the turn of a click.
    await browser.ours('popup.html');
    await browser.click('nav button:nth-of-type(2)');
    await expect.poll(() => browser.inBrowser(openSidebar)).toMatch(/^disputehelper_localhost/);
    expect(shop.unserved).toEqual([]);
  } finally {
    await browser.close();
  }
});
