import { captureInto, order, pair, partsOf, popup, type Reading } from './stage/acts';
import { headphones, lamps, sample, type Kind } from './stage/samples';
import { captureButton, expect, test, visit } from './stage/stage';

// How each language is read is a matter of the program's own tests; here each walks one half of the way.
const stories = {
  english: { slug: lamps, number: '8100000000001234', total: ['77.03', 'USD'], state: 'shipped', lines: 2, refundUntil: ['2026-11-29', '2026-11-28'], tracking: 'LX000000123US', events: 12, messages: 11 },
  portuguese: { slug: headphones, number: '8200000000004321', total: ['207.67', 'BRL'], state: 'shipped', lines: 1, refundUntil: ['2026-11-25'], tracking: 'NX000000456BR', events: 7, messages: 8 },
} as const;

test('One click on an order in English keeps page, copy, positions, pictures and answers, and its facts are right', async ({ program, buyer, shop }) => {
  const story = stories.english;
  await pair(buyer, program);
  const tab = await visit({ buyer, shop }, sample('order-detail', story.slug));
  const capture = await captureInto(program, tab);

  const names = new Set(capture.parts.map((part) => part.name));
  expect([...names].sort()).toEqual(['image', 'layout', 'page', 'response', 'screenshot', 'snapshot']);
  const [html] = await partsOf(program, capture, 'page');
  expect(html?.toString()).toContain('order-detail-order-info');
  const [mhtml] = await partsOf(program, capture, 'snapshot');
  expect(mhtml?.toString('latin1')).toContain('Content-Type: multipart/related');
  for (const shot of await partsOf(program, capture, 'screenshot')) expect(shot.subarray(1, 4).toString()).toBe('PNG');
  const answers = (await partsOf(program, capture, 'response')).map((part) => JSON.parse(part.toString()) as { body: string });
  expect(answers.some(({ body }) => body.includes('detail_order_price_block'))).toBe(true);

  const file = await order(program, story.number);
  expect(file.order.number).toBe(story.number);
  expect([file.total?.value.amount, file.total?.value.currency]).toEqual(story.total);
  expect(file.total?.how).toBe('response');
  expect(file.state).toBe(story.state);
  expect(file.lines).toHaveLength(story.lines);
  const sum = file.charges.reduce((cents, charge) => cents + Math.round(Number(charge.amount.value.amount) * 100), 0);
  expect(sum).toBe(Math.round(Number(story.total[0]) * 100));
  expect(file.statements.some(({ on }) => on === story.refundUntil[0])).toBe(true);
});

test('Five clicks on five pages in Portuguese make one case with parcel, refund, chat and the nearest deadline', async ({ program, buyer, shop }) => {
  const story = stories.portuguese;
  await pair(buyer, program);
  const kinds: Kind[] = ['order-list', 'order-detail', 'tracking', 'dispute-list', 'chat'];
  for (const kind of kinds) {
    const tab = await visit({ buyer, shop }, sample(kind, story.slug));
    const capture = await captureInto(program, tab);
    const reading = await program.read<Reading>(`/captures/${capture.head.id}/reading`);
    expect(reading.page).toBe(kind);
    await tab.close();
  }
  const file = await order(program, story.number);
  expect(file.captures).toHaveLength(kinds.length);
  expect(file.parcels[0]?.trackingNumber?.value).toBe(story.tracking);
  expect(file.parcels[0]?.events).toHaveLength(story.events);
  expect(file.disputes).toHaveLength(1);
  expect(file.messages.filter(({ sender }) => sender === 'buyer' || sender === 'seller').length).toBeGreaterThanOrEqual(story.messages - 1);
  for (const day of story.refundUntil) expect(file.statements.some(({ on }) => on === day), `the page's date ${day}`).toBe(true);

  const window = await popup(buyer);
  const row = window.getByRole('article', { name: new RegExp(story.number) });
  await expect(row).toContainText(/\d+ (day|hour|minute)s?/);
});

test('The popup captures the tab that it is about', async ({ program, buyer, shop }) => {
  await pair(buyer, program);
  const tab = await visit({ buyer, shop }, sample('tracking', lamps));
  const window = await popup(buyer, tab);
  const button = window.getByRole('button', { name: 'Capture this page' });
  await expect(button).toBeVisible();
  await tab.bringToFront();
  await button.dispatchEvent('click');
  // Stored is not yet read: the case is there a moment after the capture.
  await expect.poll(async () => (await program.ask('/orders/8100000000001234')).status, { timeout: 45_000 }).toBe(200);
  expect((await order(program, '8100000000001234')).parcels).toHaveLength(1);
});

test('Nothing is put into the pages of other hosts', async ({ buyer, shop }) => {
  const html = sample('order-detail', lamps).html;
  for (const host of ['evil-aliexpress.com', 'aliexpress.com.evil.test', 'example.com']) {
    const tab = await buyer.context.newPage();
    await tab.goto(shop.showHtml(`https://${host}/p/order/detail.html?orderId=8100000000001234`, html.replaceAll('<img ', '<i ').replace(/style="background-image[^"]*"/g, '')));
    // The page has settled when a frame was drawn; a content script would have run by then.
    await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await expect(captureButton(tab)).toHaveCount(0);
    expect(await tab.evaluate(() => [...document.querySelectorAll('*')].filter((one) => one.shadowRoot || /dispute/i.test(one.tagName)).length)).toBe(0);
    expect(await tab.evaluate(() => `${window.fetch}${XMLHttpRequest.prototype.open}`)).toMatch(/^function fetch\(\) \{ \[native code\] \}function open\(\) \{ \[native code\] \}$/);
    await tab.close();
  }
});
