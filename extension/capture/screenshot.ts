import { browser } from 'wxt/browser';
import type { Viewport } from './draft';
import { fromBase64 } from './pieces';
import type { Area } from './scroll';

/** The browser allows two pictures a second; a little slower is safer than a refusal. */
const interval = 550;
const tries = 4;

export type Picture =
  | { kind: 'taken'; blob: Blob }
  /** The browser has not allowed pictures of this tab. */
  | { kind: 'forbidden' }
  /** Another tab or window content came to the front. No picture of it is kept. */
  | { kind: 'elsewhere' }
  | { kind: 'failed' };

/** When the last picture was taken, by whatever capture: the limit is the browser's, not the tab's. */
let last = 0;

/** Takes a picture of what a tab shows now, and makes sure that it was this tab and no other. */
export async function takePicture(tabId: number): Promise<Picture> {
  for (let attempt = 1; attempt <= tries; attempt++) {
    // No longer than that, should the clock have been put back.
    await pause(Math.min(interval * attempt, last + interval * attempt - Date.now()));
    const windowId = await frontWindow(tabId);
    if (windowId === null) return { kind: 'elsewhere' };

    // A tab that comes and goes between two looks would be missed by looking only.
    let disturbed = false;
    const disturb = (change: { windowId: number }): void => void (disturbed ||= change.windowId === windowId);
    browser.tabs.onActivated.addListener(disturb);
    try {
      last = Date.now();
      const picture = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
      last = Date.now();
      if (disturbed || (await frontWindow(tabId)) !== windowId) return { kind: 'elsewhere' };
      return { kind: 'taken', blob: decode(picture) };
    } catch (error) {
      const reason = String(error);
      if (/permission/i.test(reason)) return { kind: 'forbidden' };
      // Out of quota, or the window is being drawn: both pass.
    } finally {
      browser.tabs.onActivated.removeListener(disturb);
    }
  }
  return { kind: 'failed' };
}

/** The window in which the tab is in front, or null. */
async function frontWindow(tabId: number): Promise<number | null> {
  const tab = await browser.tabs.get(tabId);
  return tab.active ? tab.windowId : null;
}

/** Our content security policy forbids `fetch` of `data:`. */
function decode(dataUrl: string): Blob {
  return new Blob([fromBase64(dataUrl.slice(dataUrl.indexOf(',') + 1))], { type: 'image/png' });
}

/** An area of the window in the pixels of its picture; null if it is all of it. */
export function cropOf(area: Area, viewport: Viewport, picture: { width: number; height: number }): Area | null {
  const across = picture.width / viewport.width;
  const down = picture.height / viewport.height;
  const left = Math.min(picture.width - 1, Math.max(0, Math.round(area.left * across)));
  const top = Math.min(picture.height - 1, Math.max(0, Math.round(area.top * down)));
  const width = Math.max(1, Math.min(picture.width - left, Math.round(area.width * across)));
  const height = Math.max(1, Math.min(picture.height - top, Math.round(area.height * down)));
  return width === picture.width && height === picture.height ? null : { left, top, width, height };
}

/** Cuts off what the parts before have shown already. */
export async function cropPicture(blob: Blob, area: Area, viewport: Viewport): Promise<Blob> {
  if (area.height >= viewport.height && area.width >= viewport.width) return blob;
  const bitmap = await createImageBitmap(blob);
  const crop = cropOf(area, viewport, bitmap);
  if (!crop) return blob;
  const canvas = new OffscreenCanvas(crop.width, crop.height);
  canvas.getContext('2d')?.drawImage(bitmap, -crop.left, -crop.top);
  bitmap.close();
  return canvas.convertToBlob({ type: 'image/png' });
}

function pause(milliseconds: number): Promise<void> {
  return milliseconds > 0 ? new Promise((resolve) => setTimeout(resolve, milliseconds)) : Promise.resolve();
}
