/** A list that loads more whenever its end is reached may do so for ever. */
export const mostGrowths = 3;

/** A rectangle of the viewport, in CSS pixels. */
export interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where the photographing stands. */
export interface Stand {
  done: number;
  of: number;
}

/** What is before the camera. */
export interface Shown {
  /** The part of the window that is the picture. */
  area: Area;
}

/** What a picture shows: the window as it was, a slice of the page, or one of an area that scrolls by itself. CSS pixels. */
export interface Shot extends Area {
  of: 'window' | 'page' | `area ${number}`;
}

/** What was shown, and what was not. */
export interface Photos {
  wholePage: boolean;
  /** The page grew while it was shown, and was followed for some screens only. */
  endless: boolean;
  containers: { scrolled: number; left: number };
  shots: Shot[];
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
