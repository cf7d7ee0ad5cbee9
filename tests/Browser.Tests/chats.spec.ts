import { openChat, showChat, theOrder, type History } from './gallery/chatStage';
import type { ChatPage } from './gallery/chatPage';
import { talk, type Said } from './gallery/talk';
import { idOf, saidOf, tintsOf } from './gallery/tints';
import { captureInto, order, pair, partsOf, type Reading, type StoredCapture } from './stage/acts';
import type { Program } from './stage/program';
import { shippedExtension, testExtension } from './stage/settings';
import { captureButton, expect, test, type Stage } from './stage/stage';

// Without the right to take pictures: two a second would be all that these tests do.
test.use({ extension: shippedExtension });

const everyRow = (rows: Said[]): string[] => rows.map(({ text, picture }) => picture ?? text);

/** What a capture kept of a conversation: its rows from the top, holes named among them. */
async function kept(program: Program, capture: StoredCapture): Promise<string[]> {
  const [part] = await partsOf(program, capture, 'conversation');
  const html = part?.toString() ?? '';
  return [...html.matchAll(/<div data-(row|gap)="([^"]*)"[^>]*>(.*?)<\/div>\n/gs)].map(([, kind, name, inner = '']) =>
    kind === 'gap' ? `GAP ${name}` : (/<img[^>]*? src="([^"]+)"/.exec(inner)?.[1] ?? inner.replace(/<[^>]+>/g, '')),
  );
}

const chatOf = ({ head }: StoredCapture) => head.completeness as unknown as { chat: object; lacks: { code: string; text: string }[] };

/** The whole history is there, once, in order, with nothing added; and the capture says so. */
async function isWhole(program: Program, capture: StoredCapture, rows: Said[], what: string): Promise<void> {
  expect(await kept(program, capture), what).toEqual(everyRow(rows));
  expect(chatOf(capture).chat, what).toEqual({ firstMessageReached: true, rows: rows.length, gaps: [], imagesFailed: 0, stoppedBy: 'top' });
  const [read] = (await program.read<Reading>(`/captures/${capture.head.id}/reading`)).orders;
  expect(read?.messages.map(asRead), `${what}, as the program reads it`).toEqual(messagesOf(rows));
  expect(read?.chatCoverage, what).toMatchObject({ firstMessageReached: true, gaps: [] });
}

const messagesOf = (rows: Said[]): string[] => rows.filter(({ from }) => from !== 'time').map(({ from, text, picture }) => `${from}: ${picture ?? text}`);
const asRead = ({ sender, text, images }: { sender: string; text: { value: string }; images: string[] }): string => `${sender}: ${images[0] ?? text.value}`;

/** The first row in view and where it stands. */
const inView = (tab: Awaited<ReturnType<typeof openChat>>) =>
  tab.evaluate(() => {
    const list = document.querySelector('.im-list') ?? document.querySelector('iframe')?.contentDocument?.querySelector('.im-list') ?? document.querySelector('#here')?.shadowRoot?.querySelector('.im-list');
    const top = list?.getBoundingClientRect().top ?? 0;
    const rows = [...(list?.querySelectorAll<HTMLElement>('.im-row, .im-time') ?? [])].map((row) => ({ text: row.innerText, at: Math.round(row.getBoundingClientRect().top - top), end: row.getBoundingClientRect().bottom - top }));
    return rows.filter(({ end }) => end > 0).sort((one, other) => one.at - other.at)[0];
  });

test('A thousand messages, of which the page holds only those in view, are kept from the first to the last', async ({ program, buyer, shop }) => {
  await pair(buyer, program);
  const rows = talk(1000);
  const tab = await openChat(shop, buyer, { rows, latency: 30 }, { kind: 'virtual' });
  const before = await inView(tab);
  const capture = await captureInto(program, tab);
  await isWhole(program, capture, rows, 'virtual list');
  expect(await inView(tab), 'the conversation stands as it stood').toEqual(before);
});

const built: [string, Partial<ChatPage>, string[]?][] = [
  ['a plain list', {}],
  ['a list that keeps its place by no means', { anchored: false }],
  ['a list counted upwards from the newest', { kind: 'reverse' }],
  ['a list in an inner page', {}, ['www.aliexpress.com']],
  ['a virtual list two inner pages deep, each of another host', { kind: 'virtual' }, ['m.aliexpress.com', 'message.aliexpress.com']],
  ['a list in an open component', { shadow: true }],
  ['a virtual list with the ids of its messages', { kind: 'virtual', ids: true }],
  ['a list under a floating day, with a note that passes', { floats: true }],
  ['a list with a button for more, and pictures that wait to be seen', { button: true, lazy: true }],
  ['a list from right to left', { kind: 'virtual', language: 'ar', direction: 'rtl' }],
];

test('However the list is built, the conversation is whole; another one beside it is named', async ({ program, buyer, shop }) => {
  await pair(buyer, program);
  for (const [about, wishes, frames] of built) {
    const rows = talk(70, { about, language: wishes.language });
    const tab = await openChat(shop, buyer, { rows }, wishes, frames);
    const capture = await captureInto(program, tab);
    await isWhole(program, capture, rows, about);
    expect(chatOf(capture).lacks.map(({ code }) => code), about).not.toContain('chat-other');
    await tab.close();
  }
  const rows = talk(30, { about: 'the first of two' });
  const tab = await openChat(shop, buyer, { rows });
  const other = new URL(showChat(shop, { rows: talk(30, { about: 'the other' }) }, {}, ['m.aliexpress.com'])).searchParams.get('conversation');
  await tab.evaluate((src) => document.body.append(Object.assign(document.createElement('iframe'), { src, width: 1_000, height: 740 })), `https://m.aliexpress.com/p/message/inner.html?conversation=${other}&depth=0`);
  await expect(tab.frameLocator('iframe').locator('html[data-ready]')).toHaveCount(1);
  const capture = await captureInto(program, tab);
  await isWhole(program, capture, rows, 'one of two');
  expect(chatOf(capture).lacks.map(({ code }) => code)).toContain('chat-other');
});

test.describe('With pictures', () => {
  test.use({ extension: testExtension });

  test('Of a virtual list that uses its elements again each message is on the picture that is said, where it is said; one that moved is on none', async ({ program, buyer, shop }) => {
    await pair(buyer, program);
    const rows = talk(44, { about: 'pictures', same: [20, 21, 22, 23] });
    const tab = await openChat(shop, buyer, { rows }, { kind: 'virtual', reuses: true, tinted: true });
    const moving = 31;
    await tab.evaluate((red) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`.im-bub[style*="rgb(${red}, "] { transform: none }`);
      document.adoptedStyleSheets = [sheet];
      const { style } = sheet.cssRules[0] as CSSStyleRule;
      setInterval(() => (style.transform = style.transform === 'none' ? 'translateY(3px)' : 'none'), 15);
    }, 16 + moving);
    const capture = await captureInto(program, tab);
    await isWhole(program, capture, rows, 'reused elements');
    const said = await saidOf(program, capture);
    const pictures = (await partsOf(program, capture, 'screenshot')).map((picture) => picture.toString('base64'));
    const list = await tab.locator('.im-list').evaluate((box) => ({ left: box.getBoundingClientRect().left, width: box.clientWidth }));
    const missing = new Map<string, number>();
    for (const [index, picture] of pictures.entries()) {
      const { from = 0, to = 0, places = [] } = said.find((one) => one.picture === index + 1) ?? {};
      const shown = await tintsOf(tab, picture, list);
      for (const { id, top, bottom } of places.filter((place) => place.id !== 'time' && Math.min(place.bottom, to) - Math.max(place.top, from) >= 8)) {
        const colour = shown.find((one) => one.id === id);
        expect(colour, `${id} is on picture ${index + 1}`).toBeDefined();
        // A message of several lines may be parted between two pictures.
        missing.set(id, (missing.get(id) ?? bottom - top) - Math.min(bottom, to) + Math.max(top, from));
        if (top < from || bottom > to) continue;
        // Around its words a bubble has about ten pixels, unless the picture ends there.
        const around = [...(colour!.top > from ? [top - colour!.top] : []), ...(colour!.bottom < to ? [colour!.bottom - bottom] : [])];
        expect(around.filter((room) => room < 6 || room > 13), `${id} stands where it is said on picture ${index + 1}`).toEqual([]);
      }
      const isSaid = new Set(places.map(({ id }) => id));
      const unsaid = shown.filter(({ id, top, bottom }) => top > from && bottom < to && !isSaid.has(id)).map(({ id }) => id);
      expect(unsaid.filter((id) => id !== idOf(moving)), `whole on picture ${index + 1}, and not said`).toEqual([]);
    }
    expect(rows.filter(({ id, from }) => from !== 'time' && (missing.get(id) ?? 9) > 3).map(({ id }) => id), 'not whole on pictures').toEqual([idOf(moving)]);
  });
});

test('The same words many times in a row are neither lost nor doubled', async ({ program, buyer, shop }) => {
  await pair(buyer, program);
  for (const kind of ['plain', 'virtual', 'reverse'] as const) {
    const rows = talk(110, { about: kind, every: 60, same: Array.from({ length: 70 }, (_, at) => at + 20) });
    const tab = await openChat(shop, buyer, { rows }, { kind });
    await isWhole(program, await captureInto(program, tab), rows, kind);
    await tab.close();
  }
});

test('A history that fails to load leaves a hole with a name; one that fails once is asked again', async ({ program, buyer, shop }) => {
  await pair(buyer, program);
  for (const kind of ['plain', 'virtual'] as const) {
    const rows = talk(70, { about: kind });
    const failsAt = rows[rows.length - 40]!.id;
    const broken = await openChat(shop, buyer, { rows, failsAt }, { kind });
    const capture = await captureInto(program, broken);
    const [gap, ...rest] = await kept(program, capture);
    expect(gap).toMatch(/^GAP Earlier messages could not be loaded/);
    expect(rest).toEqual(everyRow(rows.slice(-40)));
    expect(chatOf(capture).chat).toMatchObject({ firstMessageReached: false, rows: 40, gaps: [expect.stringContaining('could not be loaded')], stoppedBy: 'nothing-new' });
    expect(chatOf(capture).lacks.map(({ code }) => code)).toContain('chat-gap');
    await broken.close();

    const shaky = await openChat(shop, buyer, { rows, failsAt, failures: 1 }, { kind });
    await isWhole(program, await captureInto(program, shaky), rows, `${kind}, failing once`);
    await shaky.close();
  }
});

test('A button that might do more than bring earlier messages is not pressed; they are named as missing', async ({ program, buyer, shop }) => {
  await pair(buyer, program);
  const rows = talk(30, { about: 'traps' });
  const tab = await openChat(shop, buyer, { rows }, { button: true });
  await tab.evaluate(() => {
    const list = document.querySelector('.im-list')!;
    list.querySelector('button')?.remove();
    const pressed = () => (document.documentElement.dataset.pressed = 'yes');
    for (const html of ['<form><button>View earlier messages</button></form>', '<a href="/p/order/confirm.html">View earlier messages</a>', '<div class="confirm-receipt"><button>View earlier messages</button></div>']) {
      const trap = Object.assign(document.createElement('div'), { innerHTML: html });
      trap.addEventListener('click', pressed, true);
      list.prepend(trap);
    }
    document.querySelector('.im-foot button')!.addEventListener('click', pressed);
  });
  const capture = await captureInto(program, tab);
  await expect(tab.locator('html[data-pressed]')).toHaveCount(0);
  expect(await kept(program, capture)).toEqual([expect.stringMatching(/^GAP Earlier messages are behind a button/), ...everyRow(rows.slice(-20))]);
  expect(chatOf(capture).chat).toMatchObject({ firstMessageReached: false, rows: 20, stoppedBy: 'nothing-new' });
});

test('A conversation captured before is read up to what is known', async ({ program, buyer, shop }) => {
  await pair(buyer, program);
  const rows = talk(160);
  const earlier = await openChat(shop, buyer, { rows: rows.slice(0, -30) }, { kind: 'virtual' });
  await isWhole(program, await captureInto(program, earlier), rows.slice(0, -30), 'the first time');
  const history: History = { rows };
  const tab = await openChat(shop, buyer, history, { kind: 'virtual' });
  const capture = await captureInto(program, tab);
  const got = await kept(program, capture);
  expect(chatOf(capture).chat).toMatchObject({ firstMessageReached: false, gaps: [], stoppedBy: 'known' });
  expect(chatOf(capture).lacks.find(({ code }) => code === 'chat-known')?.text).toContain('holds the first message');
  expect(got.length).toBeGreaterThan(40);
  expect(got.length).toBeLessThan(120);
  expect(got).toEqual(everyRow(rows.slice(-got.length)));
  const file = await order(program, theOrder);
  expect(file.messages.map(asRead), 'both captures together').toEqual(messagesOf(rows));
});

test('Stop keeps the messages that were gathered, and says where they begin', async ({ program, buyer, shop }) => {
  await pair(buyer, program);
  const rows = talk(600);
  const tab = await openChat(shop, buyer, { rows, latency: 1_500 }, { kind: 'virtual' });
  await tab.bringToFront();
  await captureButton(tab).click();
  await expect(tab.getByText(/\d{2,} messages so far/)).toBeVisible();
  await tab.getByRole('button', { name: 'Stop' }).click();
  await expect(tab.getByRole('heading', { name: 'Captured and stored' })).toBeVisible();
  const [summary] = await program.read<{ id: string }[]>('/captures');
  const capture: StoredCapture = await program.read(`/captures/${summary?.id}`);
  const got = await kept(program, capture);
  expect(got.length).toBeLessThan(rows.length);
  expect(got).toEqual(everyRow(rows.slice(-got.length)));
  expect(chatOf(capture).chat).toMatchObject({ firstMessageReached: false, stoppedBy: 'user' });
});

test('A page with a list of sessions and no open conversation is not scrolled through', async ({ program, buyer, shop }: Stage) => {
  await pair(buyer, program);
  const tab = await openChat(shop, buyer, { rows: talk(5) });
  await tab.evaluate(() => document.querySelector('.im-main')?.remove());
  const capture = await captureInto(program, tab);
  expect(capture.parts.map(({ name }) => name)).not.toContain('conversation');
  expect(chatOf(capture).lacks.map(({ code }) => code)).toContain('chat-none');
});
