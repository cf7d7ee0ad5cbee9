import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { endSession } from '../api/session';
import { answer, type AskedByOurPages, type Handlers } from '../messages';
import { isOurPage } from '../senders';
import { ourShapes } from '../shapes';
import { closeDatabase, write } from '../storage';
import { completeBrowser } from '../testing/browser';
import { json, Loopback, Program } from '../testing/program';
import { relay, relayBytes, relayForm } from './relay';
import { isRelayable } from './relayable';
import { relayChannel } from './relayed';

const number = '3048963030691559';
const get = (path: string) => relay({ method: 'GET', path, body: null, changes: false });

describe('a path', () => {
  it('of the program may be asked for', () => {
    for (const path of ['/orders', `/orders/${number}`, '/orders?query=a%20b&limit=50', `/captures/x/parts/${'a'.repeat(64)}`, '/search?query=%D7%A9', `/orders/${number}/corrections?field=total%2Famount`]) {
      expect(isRelayable(path), path).toBe(true);
    }
  });

  it('that leads elsewhere, or to the keys, may not', () => {
    const bad = ['', 'orders', '//evil.test/x', '/\\evil.test', 'http://evil.test/', '/orders/../token/rotate', '/orders/%2e%2e/token', '/orders//x', '/orders#x', '/orders x', '/@evil', `/${'a'.repeat(3_000)}`];
    const keys = ['/token/rotate', '/pairing', '/hello?client=x', '/devices', '/Devices', '/%74oken/rotate', '/view/abc'];
    for (const path of [...bad, ...keys]) expect(isRelayable(path), path).toBe(false);
  });
});

describe('the relay', () => {
  let loopback: Loopback;
  let program: Program;

  beforeEach(async () => {
    closeDatabase();
    vi.stubGlobal('indexedDB', new IDBFactory());
    fakeBrowser.reset();
    completeBrowser();
    endSession();
    loopback = new Loopback();
    program = new Program(loopback);
    await write('pairing', program.pairing());
  });

  it('Asks with the token and the language of the browser, and gives back neither token nor address', async () => {
    program.others = () => json(200, { total: 0 });
    const told = await get('/orders?limit=50');
    expect(told).toEqual({ kind: 'ok', value: { status: 200, text: '{"total":0}', asOf: null } });
    const [asked] = loopback.seen.filter(({ path }) => path === '/orders');
    expect(asked?.headers.get('authorization')).toMatch(/^Bearer .{20,}/);
    expect(asked?.headers.get('accept-language')).toBe('en');
    program.stop();
    endSession();
    expect(JSON.stringify([told, await get('/captures')])).not.toMatch(/Bearer|127\.0\.0\.1|token"/);
  });

  it('Tells the last known answer, and how old it is, while the program rests', async () => {
    program.others = () => json(200, { total: 7 });
    await get('/orders');
    program.stop();
    endSession();
    await vi.waitFor(async () => expect(await get('/orders')).toMatchObject({ kind: 'ok', value: { text: '{"total":7}', asOf: expect.stringMatching(/Z$/) } }));
    expect((await get('/orders?query=lamp')).kind).toBe('offline');
    expect((await relay({ method: 'PUT', path: '/orders', body: '{}', changes: true })).kind).toBe('offline');
  });

  it('Tells the other pages after a change, and only then', async () => {
    const tell = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
    program.others = () => json(200, {});
    await get('/orders');
    await relay({ method: 'POST', path: `/orders/${number}/preview`, body: '{}', changes: false });
    expect(tell).not.toHaveBeenCalled();
    await relay({ method: 'PUT', path: `/orders/${number}/dispute`, body: '{}', changes: true });
    expect(tell).toHaveBeenCalledWith(expect.objectContaining({ to: 'our-pages', what: 'changed' }));
  });

  it('Hands over bytes and takes forms by a channel', async () => {
    program.others = ({ body }) => (body instanceof FormData ? json(200, { got: [...body.keys()] }) : new Response('bytes', { headers: { 'Content-Type': 'image/png' } }));
    const picture = relayChannel('a');
    const bytes = new Promise<Blob>((done) => (picture.onmessage = ({ data }: MessageEvent<{ bytes: Blob }>) => done(data.bytes)));
    expect(await relayBytes('a', '/captures/x/parts/y')).toEqual({ kind: 'ok', value: null });
    expect((await bytes).size).toBe(5);
    picture.close();

    const form = relayChannel('b');
    form.onmessage = () => form.postMessage({ kind: 'parts', parts: [{ name: 'caption', value: 'x' }, { name: 'file', value: new Blob(['y']), fileName: 'y.txt' }] });
    expect(await relayForm('b', `/orders/${number}/attachments`, 'POST')).toEqual({ kind: 'ok', value: { got: ['caption', 'file'] } });
    form.close();
  });

  it('Breaks a form off when its page says stop', async () => {
    let stopped: AbortSignal | undefined;
    const fetched = globalThis.fetch;
    vi.stubGlobal('fetch', (input: RequestInfo, options?: RequestInit) => {
      if (!(options?.body instanceof FormData)) return fetched(input, options);
      stopped = options.signal ?? undefined;
      return new Promise((_done, broken) => stopped?.addEventListener('abort', () => broken(new Error('stopped'))));
    });
    const form = relayChannel('c');
    form.onmessage = () => form.postMessage({ kind: 'parts', parts: [{ name: 'file', value: new Blob(['y']), fileName: 'y.mp4' }] });
    const sent = relayForm('c', `/orders/${number}/attachments`, 'POST');
    await vi.waitFor(() => expect(stopped).toBeDefined());
    form.postMessage({ kind: 'stop' });
    expect((await sent).kind).not.toBe('ok');
    expect(stopped?.aborted).toBe(true);
    form.close();
  });
});

describe('a page', () => {
  const ours = 'chrome-extension://test-extension-id';
  const us = { id: 'test-extension-id', origin: ours, url: `${ours}/case.html` };
  const fair = { method: 'GET', path: '/orders', body: null, changes: false };

  it('of anybody else, or with anything but a path of the program, is not answered', () => {
    Object.assign(fakeBrowser.runtime, { id: us.id, getURL: (path: string) => ours + path });
    let listener: (message: unknown, sender: unknown, reply: () => void) => boolean = () => false;
    vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((added) => void (listener = added as never));
    const done = vi.fn();
    const handlers = { relay: done, relayBytes: done, relayForm: done } as unknown as Handlers<AskedByOurPages>;
    answer<AskedByOurPages>('background-from-us', isOurPage, handlers, ourShapes);
    const takes = (what: string, args: unknown[], sender: object = us) => listener({ to: 'background-from-us', what, args }, sender, () => undefined);

    expect(takes('relay', [fair])).toBe(true);
    const shop = { id: us.id, tab: { id: 7 }, frameId: 0, url: 'https://www.aliexpress.com/', origin: 'https://www.aliexpress.com' };
    for (const sender of [shop, { ...us, id: 'other' }, { ...us, origin: 'null' }, { ...us, origin: 'https://evil.test' }]) expect(takes('relay', [fair], sender)).toBe(false);
    for (const change of [{ path: 'https://evil.test/' }, { path: '//evil.test' }, { path: '/token/rotate' }, { method: 'PATCH' }, { body: 'x' }, { changes: 1 }, { headers: {} }]) {
      expect(takes('relay', [{ ...fair, ...change }]), JSON.stringify(change)).toBe(false);
    }
    const id = crypto.randomUUID();
    expect(takes('relayBytes', [id, '/captures'])).toBe(true);
    expect(takes('relayBytes', [id, 'http://127.0.0.1:23719/captures'])).toBe(false);
    expect(takes('relayForm', [id, '/imports', 'POST'])).toBe(true);
    for (const args of [['x', '/imports', 'POST'], [id, '/imports', 'DELETE'], [id, '/pairing', 'POST']]) expect(takes('relayForm', args)).toBe(false);
  });
});
