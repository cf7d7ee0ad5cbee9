import type { Page } from '@playwright/test';
import { captures, order, pair, popup, type StoredCapture } from './stage/acts';
import { lamps, sample } from './stage/samples';
import { expect, test, visit } from './stage/stage';

const number = '8100000000001234';
const site = 'https://www.aliexpress.com';
const pages = {
  tracking: `${site}/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=${number}`,
  first: `${site}/p/order/snapshot.html?orderId=${number}&orderLineId=8100000000011234`,
  second: `${site}/p/order/snapshot.html?orderId=${number}&orderLineId=8100000000021234`,
  product: `${site}/item/1005000000000101.html`,
  message: `${site}/p/message/index.html?fromCode=order&orderId=${number}&bizContext=orderDetail`,
  receipt: `${site}/p/tax-ui/index.html?orderId=${number}`,
};
const simple = (title: string): string => `<!doctype html><html lang="en"><title>${title}</title><body><main><h1>${title}</h1><p>One page of the order.</p></main></body></html>`;

/** Pressed without bringing the window to the front: the page must stay in view of the camera. */
const press = (window: Page, name: string | RegExp): Promise<void> => window.getByRole('button', { name }).dispatchEvent('click');

test('One click captures the order and each page that it leads to, pauses at the puzzle of the shop, and goes on when the person says so', async ({ program, buyer, shop }) => {
  test.setTimeout(240_000);
  await pair(buyer, program);
  const tab = await visit({ buyer, shop }, sample('order-detail', lamps));
  for (const [name, url] of Object.entries(pages)) shop.showHtml(url, simple(name));
  shop.showHtml(pages.product, '<!doctype html><html lang="en"><title>Check</title><body><div id="nc_1_wrapper" class="nc-container">Please slide to verify</div></body></html>');

  const window = await popup(buyer, tab);
  await tab.bringToFront();
  await press(window, 'Capture the whole order');
  const panel = window.getByRole('region', { name: `Capturing order ${number}` });
  await expect(panel.getByRole('heading', { name: 'Paused' })).toBeVisible({ timeout: 150_000 });
  await expect(panel).toContainText('Solve its puzzle in the window that came to the front');
  await expect(panel.getByRole('listitem').filter({ hasText: 'Product as it was bought' }).filter({ hasText: 'stored' })).toHaveCount(2);
  const before = (await captures(program)).length;

  shop.showHtml(pages.product, simple('product'));
  await press(window, 'Continue');
  await expect(panel.getByRole('heading', { name: /all its pages were visited/ })).toBeVisible({ timeout: 150_000 });

  await expect(panel.getByRole('listitem')).toHaveText([/The order/, /Tracking/, /as it was bought/, /as it was bought/, /Product now/, /Chat/, /Receipt/]);
  await expect(panel.getByRole('listitem').filter({ hasText: 'stored' })).toHaveCount(7);
  const stored = await captures(program);
  expect(before).toBe(4);
  expect(stored.map(({ url }) => url).sort()).toEqual([tab.url(), ...Object.values(pages)].sort());
  // Its window is closed again; the buyer's own tabs are as they were.
  expect(buyer.context.pages().filter((one) => one.url().startsWith(site))).toEqual([tab]);
});

/** Runs in a page of ours: what comes to the front from now on. */
function noteFronts(): void {
  const fronts: string[] = [];
  chrome.windows?.onFocusChanged.addListener((id) => fronts.push(`window ${id}`));
  chrome.tabs.onActivated.addListener(({ tabId, windowId }) => fronts.push(`tab ${tabId} of ${windowId}`));
  Object.assign(globalThis, { fronts });
}

test('The buyer’s window stays in front and shows what it showed; stopping keeps what was captured and opens nothing more', async ({ program, buyer, shop }) => {
  test.setTimeout(120_000);
  await pair(buyer, program);
  const tab = await visit({ buyer, shop }, sample('order-detail', lamps));
  for (const [name, url] of Object.entries(pages)) shop.showHtml(url, simple(name));
  const window = await popup(buyer, tab);
  await tab.bringToFront();
  const own = await window.evaluate(async () => (await chrome.windows?.getCurrent())?.id);
  const front = () => window.evaluate(async (windowId) => (await chrome.tabs.query({ active: true, windowId })).map(({ url }) => url), own);
  await window.evaluate(noteFronts);
  await press(window, 'Capture the whole order');
  const panel = window.getByRole('region', { name: `Capturing order ${number}` });
  await expect(panel).toContainText('in a window of their own, behind yours');
  await expect(panel.getByRole('listitem').filter({ hasText: 'Tracking' })).toContainText('stored', { timeout: 60_000 });
  const fronts = await window.evaluate(() => (globalThis as unknown as { fronts: string[] }).fronts);
  expect(fronts.filter((one) => one.startsWith('window') || one.endsWith(` ${own}`)), 'what took the front').toEqual([]);
  expect(await front()).toEqual([tab.url()]);
  const tracked = (await captures(program)).find(({ url }) => url === pages.tracking);
  const { head } = await program.read<StoredCapture>(`/captures/${tracked?.id}`);
  expect((head.completeness as { screenshots: object }).screenshots, 'pictured all the same').toMatchObject({ wholePage: true });
  await panel.getByRole('button', { name: 'Stop' }).dispatchEvent('click');
  await expect(panel.getByRole('heading', { name: /stopped/ })).toBeVisible({ timeout: 30_000 });
  expect((await order(program, number)).order.number).toBe(number);
  expect((await captures(program)).length).toBeLessThan(4);
});

test('All orders are captured through the list\'s own button, and what the page speaks of and does not show is said', async ({ program, buyer, shop }) => {
  test.setTimeout(120_000);
  await pair(buyer, program);
  const card = (order: number): string =>
    `<div class="order-item"><div class="order-item-header"><span class="order-item-header-status-text">Completed</span><div class="order-item-header-right-info"><div>Order date: Jan 24, 2026</div><div>Order ID: ${order}</div></div>` +
    `<a data-pl="order_item_header_detail" href="/p/order/detail.html?orderId=${order}">Order details</a></div><button onclick="document.body.dataset.pressed='yes'">Confirm received</button></div>`;
  const url = shop.showHtml(
    `${site}/p/order/index.html`,
    `<!doctype html><html lang="en"><title>Orders</title><body><div class="comet-tabs-nav-item comet-tabs-nav-item-active">View all (31)</div><div class="order-content">${card(8100000000010000)}</div>
    <div class="order-more"><button>View orders</button></div><script>
      let shown = 1;
      document.querySelector('.order-more button').onclick = () => setTimeout(() => {
        const html = ${JSON.stringify(card(1).replaceAll('1"', 'NUMBER"').replace('ID: 1<', 'ID: NUMBER<'))};
        for (let i = 0; i < 10 && shown < 30; i++, shown++) document.querySelector('.order-content').insertAdjacentHTML('beforeend', html.replaceAll('NUMBER', String(8100000000010000 + shown * 20000)));
        if (shown >= 30) document.querySelector('.order-more').remove();
      }, 50);
    </script></body></html>`,
  );
  const tab = await buyer.context.newPage();
  await tab.goto(url);
  const window = await popup(buyer, tab);
  await tab.bringToFront();
  await press(window, 'Capture all orders');
  await expect.poll(async () => (await captures(program)).length, { timeout: 90_000 }).toBe(1);
  await expect(window.getByText('Details', { exact: true })).toBeVisible({ timeout: 30_000 });
  await window.getByText('Details', { exact: true }).dispatchEvent('click');
  await expect(window.getByText('30 of the 31 orders that the page speaks of were shown. The page offered no more.')).toBeVisible({ timeout: 30_000 });
  expect((await program.read<{ total: number }>('/orders?limit=1')).total).toBe(30);
  expect(await tab.evaluate(() => document.body.dataset.pressed)).toBeUndefined();
});
