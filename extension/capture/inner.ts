import { drawnIn, drawnInWindow, seenOf } from './drawn';
import { pathOfFrame } from './framePath';
import { painted } from './painted';
import { rememberPositions } from './positions';
import type { Area, Drawn } from './scroll';
import type { PageStage } from './stage';
import type { Undo } from './undo';
import { everyElement } from './walk';

/** What is smaller is not worth a picture. */
const least = { width: 80, height: 40 };

/** The frame in which an inner page stands, by its path; null if it is nowhere that we can see. */
export function frameAt(document: Document, path: string): HTMLIFrameElement | null {
  for (const element of everyElement(document, true)) {
    const frame = element.localName === 'iframe' ? (element as Element as HTMLIFrameElement) : null;
    if (frame && pathOfFrame(frame) === path) return frame;
  }
  return null;
}

/** Brings an inner page into view: browsers draw none that is not, and what is not drawn loads nothing. */
export function reveal(document: Document, path: string, undo: Undo): void {
  const frame = frameAt(document, path);
  if (!frame) return;
  rememberPositions(document, undo);
  show(frame);
}

/**
 * Before the camera: brings an inner page into view while all else stands still, and tells where its window lies. One that does not fit
 * is made as small as what can be seen of it, and scrolls the more: the page around it has been pictured by then. Null if it cannot be
 * seen whole, or is turned.
 */
export async function hold(stage: PageStage, document: Document, path: string, tight: Undo): Promise<Drawn | null> {
  const frame = frameAt(document, path);
  if (!frame) return null;
  stage.overlays.release(frame);
  for (let attempt = 0; attempt < 3; attempt++) {
    show(frame);
    await painted(document.defaultView ?? window);
    stage.overlays.holdAll();
    stage.stillness.keep();
    const seen = await seenOf(frame);
    if (!seen || seen.width < least.width || seen.height < least.height) return null;
    if (isWithin(drawnIn(frame).area, seen)) return drawnInWindow(frame);
    fit(frame, seen, tight);
  }
  return null;
}

const isWithin = (inner: Area, outer: Area): boolean =>
  inner.left >= outer.left - 1.5 && inner.top >= outer.top - 1.5 && inner.left + inner.width <= outer.left + outer.width + 1.5 && inner.top + inner.height <= outer.top + outer.height + 1.5;

/** No larger than what is seen of it. A size that is right stays: the inner page need not be laid out anew for it. */
function fit(frame: HTMLIFrameElement, seen: Area, tight: Undo): void {
  const { width, height } = frame.getBoundingClientRect();
  const { boxSizing } = getComputedStyle(frame);
  const { size } = drawnIn(frame);
  const limit = (drawn: number, room: number, own: number, inside: number): string | null => {
    if (drawn <= room + 1.5) return null;
    return `${Math.floor((own * room) / drawn) - (boxSizing === 'border-box' ? 0 : own - inside)}px`;
  };
  const across = limit(width, seen.width, frame.offsetWidth, size.width);
  const down = limit(height, seen.height, frame.offsetHeight, size.height);
  tight.style(frame, { transition: 'none', ...(across && { 'min-width': '0', 'max-width': across }), ...(down && { 'min-height': '0', 'max-height': down }) });
}

const show = (frame: Element): void => frame.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
