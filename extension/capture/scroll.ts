/** A long page costs half a second per part; what lies beyond is in the DOM and the MHTML, and the capture says so. */
export const mostParts = 40;

/** One screenful. */
export interface Part {
  index: number;
  scrollTo: number;
}

/** A rectangle of the viewport, in CSS pixels. */
export interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Divides what scrolls into screenfuls; the last one overlaps the one before if the height is no multiple. */
export function partsOf(whole: number, screen: number, most = mostParts): { parts: Part[]; wholePage: boolean } {
  const furthest = Math.max(0, whole - screen);
  const parts: Part[] = [];
  for (let y = 0; parts.length < most; y += screen) {
    parts.push({ index: parts.length, scrollTo: Math.min(y, furthest) });
    if (y + screen >= whole) return { parts, wholePage: true };
  }
  return { parts, wholePage: false };
}

/** What a part shows that the parts before it did not. `stand` is where scrolling really came to rest. */
export function freshArea({ index }: Part, screen: Area, stand: number): Area {
  const seen = Math.min(Math.max(0, index * screen.height - stand), screen.height - 1);
  return { ...screen, top: screen.top + seen, height: screen.height - seen };
}

/**
 * What scrolls when a reader reads: the page, or, if that stands still, a box that takes a good part of the window, as in
 * chats.
 */
export function mainScroller(document: Document): Element {
  const root = document.scrollingElement ?? document.documentElement;
  const { innerHeight } = document.defaultView ?? window;
  return root.scrollHeight > innerHeight + 50 ? root : (innerScroller(document) ?? root);
}

/** The largest box that scrolls by itself and takes a good part of the window. */
export function innerScroller(document: Document): Element | null {
  const view = document.defaultView ?? window;
  const enough = 0.25 * view.innerHeight * view.innerWidth;
  const size = (element: Element): number => element.clientHeight * element.clientWidth;
  const boxes = [...document.querySelectorAll('body *')].filter(
    (element) =>
      element.scrollHeight > element.clientHeight + 50 &&
      size(element) > enough &&
      /auto|scroll/.test(view.getComputedStyle(element).overflowY),
  );
  return boxes.reduce<Element | null>((largest, box) => (largest && size(largest) >= size(box) ? largest : box), null);
}
