import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { acceptHead } from './delivery/custody';
import * as outbox from './delivery/outbox';
import { captureAndKeep, stopCapture } from './desk/capture';
import { overview } from './desk/overview';
import { makePack } from './desk/pack';
import { afterPairing, deliverAll } from './desk/rounds';
import background from './entrypoints/background';

vi.mock('./delivery/custody');
vi.mock('./delivery/outbox');
vi.mock('./desk/capture');
vi.mock('./desk/conversations');
vi.mock('./desk/overview');
vi.mock('./desk/pack');
vi.mock('./desk/rounds');

type Listener = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => boolean;
const listeners: Listener[] = [];
const event = { addListener: () => undefined };
const own = `chrome-extension://${fakeBrowser.runtime.id}`;

const ours = [acceptHead, outbox.tryAgain, outbox.remove, overview, makePack, afterPairing, deliverAll];
const shopPage = { id: fakeBrowser.runtime.id, frameId: 0, tab: { id: 7 }, url: 'https://www.aliexpress.com/p/order/index.html', origin: 'https://www.aliexpress.com' };
const popup = { id: fakeBrowser.runtime.id, url: `${own}/popup.html`, origin: own };

/** How many handlers took the message. */
const send = (message: unknown, sender: unknown): number => listeners.filter((listen) => listen(message, sender, () => undefined)).length;
const settled = () => new Promise((done) => setImmediate(done));

beforeEach(() => {
  vi.clearAllMocks();
  listeners.length = 0;
  for (const mock of [...ours, captureAndKeep]) vi.mocked(mock as () => Promise<unknown>).mockResolvedValue(undefined);
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => own + path, onMessage: { addListener: (listener: Listener) => listeners.push(listener) } });
  Object.assign(fakeBrowser, { commands: { onCommand: event }, contextMenus: { onClicked: event }, permissions: { onAdded: event, onRemoved: event } });
  background.main();
});

describe('who may ask the background for what', () => {
  it('The popup may ask for everything of its own room', async () => {
    expect(send({ to: 'background-from-us', what: 'overview', args: [] }, popup)).toBe(1);
    expect(send({ to: 'background-from-us', what: 'makePack', args: ['3048963030691559'] }, popup)).toBe(1);
    await settled();
    expect(overview).toHaveBeenCalledOnce();
    expect(makePack).toHaveBeenCalledOnce();
  });

  it('A page of the shop has its own tab captured, whatever tab it names', async () => {
    send({ to: 'background-from-page', what: 'captureThisTab', args: [] }, shopPage);
    send({ to: 'background-from-page', what: 'captureThisTab', args: [99] }, shopPage);
    await settled();
    expect(captureAndKeep).toHaveBeenCalledExactlyOnceWith(7);
  });

  it.each([
    ['a page of the shop', shopPage],
    ['a frame in it', { ...shopPage, frameId: 3 }],
    ['another extension', { ...popup, id: 'abcdefghijklmnopabcdefghijklmnop' }],
    ['a foreign page', { ...shopPage, url: 'https://evil.test/', origin: 'https://evil.test' }],
    ['a look-alike', { ...shopPage, url: 'https://aliexpress.com.evil.test/p/order/index.html' }],
    ['somebody without an origin', { id: fakeBrowser.runtime.id }],
  ])('Nothing of our pages’ room is open to %s', async (_who, sender) => {
    for (const what of ['overview', 'pair', 'discard', 'makePack', 'tryAgain', 'acceptCustodyHead', 'deliverAll', 'captureTab'])
      for (const args of [[], ['00000000-0000-4000-8000-000000000000'], ['3048963030691559'], [7]])
        expect(send({ to: 'background-from-us', what, args }, sender)).toBe(0);
    await settled();
    for (const mock of [...ours, captureAndKeep]) expect(mock).not.toHaveBeenCalled();
  });

  it.each([
    ['makePack', ['./bundles']],
    ['makePack', [3048963030691559]],
    ['discard', ['all-waiting']],
    ['tryAgain', ['all-waiting']],
    ['pair', ['x'.repeat(65)]],
    ['captureTab', ['7']],
    ['captureTab', [-1]],
    ['overview', [{}]],
    ['constructor', []],
    ['__proto__', []],
    ['toString', []],
  ])('Even the popup cannot send %s with %j', (what, args) => {
    expect(send({ to: 'background-from-us', what, args }, popup)).toBe(0);
  });

  it('Random messages from random senders never reach what belongs to our pages', async () => {
    const random = generator(20261123);
    for (let round = 0; round < 20_000; round++) send(random.message(), random.stranger());
    await settled();
    for (const mock of ours) expect(mock).not.toHaveBeenCalled();
    for (const [tab] of vi.mocked(captureAndKeep).mock.calls) expect(tab).toBe(7);
    for (const [tab] of vi.mocked(stopCapture).mock.calls) expect(tab).toBe(7);
    expect(vi.mocked(captureAndKeep).mock.calls.length, 'the generator must also make messages that are allowed').toBeGreaterThan(0);
  });
});

/** Messages that are half right: right names in wrong rooms, wrong shapes, strange types. Never our own page as the sender. */
function generator(seed: number) {
  const next = (): number => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const pick = <T>(...choices: T[]): T | undefined => choices[Math.floor(next() * choices.length)];
  const value = (depth = 0): unknown =>
    pick<unknown>('', 'overview', 7, -1, null, undefined, true, '3048963030691559', depth < 2 ? [value(depth + 1)] : 0, depth < 2 ? { to: value(depth + 1) } : {});
  return {
    message: (): unknown =>
      next() < 0.1
        ? value()
        : {
            to: pick<unknown>('background-from-us', 'background-from-page', 'button', value()),
            what: pick<unknown>('overview', 'pair', 'discard', 'makePack', 'tryAgain', 'captureTab', 'captureThisTab', 'stopThisCapture', '__proto__', 'constructor', value()),
            args: pick<unknown>([], [7], ['3048963030691559'], [value()], value()),
          },
    stranger: (): unknown => ({
      id: pick(fakeBrowser.runtime.id, 'other', undefined),
      tab: pick({ id: 7 }, undefined),
      frameId: pick(0, 0, 4, undefined),
      url: pick('https://www.aliexpress.com/p/order/index.html', 'https://evil.test/', 'about:blank', `${own}.evil.test/`, '', undefined),
      origin: pick('https://www.aliexpress.com', 'null', `${own}x`, '', undefined),
    }),
  };
}
