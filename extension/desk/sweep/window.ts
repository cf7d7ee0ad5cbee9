import { browser } from 'wxt/browser';
import type { Sweep } from './sweep';

const longest = 45_000;
const blank = 'about:blank';

/**
 * Shows an address in the sweep's own window, which stays behind the person's. A window of its own and not a tab of theirs: only
 * what is in front of its window can be pictured. False when the person has closed it: then nothing more is opened.
 */
export async function show(sweep: Sweep, url: string, signal: AbortSignal): Promise<boolean> {
  if (sweep.tab === null) await openWindow(sweep);
  const { tab } = sweep;
  const isThere = tab !== null && (await browser.tabs.get(tab).then(Boolean, () => false));
  if (!isThere) return false;
  await loaded(tab, () => browser.tabs.update(tab, { url }), signal);
  return true;
}

async function openWindow(sweep: Sweep): Promise<void> {
  const made = await browser.windows.create({ url: blank, focused: false, width: 1280, height: 900 });
  sweep.window = made?.id ?? null;
  sweep.tab = made?.tabs?.[0]?.id ?? null;
}

/** Puts the window in front, because the person is asked for something in it. */
export async function bringForward(sweep: Sweep): Promise<void> {
  if (sweep.window !== null) await browser.windows.update(sweep.window, { focused: true }).catch(() => undefined);
}

export async function closeWindow(sweep: Sweep): Promise<void> {
  const { window } = sweep;
  sweep.window = sweep.tab = null;
  if (window !== null) await browser.windows.remove(window).catch(() => undefined);
}

/** Until the browser says that the page is there; a page that never ends loading is captured as it is. */
async function loaded(tabId: number, go: () => Promise<unknown>, signal: AbortSignal): Promise<void> {
  let end = (): void => undefined;
  const done = new Promise<void>((resolve) => (end = resolve));
  let began = false;
  const listen = (id: number, { status }: { status?: string | undefined }, { url }: { url?: string | undefined }): void => {
    // The blank page that a window begins with is not what was asked for, and its end may be told late.
    if (id !== tabId || url === blank) return;
    began ||= status === 'loading';
    if (began && status === 'complete') end();
  };
  const late = setTimeout(() => end(), longest);
  signal.addEventListener('abort', end, { once: true });
  browser.tabs.onUpdated.addListener(listen);
  // Stopped while the window was made: nobody says so again.
  if (signal.aborted) end();
  try {
    await go();
    await done;
  } finally {
    clearTimeout(late);
    browser.tabs.onUpdated.removeListener(listen);
    signal.removeEventListener('abort', end);
  }
}
