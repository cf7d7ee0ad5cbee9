import { reachOf } from './across';
import { clipsOf } from './clips';
import type { Area } from './scroll';
import { innerDocument } from './frames';
import { everyElement, offsetOf } from './walk';

/** What is left out is smaller than a line of text: rounding makes many a box "scroll" by a pixel. `line`: one may be read sideways. */
const least = { hidden: 16, height: 40, width: 80, line: 16 };

/** Something that scrolls: the page, a box in it, or an inner page. Places are those of the window, in CSS pixels. */
export class Scroller {
  private readonly document: Document;
  /** The page, or an inner page, and not a box. */
  readonly isPage: boolean;
  /** It can be scrolled down; others only sideways. */
  private readonly goesDown: boolean;

  constructor(readonly element: Element) {
    this.document = element.ownerDocument;
    this.isPage = element === (this.document.scrollingElement ?? this.document.documentElement);
    this.goesDown = this.isPage || scrolls(element, 'overflowY');
  }

  /** Where its content is seen, without borders and scroll bars. */
  get box(): Area {
    const { x, y } = offsetOf(this.element);
    const { clientWidth: width, clientHeight: height, clientLeft, clientTop } = this.element;
    if (this.isPage) return { left: x, top: y, width, height };
    const { left, top } = this.element.getBoundingClientRect();
    return { left: x + left + clientLeft, top: y + top + clientTop, width, height };
  }

  /** The height of all that it shows when it is scrolled. */
  get whole(): number {
    return this.goesDown ? this.element.scrollHeight : this.element.clientHeight;
  }

  get top(): number {
    return this.element.scrollTop;
  }

  scrollTo(top: number): void {
    this.element.scrollTo({ left: this.element.scrollLeft, top, behavior: 'instant' });
  }

  get isAtEnd(): boolean {
    return this.top + this.element.clientHeight >= this.whole - 1;
  }

  /** Is there more than the eye sees, downwards? */
  get hides(): boolean {
    return this.whole > this.element.clientHeight + (this.isPage ? 1 : least.hidden);
  }

  /** Does a reader find more to its side? */
  get hidesSideways(): boolean {
    return (this.isPage || scrolls(this.element, 'overflowX')) && reachOf(this) !== null;
  }

  /** The part of its box that is seen: the window may end before it does, or a box around it. */
  get seen(): Area {
    const { innerWidth, innerHeight } = outermost(this.document);
    return [...clipsOf(this.element)].map(openingOf).reduce(common, common(this.box, { left: 0, top: 0, width: innerWidth, height: innerHeight }));
  }

  /** Brings it into the window. An inner page is its frame: in old pages the element that scrolls stands some way down in it. */
  show(): void {
    const shown = (this.isPage && this.document.defaultView?.frameElement) || this.element;
    shown.scrollIntoView({ block: 'start', inline: 'nearest', behavior: 'instant' });
  }

  /** Scrolls what is around it within the page, until a place in it that lies so far below what is seen first is seen first. */
  raise(below: () => number): void {
    for (const clip of clipsOf(this.element)) {
      const around = new Scroller(pageIn(clip) ?? clip);
      const missing = below();
      if (missing > 1 && around.element !== this.element && around.hides) around.scrollTo(around.top + missing);
    }
  }
}

/** Through what an element lets its content be seen. */
function openingOf(element: Element): Area {
  const { left, top, width, height } = new Scroller(element).box;
  const { overflowX, overflowY } = element.ownerDocument.defaultView?.getComputedStyle(element) ?? {};
  const isFrame = element.localName === 'iframe';
  const across = isFrame || overflowX !== 'visible' ? { left, width } : { left: -1e6, width: 2e6 };
  return { ...across, ...(isFrame || overflowY !== 'visible' ? { top, height } : { top: -1e6, height: 2e6 }) };
}

function common(one: Area, other: Area): Area {
  const [left, top] = [Math.max(one.left, other.left), Math.max(one.top, other.top)];
  return { left, top, width: Math.min(one.left + one.width, other.left + other.width) - left, height: Math.min(one.top + one.height, other.top + other.height) - top };
}

function pageIn(element: Element): Element | null {
  return element.localName === 'iframe' ? (innerDocument(element as HTMLIFrameElement)?.scrollingElement ?? null) : null;
}

/** The window of the uppermost page that is open to us: in an inner page of another host that is its own. */
function outermost(document: Document): Window {
  let view: Window = document.defaultView ?? window;
  for (let frame = view.frameElement; frame; frame = view.frameElement) view = frame.ownerDocument.defaultView ?? window;
  return view;
}

/** Everything that scrolls by itself within the page, down or sideways, and holds more than it shows, in the order of the page. */
export function innerScrollers(document: Document): Scroller[] {
  const found: Scroller[] = [];
  for (const element of everyElement(document, true)) {
    const page = pageIn(element);
    const scroller = page ? new Scroller(page) : overflows(element) ? new Scroller(element) : null;
    if (scroller && scroller.isPage === (page !== null) && holdsMore(scroller)) found.push(scroller);
  }
  return found;
}

/** Asked first, because it costs least. */
function overflows({ scrollHeight, clientHeight, scrollWidth, clientWidth, localName }: Element): boolean {
  return localName !== 'textarea' && (scrollHeight > clientHeight + least.hidden || scrollWidth > clientWidth + least.hidden);
}

function holdsMore(scroller: Scroller): boolean {
  const { element, hides, isPage } = scroller;
  if (element.clientWidth < least.width || element.clientHeight < (hides ? least.height : least.line)) return false;
  const isShown = isPage || element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) !== false;
  return isShown && (hides || scroller.hidesSideways);
}

function scrolls(element: Element, axis: 'overflowX' | 'overflowY'): boolean {
  return /auto|scroll/.test(element.ownerDocument.defaultView?.getComputedStyle(element)[axis] ?? '');
}
