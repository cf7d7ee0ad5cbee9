import { browser } from 'wxt/browser';
import type { Sweep } from './sweep';

const longest = 45_000;

/**
 * Shows an address in the sweep's own window, which stays behind the person's. A window of its own and not a tab of theirs: only
 * what is in front of its window can be pictured. False when the person has closed it: then nothing more is opened.
 */
export async function show(sweep: Sweep, url: string, signal: AbortSignal): Promise<boolean> {
  if (sweep.tab !== null) {
    const isThere = await browser.tabs.get(sweep.tab).then(
      () => true,
      () => false,
    );
    if (!isThere) return false;
    await loaded(sweep.tab, () => browser.tabs.update(sweep.tab ?? undefined, { url }), signal);
    return true;
  }
  const made = await browser.windows.create({ url, focused: false, width: 1280, height: 900 });
  sweep.window = made?.id ?? null;
  sweep.tab = made?.tabs?.[0]?.id ?? null;
  if (sweep.tab === null) return false;
  await loaded(sweep.tab, async () => undefined, signal);
  return true;
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
  const listen = (id: number, { status }: { status?: string | undefined }): void => {
    if (id === tabId && status === 'complete') end();
  };
  const late = setTimeout(() => end(), longest);
  signal.addEventListener('abort', end, { once: true });
  browser.tabs.onUpdated.addListener(listen);
  try {
    await go();
    // It may have been there before we listened.
    if ((await browser.tabs.get(tabId)).status !== 'complete') await done;
  } finally {
    clearTimeout(late);
    browser.tabs.onUpdated.removeListener(listen);
    signal.removeEventListener('abort', end);
  }
}
