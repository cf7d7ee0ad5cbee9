import { browser } from 'wxt/browser';
import type { Viewport } from './draft';
import { fromBase64 } from './pieces';
import type { Area } from './scroll';

/** The browser allows two pictures in a second, and counts the seconds from when it hears of a picture: mostly as long after us as before. */
const second = 1_010;
/** Where it heard of one sooner than of the other, a moment is enough. */
const moment = 60;
const atOnce = 2;
const tries = 4;

export type Picture =
  | { kind: 'taken'; blob: Blob }
  /** The browser has not allowed pictures of this tab. */
  | { kind: 'forbidden' }
  /** Another tab or window content came to the front. No picture of it is kept. */
  | { kind: 'elsewhere' }
  | { kind: 'failed' };

/** When the last pictures were taken, by whatever capture: the limit is the browser's, not the tab's. */
const taken: number[] = [];

/** Waits until the browser allows one more. No longer than a second, should the clock have been put back. */
export function quota(now = Date.now()): Promise<void> {
  const oldest = taken.length < atOnce ? 0 : taken[0]!;
  return pause(Math.min(second, oldest + second - now));
}

/** Takes a picture of what a tab shows now, and makes sure that it was this tab and no other. */
export async function takePicture(tabId: number): Promise<Picture> {
  let tooSoon = false;
  for (let attempt = 1; attempt <= tries; attempt++) {
    await quota();
    if (attempt > 1) await pause(tooSoon ? moment : second * (attempt - 1));
    const windowId = await frontWindow(tabId);
    if (windowId === null) return { kind: 'elsewhere' };

    // A tab that comes and goes between two looks would be missed by looking only.
    let disturbed = false;
    const disturb = (change: { windowId: number }): void => void (disturbed ||= change.windowId === windowId);
    browser.tabs.onActivated.addListener(disturb);
    try {
      count();
      const picture = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
      if (disturbed || (await frontWindow(tabId)) !== windowId) return { kind: 'elsewhere' };
      return { kind: 'taken', blob: decode(picture) };
    } catch (error) {
      const reason = String(error);
      if (/permission/i.test(reason)) return { kind: 'forbidden' };
      // Out of quota, or the window is being drawn: both pass.
      tooSoon = !tooSoon && /PER_SECOND|quota/i.test(reason);
    } finally {
      browser.tabs.onActivated.removeListener(disturb);
    }
  }
  return { kind: 'failed' };
}

function count(): void {
  taken.push(Date.now());
  if (taken.length > atOnce) taken.shift();
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

/** An area of the window in the pixels of its picture; null if it is all of it. Edges are rounded, not sizes: neighbours fit. */
export function cropOf(area: Area, viewport: Viewport, picture: { width: number; height: number }): Area | null {
  const across = picture.width / viewport.width;
  const down = picture.height / viewport.height;
  const within = (at: number, most: number): number => Math.min(most, Math.max(0, Math.round(at)));
  const left = within(area.left * across, picture.width - 1);
  const top = within(area.top * down, picture.height - 1);
  const width = Math.max(1, within((area.left + area.width) * across, picture.width) - left);
  const height = Math.max(1, within((area.top + area.height) * down, picture.height) - top);
  return width === picture.width && height === picture.height ? null : { left, top, width, height };
}

/** Cuts off what is not the picture's own. */
export async function cropPicture(blob: Blob, area: Area, viewport: Viewport): Promise<Blob> {
  if (area.height >= viewport.height && area.width >= viewport.width) return blob;
  const bitmap = await createImageBitmap(blob);
  try {
    const crop = cropOf(area, viewport, bitmap);
    if (!crop) return blob;
    const canvas = new OffscreenCanvas(crop.width, crop.height);
    canvas.getContext('2d')?.drawImage(bitmap, -crop.left, -crop.top);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    bitmap.close();
  }
}

/** Two pictures side by side. */
export async function joinPictures(left: Blob, right: Blob): Promise<Blob> {
  const bitmaps = await Promise.all([left, right].map((one) => createImageBitmap(one)));
  try {
    const [one, other] = bitmaps as [ImageBitmap, ImageBitmap];
    const canvas = new OffscreenCanvas(one.width + other.width, Math.max(one.height, other.height));
    const brush = canvas.getContext('2d');
    brush?.drawImage(one, 0, 0);
    brush?.drawImage(other, one.width, 0);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    for (const bitmap of bitmaps) bitmap.close();
  }
}

function pause(milliseconds: number): Promise<void> {
  return milliseconds > 0 ? new Promise((resolve) => setTimeout(resolve, milliseconds)) : Promise.resolve();
}
