import { pathOf } from './frames';
import { painted } from './painted';
import { rememberPositions } from './positions';
import type { Area } from './scroll';
import type { PageStage } from './stage';
import type { Undo } from './undo';
import { everyElement, offsetOf } from './walk';

/** The frame in which an inner page stands, by its path; null if it is nowhere that we can see. */
export function frameAt(document: Document, path: string): HTMLIFrameElement | null {
  for (const element of everyElement(document, true)) {
    const frame = element.localName === 'iframe' ? (element as Element as HTMLIFrameElement) : null;
    if (frame && pathOf(frame.contentWindow) === path) return frame;
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

/** Before the camera: brings an inner page into view while all else stands still, and tells where its window lies. */
export async function hold(stage: PageStage, document: Document, path: string): Promise<Area | null> {
  const frame = frameAt(document, path);
  if (!frame) return null;
  stage.overlays.release(frame);
  show(frame);
  await painted(document.defaultView ?? window);
  stage.overlays.holdAll();
  stage.stillness.keep();
  return windowOf(frame);
}

/** Null if not all of it can be seen at once, or if it is drawn larger or smaller than it is: it cannot be pictured piece by piece then. */
export function windowOf(frame: HTMLIFrameElement): Area | null {
  const { x, y } = offsetOf(frame);
  const { left, top, width, height } = frame.getBoundingClientRect();
  const area = { left: x + left + frame.clientLeft, top: y + top + frame.clientTop, width: frame.clientWidth, height: frame.clientHeight };
  const isScaled = Math.abs(width - frame.offsetWidth) > 1 || Math.abs(height - frame.offsetHeight) > 1;
  const isCut = area.left < -1 || area.top < -1 || area.left + area.width > innerWidth + 1 || area.top + area.height > innerHeight + 1;
  return isScaled || isCut || area.width < 80 || area.height < 40 ? null : area;
}

const show = (frame: Element): void => frame.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
