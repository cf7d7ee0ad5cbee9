import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { wordsOf } from '../locales/build';
import type { CaptureProgress } from '../messages';
import { captureTab } from './captureTab';
import type { CaptureAttempt, CaptureDraft } from './draft';
import type { PageReading } from './collecting';

const en = wordsOf('en');
const reading: PageReading = {
  url: 'https://www.aliexpress.com/p/order/detail.html?orderId=1', title: 'Order', language: 'pt', at: '2026-11-23T10:00:00.000Z',
  viewport: { width: 1000, height: 700, scale: 1 }, suspected: null, frames: { read: 0, refused: [] }, cut: false, plain: false,
  answers: { observing: true, number: 1, dropped: 0 }, images: { total: 1, loaded: 1, failed: 0 }, vanished: 0, signedIn: true, rows: { kept: 0, leftOut: 0 },
  inventory: { shadow: { open: 0, closed: 0 }, canvases: { seen: 0, kept: 0 }, videos: 0 },
};
const contents = [['page', 'text/html', '<html>'], ['layout', 'application/json', '{}'], ['response', 'application/json', '{"body":"é"}']];
const area = { left: 0, top: 0, width: 1000, height: 700 };

/** The page's side, as far as it is asked. */
function collector() {
  // One part, shown anew after the page was put back.
  let shown = false;
  return {
    begin: vi.fn(() => ({ session: 's' })),
    settle: vi.fn((..._asked: [string, boolean]) => ({ ms: 700 })),
    read: vi.fn(() => reading),
    unfold: vi.fn(() => ({ opened: [], left: [] })),
    awaken: vi.fn(() => ({ end: null, stirred: false })),
    next: vi.fn((): { done: number; of: number } | null => (shown ? null : ((shown = true), { done: 0, of: 1 }))),
    steady: vi.fn(() => ({ area, viewport: reading.viewport })),
    photographed: vi.fn(() => ({ wholePage: true, endless: false, containers: { scrolled: 0, left: 0 }, shots: [{ of: 'page', ...area }] })),
    withdraw: vi.fn(),
    stay: vi.fn(),
    comeBack: vi.fn(() => ({ clean: true })),
    restore: vi.fn(() => void (shown = false)),
    fetchImages: vi.fn(() => ({ stored: [], failed: [], leftOut: 0 })),
    list: vi.fn(() => contents.map(([name, type]) => ({ name, type }))),
    piece: vi.fn((_session: string, index: number) => ({ text: contents[index]![2], next: null })),
    end: vi.fn(),
  };
}

let page: ReturnType<typeof collector>;
let url: string;
const watching = { progress: vi.fn<(step: CaptureProgress) => void>() };

beforeEach(() => {
  fakeBrowser.reset();
  page = collector();
  url = reading.url;
  watching.progress.mockReset();
  vi.stubGlobal('navigator', { userAgent: 'Browser/1' });
  Object.assign(fakeBrowser.i18n, { getMessage: (key: keyof typeof en) => en[key] });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.2.3' }) });
  allowCopies(() => Promise.resolve(new Blob(['mhtml'])));
  Object.assign(fakeBrowser.scripting, { executeScript: vi.fn(() => Promise.resolve([])) });
  Object.assign(fakeBrowser.tabs, {
    get: () => Promise.resolve({ id: 1, windowId: 9, active: true, url }),
    captureVisibleTab: () => Promise.resolve(`data:image/png;base64,${btoa('png')}`),
    sendMessage: (_tab: number, { what, args }: { what: keyof typeof page; args: [] }) =>
      Promise.resolve()
        .then(() => (page[what] as (...args: unknown[]) => unknown)(...args))
        .then((value) => ({ ok: true, value: value ?? null }), (error: Error) => ({ ok: false, error: error.message })),
  });
});

afterEach(() => void vi.unstubAllGlobals());

/** The fake browser has no such namespace; it wants to reset each. */
function allowCopies(saveAsMHTML: (() => Promise<Blob>) | undefined): void {
  Object.assign(fakeBrowser, { pageCapture: { saveAsMHTML, resetState: () => undefined } });
}

function draftOf(attempt: CaptureAttempt): CaptureDraft {
  if (attempt.kind === 'refused') throw new Error(attempt.reason);
  return attempt.draft;
}

describe('a capture of a tab', () => {
  it('holds all its parts, and lacks nothing', async () => {
    const { head, parts } = draftOf(await captureTab(1, watching));
    expect(parts.map(({ name }) => name)).toEqual(['page', 'layout', 'response', 'snapshot', 'screenshot']);
    expect(await parts[2]!.blob.text()).toBe('{"body":"é"}');
    expect(head).toMatchObject({ url, title: 'Order', language: 'pt', capturedAt: reading.at, sender: { name: 'DisputeHelper', version: '1.2.3' } });
    expect(head.id).toMatch(/^[\da-f-]{36}$/);
    expect(head.completeness).toMatchObject({ lacks: [], mhtml: true, screenshots: { parts: 1, wholePage: true }, answers: 1 });
    expect(page.end).toHaveBeenCalled();
  });

  it('is made without pictures and copies where the browser forbids them, and says so', async () => {
    Object.assign(fakeBrowser.tabs, { captureVisibleTab: () => Promise.reject(new Error("Either the '<all_urls>' or 'activeTab' permission is required.")) });
    allowCopies(undefined);
    const { head, parts } = draftOf(await captureTab(1, watching));
    expect(parts.map(({ name }) => name)).toEqual(['page', 'layout', 'response']);
    expect(head.completeness.lacks.map(({ code }) => code)).toEqual(['screenshots', 'mhtml']);
  });

  it('is not made of a page that is not the shop', async () => {
    url = 'https://aliexpress.com.evil.test/p/order/index.html';
    expect(await captureTab(1, watching)).toEqual({ kind: 'refused', reason: en.captureNothingHere });
    expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('waits again, and opens what came folded, when the page stirs while it is got ready', async () => {
    page.awaken.mockReturnValue({ end: null, stirred: true });
    page.unfold.mockReturnValueOnce({ opened: [], left: [] }).mockReturnValue({ opened: ['View more'], left: [] } as never);
    const { draft } = (await captureTab(1, watching)) as Extract<CaptureAttempt, { kind: 'captured' }>;
    expect(page.settle.mock.calls).toEqual([['s', true], ['s', false]]);
    expect(draft.head.completeness).toMatchObject({ settleMs: 1_400, folded: { opened: ['View more'] } });
  });

  it.each([
    ['counts when the page still looks the same', ['a', 'a'], 1],
    ['is taken again when the page looks different by then', ['a', 'b'], 2],
  ])('has its first part pictured ahead, which %s', async (_, [before, after], taken) => {
    const shoot = vi.spyOn(fakeBrowser.tabs, 'captureVisibleTab');
    page.steady.mockReturnValueOnce({ area, viewport: reading.viewport, look: before } as never).mockReturnValueOnce({ area, viewport: reading.viewport, look: after } as never);
    const { draft } = (await captureTab(1, watching)) as Extract<CaptureAttempt, { kind: 'captured' }>;
    expect(shoot).toHaveBeenCalledTimes(taken);
    expect(draft.parts.filter(({ name }) => name === 'screenshot')).toHaveLength(1);
  });

  it('is stopped by the user, and the page is put back', async () => {
    const stop = new AbortController();
    page.steady.mockImplementation(() => (stop.abort(), { area, viewport: reading.viewport }));
    expect(await captureTab(1, { ...watching, signal: stop.signal })).toEqual({ kind: 'refused', reason: en.captureStopped });
    expect(page.restore).toHaveBeenCalled();
    expect(page.end).toHaveBeenCalled();
  });

  it('is stopped at once, also while the page is busy', async () => {
    const stop = new AbortController();
    page.awaken.mockImplementation(() => (setTimeout(() => stop.abort()), new Promise<never>(() => undefined)) as never);
    expect(await captureTab(1, { ...watching, signal: stop.signal })).toEqual({ kind: 'refused', reason: en.captureStopped });
    expect(page.end).toHaveBeenCalled();
  });

  it('is finished with the pictures that there are when the user has enough of them', async () => {
    const enough = new AbortController();
    page.next.mockReset().mockReturnValueOnce({ done: 0, of: 9 }).mockImplementation(() => (enough.abort(), { done: 1, of: 9 }));
    const { head, parts } = draftOf(await captureTab(1, { ...watching, enough: enough.signal }));
    expect(parts.map(({ name }) => name)).toEqual(['page', 'layout', 'response', 'snapshot', 'screenshot']);
    expect(head.completeness).toMatchObject({ screenshots: { parts: 1, wholePage: false }, lacks: [{ code: 'screenshots', count: 1 }] });
    expect(page.restore).toHaveBeenCalled();
  });

  it('keeps what was read when the user leaves the page', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    page.next.mockReset().mockImplementation(() => {
      throw new Error('The page was left while it was being captured.');
    });
    const { head, parts } = draftOf(await captureTab(1, watching));
    expect(parts.map(({ name }) => name)).toEqual(['page', 'layout', 'response']);
    expect(head.completeness.lacks.map(({ code }) => code)).toEqual(['left']);
  });

  it('keeps the pictures that were taken when a later step fails', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    let reads = 0;
    page.read.mockImplementation(() => {
      if (++reads > 1) throw new Error('The page was left while it was being captured.');
      return reading;
    });
    const { head, parts } = draftOf(await captureTab(1, watching));
    expect(parts.map(({ name }) => name)).toEqual(['page', 'layout', 'response', 'screenshot']);
    expect(head.completeness).toMatchObject({ screenshots: { parts: 1 }, lacks: [{ code: 'left', text: expect.stringContaining('stop after 1 screen') as string }] });
  });

  it('keeps no copy that was made while secrets were back in the page', async () => {
    page.comeBack.mockImplementation(() => ({ clean: false }));
    const { head, parts } = draftOf(await captureTab(1, watching));
    expect(parts.map(({ name }) => name)).not.toContain('snapshot');
    expect(head.completeness).toMatchObject({ mhtml: false, lacks: [{ code: 'mhtml', text: expect.stringContaining('thrown away') as string }] });
  });

  it('is refused when the page cannot be reached, and can be tried again', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    page.begin.mockImplementationOnce(() => {
      throw new Error('gone');
    });
    expect(await captureTab(1, watching)).toEqual({ kind: 'refused', reason: en.captureUnreachable });
    expect((await captureTab(1, watching)).kind).toBe('captured');
  });

  it('is not begun twice in one tab', async () => {
    const first = captureTab(1, watching);
    expect(await captureTab(1, watching)).toEqual({ kind: 'refused', reason: en.captureRunning });
    expect((await first).kind).toBe('captured');
  });
});
