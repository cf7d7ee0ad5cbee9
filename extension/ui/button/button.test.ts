import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CaptureReceipt } from '../../messages';
import { wordsOf } from '../../locales/build';
import { outcomeText } from './outcome';
import { firstPlace, freePlace, nextCorner, rememberPlace, rememberedPlace, toPixels, toPlace } from './place';

const en = wordsOf('en');
const window = { width: 1000, height: 700 };
const button = { width: 120, height: 34 };

describe('the place of the button', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is where reading begins, in either direction', () => {
    expect(toPixels(firstPlace('ltr'), window, button)).toEqual({ left: 16, top: 650 });
    expect(toPixels(firstPlace('rtl'), window, button)).toEqual({ left: 864, top: 650 });
  });

  it('stays within the window, however small that becomes', () => {
    expect(toPlace({ left: -500, top: 9_999 }, window, button)).toEqual({ x: 0, y: 1 });
    expect(toPixels({ x: 1, y: 1 }, { width: 100, height: 20 }, button)).toEqual({ left: 16, top: 16 });
  });

  it('goes round the corners and comes back', () => {
    const start = { x: 0, y: 1 };
    const round = [start];
    for (let turn = 0; turn < 4; turn++) round.push(nextCorner(round.at(-1)!));
    expect(new Set(round.map((place) => JSON.stringify(place))).size).toBe(4);
    expect(round.at(-1)).toEqual(start);
  });

  it('is the first one that covers nothing', () => {
    expect(freePlace({ x: 0, y: 1 }, ({ x, y }) => x === 0 && y > 0.5)).toEqual({ x: 0, y: 0.5 });
    expect(freePlace({ x: 0, y: 1 }, ({ x }) => x === 0)).toEqual({ x: 1, y: 1 });
    expect(freePlace({ x: 0, y: 1 }, () => true)).toEqual({ x: 0, y: 1 });
  });

  it('is remembered for each host, and nonsense is not believed', async () => {
    await rememberPlace('www.aliexpress.com', { x: 0.25, y: 0.5 });
    expect(await rememberedPlace('www.aliexpress.com')).toEqual({ x: 0.25, y: 0.5 });
    expect(await rememberedPlace('pt.aliexpress.com')).toBeNull();
    await fakeBrowser.storage.local.set({ 'button-place:x': { x: 7, y: 'low' } });
    expect(await rememberedPlace('x')).toBeNull();
  });
});

describe('an outcome in words', () => {
  beforeEach(() => {
    Object.assign(fakeBrowser.i18n, {
      getMessage: vi.fn((key: keyof typeof en, values: string[]) => en[key].replace(/\$(\d)/g, (_, at: string) => values[Number(at) - 1] ?? '')),
    });
  });

  const part = (name: string) => ({ name, contentType: 'x/y', bytes: 1, sha256: '0' });
  const receipt: CaptureReceipt = { id: '1', storedAt: '2026-11-23T10:00:00Z', note: null, page: 'order-detail', orders: ['8190000000000001'], missing: ['seller'], conflicts: [], about: [], parts: ['page', 'screenshot', 'screenshot', 'response'].map(part) };

  it('names what was stored, read and missing', () => {
    const { title, lines } = outcomeText({ kind: 'stored', receipt, lacks: [{ code: 'mhtml', text: 'There is no copy.' }] });
    expect(title).toBe('Captured and stored');
    expect(lines).toEqual([
      { label: 'Stored', items: ['the page\u00a0· pictures of the screen: 2\u00a0· answers of the shop: 1'] },
      { label: 'Read', items: ['orders: 8190000000000001'] },
      { label: 'Could not be read', items: ['seller'] },
      { label: 'How complete it is', items: ['Kept. Missing or uncertain: the full copy.'], details: ['There is no copy.'] },
    ]);
  });

  it('names what a page without an order is about', () => {
    const { lines } = outcomeText({ kind: 'stored', receipt: { ...receipt, orders: [], about: ['Desk lamp', 'LP00900000001234'] }, lacks: [] });
    expect(lines[1]).toEqual({ label: 'Read', items: ['Desk lamp\u00a0· LP00900000001234'] });
  });

  it('says what is safe when it could not be delivered', () => {
    const { lines } = outcomeText({ kind: 'queued', reason: 'Safe in this browser.', lacks: [] });
    expect(lines).toEqual([{ label: '', items: ['Safe in this browser.'] }, { label: 'How complete it is', items: [en.completeAll] }]);
  });
});
