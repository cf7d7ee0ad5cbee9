import { browser } from 'wxt/browser';
import type { Entered } from './innerPages';
import { withoutSecretAddresses } from './secrets';

/** `unknown`: this browser makes none. `exposed`: it may hold what would open the account, and was thrown away. */
export type Snapshot = { kind: 'taken'; blob: Blob } | { kind: 'forbidden' } | { kind: 'unknown' } | { kind: 'exposed' } | { kind: 'failed' };

/** Chromium sometimes loses its own temporary file; a second try finds it (archivebox-browser-extension, request 54). */
const tries = 3;

/** The browser's own copy of the page with its pictures and styles, MHTML; Chromium only, and only if the user allowed it. */
export async function takeSnapshot(tabId: number): Promise<Snapshot> {
  // The namespace appears when the permission is given; Firefox has none.
  const save = (browser.pageCapture as typeof browser.pageCapture | undefined)?.saveAsMHTML;
  if (!save) return { kind: import.meta.env.FIREFOX ? 'unknown' : 'forbidden' };
  for (let attempt = 1; attempt <= tries; attempt++) {
    try {
      const file = await browser.pageCapture.saveAsMHTML({ tabId });
      // The bytes at once: they lie in a temporary file of the browser's, which may be gone when the outbox wants them.
      const bytes = await file?.arrayBuffer();
      if (bytes?.byteLength) return { kind: 'taken', blob: new Blob([cleaned(bytes)], { type: 'multipart/related' }) };
    } catch {
      // Tried again below.
    }
    await new Promise((resolve) => setTimeout(resolve, 200 * attempt));
  }
  return { kind: 'failed' };
}

/**
 * Has the secrets out of the page, the first of these, and of its inner pages, until `giveBack`, which tells whether they stayed out. An inner
 * page that does not answer any more is not known to be clean.
 */
export async function withdrawn([top, ...inner]: [Entered, ...Entered[]]): Promise<{ giveBack(): Promise<boolean> }> {
  await top.page('withdraw', top.session);
  const out = await Promise.all(inner.map(({ page, session }) => page('withdraw', session).then(() => true, () => false)));
  // A large page takes longer than the page's side waits for a sign of life.
  const alive = setInterval(() => [top, ...inner].forEach(({ page, session }) => void page('stay', session).catch(() => undefined)), 5_000);
  return {
    giveBack: async () => {
      clearInterval(alive);
      const back = await Promise.all(inner.map(({ page, session }) => page('comeBack', session).then(({ clean }) => clean, () => false)));
      return (await top.page('comeBack', top.session)).clean && [...out, ...back].every(Boolean);
    },
  };
}

/** The browser's bytes, but for addresses that would open the account. MHTML is ASCII throughout; anything else is left alone. */
function cleaned(bytes: ArrayBuffer): BlobPart {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const clean = withoutSecretAddresses(text);
  return clean === text || text.includes('\uFFFD') ? bytes : clean;
}
