import type { Frame, Page } from '@playwright/test';
import { controlled, editor, framing } from './gallery/writing';
import { pair } from './stage/acts';
import { deliver } from './stage/deliver';
import { lamps, sample } from './stage/samples';
import { expect, test } from './stage/stage';

const order = '8100000000001234';
const chat = `https://www.aliexpress.com/p/message/index.html?orderId=${order}`;
const elsewhere = 'https://message.aliexpress.com/conversation.html';

interface Held {
  text: string;
  sent: string[];
}

/** What the chat itself knows of its text, and everything that could have sent it. */
const heldBy = (chat: Page | Frame): Promise<Held> => chat.evaluate(() => (globalThis as unknown as { held: Held }).held);
/** Line breaks are the editor's own affair. */
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('A draft is put into the open chat by a click, the chat knows it, and nothing is sent', async ({ program, buyer, shop }) => {
  await deliver(program, sample('order-detail', lamps));
  await pair(buyer, program);
  const page = await buyer.ours(`case.html?order=${order}#seller`);
  const put = page.getByRole('button', { name: 'Put into the chat' });
  await put.click();
  await expect(page.getByText('No tab shows a chat with the seller. Open the conversation on AliExpress, come back and try again.', { exact: false })).toBeVisible();

  const draft = page.getByRole('textbox', { name: /^Message/ });
  await draft.fill(`Hello,\nwhere is the parcel of order ${order}?\n\nThank you.`);
  const says = words(await draft.inputValue());
  shop.showHtml(chat, controlled);
  const tab = await buyer.context.newPage();
  await tab.goto(chat);
  await page.bringToFront();
  await put.click();
  await expect(page.getByText('It stands in the chat’s field now.', { exact: false }).or(page.getByText('It stands in the chat\'s field now.', { exact: false }))).toBeAttached();
  await expect.poll(async () => words((await heldBy(tab)).text)).toBe(says);
  await expect.poll(async () => words(await tab.locator('#field').inputValue()), 'the page has drawn it from its own text').toBe(says);
  expect((await heldBy(tab)).sent).toEqual([]);
  expect(await tab.evaluate(() => document.visibilityState), 'the chat came to the front').toBe('visible');

  // What stands there is left alone.
  await page.bringToFront();
  await draft.fill('Another text');
  await put.click();
  await expect(page.getByText('Something stands in the chat\'s field already.', { exact: false })).toBeAttached();
  expect(words((await heldBy(tab)).text)).toBe(says);
  await tab.close();

  // An editor in a frame of another host of the shop.
  shop.showHtml(chat, framing(elsewhere));
  shop.showHtml(elsewhere, editor);
  const framed = await buyer.context.newPage();
  await framed.goto(chat);
  const inside = framed.frame({ url: elsewhere })!;
  await expect(inside.locator('#field')).toBeVisible();
  await page.bringToFront();
  await draft.fill(`Hello,\nwhere is the parcel of order ${order}?\n\nThank you.`);
  await put.click();
  await expect.poll(async () => words((await heldBy(inside)).text)).toBe(says);
  await expect.poll(async () => words(await inside.locator('#field').innerText())).toBe(says);
  expect((await heldBy(inside)).sent).toEqual([]);
});
