import { browser } from 'wxt/browser';
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

/** The browser's bytes, but for addresses that would open the account. MHTML is ASCII throughout; anything else is left alone. */
function cleaned(bytes: ArrayBuffer): BlobPart {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const clean = withoutSecretAddresses(text);
  return clean === text || text.includes('\uFFFD') ? bytes : clean;
}
