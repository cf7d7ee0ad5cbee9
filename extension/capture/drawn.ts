import { painted } from './painted';
import { type Area, type Drawn, shifted } from './scroll';

/** Where the window of a frame, or the inside of a box, is drawn in the window of its page. */
export function drawnIn(element: HTMLElement): Drawn {
  const { left, top, width, height } = element.getBoundingClientRect();
  const style = viewOf(element).getComputedStyle(element);
  const [above, right, below, before] = [style.paddingTop, style.paddingRight, style.paddingBottom, style.paddingLeft].map((padding) => parseFloat(padding) || 0) as [number, number, number, number];
  const size = { width: element.clientWidth - before - right, height: element.clientHeight - above - below };
  const across = ratio(width, element.offsetWidth);
  const down = ratio(height, element.offsetHeight);
  return { area: { left: left + (element.clientLeft + before) * across, top: top + (element.clientTop + above) * down, width: size.width * across, height: size.height * down }, size };
}

/** The same in the uppermost window that is open to us. Null where it is turned or slanted. */
export function drawnInWindow(frame: HTMLElement): Drawn | null {
  let drawn = drawnIn(frame);
  if (isTurned(frame)) return null;
  for (let around = viewOf(frame).frameElement; around; around = viewOf(around).frameElement) {
    if (isTurned(around)) return null;
    drawn = { area: shifted(drawn.area, drawnIn(around as HTMLElement)), size: drawn.size };
  }
  return drawn;
}

/** Is a box, or an inner page that is open to us, drawn neither larger nor smaller than it is, nor turned? */
export function isDrawnAsItIs(element: Element): boolean {
  const isPage = element === element.ownerDocument.scrollingElement;
  for (let at = isPage ? viewOf(element).frameElement : element; at; at = viewOf(at).frameElement) {
    const { width, height } = at.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = at as HTMLElement;
    if (ratio(width, offsetWidth) !== 1 || ratio(height, offsetHeight) !== 1 || isTurned(at)) return false;
  }
  return true;
}

/** What of an element can be seen, whatever cuts it off; null if the browser draws nothing now. */
export function seenOf(element: Element): Promise<Area | null> {
  return new Promise((resolve) => {
    const watch = new IntersectionObserver((entries) => end(entries[0]?.intersectionRect ?? null));
    const late = setTimeout(() => end(null), 500);
    const end = (seen: Area | null): void => {
      clearTimeout(late);
      watch.disconnect();
      resolve(seen);
    };
    watch.observe(element);
  });
}

/** Waits until a window has that size, and what stands in it has found its places anew. */
export async function sized(view: Window, { width, height }: { width: number; height: number }): Promise<boolean> {
  const isSo = (): boolean => Math.abs(view.innerWidth - width) <= 1 && Math.abs(view.innerHeight - height) <= 1;
  for (let waited = 0; waited < 1_000 && !isSo(); waited += 50) await new Promise((resolve) => setTimeout(resolve, 50));
  await painted(view);
  return isSo();
}

/** Sizes are told in whole pixels: what differs by less is no scale. */
const ratio = (drawn: number, own: number): number => (own < 1 || Math.abs(drawn - own) <= 1 ? 1 : drawn / own);

function isTurned(element: Element): boolean {
  for (let at: Element | null = element; at; at = above(at)) {
    if (turns(viewOf(at).getComputedStyle(at))) return true;
  }
  return false;
}

/** Larger or smaller is no turn; a mirror is. */
export function turns({ transform, rotate, scale, offsetPath }: Pick<CSSStyleDeclaration, 'transform' | 'rotate' | 'scale' | 'offsetPath'>): boolean {
  const isAway = rotate !== undefined && rotate !== '' && rotate !== 'none' && parseFloat(rotate) !== 0;
  if (isAway || scale?.includes('-') || (offsetPath !== undefined && offsetPath !== '' && offsetPath !== 'none')) return true;
  if (!transform || transform === 'none') return false;
  const [a = 0, b = 1, c = 1, d = 0] = /^matrix\((.*)\)$/.exec(transform)?.[1]?.split(',').map(Number) ?? [];
  return a <= 0 || d <= 0 || Math.abs(b) > 0.001 || Math.abs(c) > 0.001;
}

/** What it is drawn in: components stand in their hosts, and what fills a slot in that. */
function above(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? ('host' in root ? (root as ShadowRoot).host : null);
}

const viewOf = (element: Element): Window => element.ownerDocument.defaultView ?? window;
