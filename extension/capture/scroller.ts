import type { Area } from './scroll';
import { innerDocument } from './frames';
import { everyElement, offsetOf } from './walk';

/** What is left out is smaller than a line of text: rounding makes many a box "scroll" by a pixel. */
const least = { hidden: 16, height: 40, width: 80 };

/** Something that scrolls: the page, a box in it, or an inner page. Places are those of the window, in CSS pixels. */
export class Scroller {
  private readonly document: Document;
  /** The page, or an inner page, and not a box. */
  readonly isPage: boolean;

  constructor(readonly element: Element) {
    this.document = element.ownerDocument;
    this.isPage = element === (this.document.scrollingElement ?? this.document.documentElement);
  }

  /** Where its content is seen, without borders and scroll bars. */
  get box(): Area {
    const { x, y } = offsetOf(this.element);
    const { clientWidth: width, clientHeight: height, clientLeft, clientTop } = this.element;
    if (this.isPage) return { left: x, top: y, width, height };
    const { left, top } = this.element.getBoundingClientRect();
    return { left: x + left + clientLeft, top: y + top + clientTop, width, height };
  }

  /** The height of all that it holds. */
  get whole(): number {
    return this.element.scrollHeight;
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

  /** The part of its box that the window shows. */
  get seen(): Area {
    const { innerWidth, innerHeight } = outermost(this.document);
    const { left, top, width, height } = this.box;
    const [x, y] = [Math.max(0, left), Math.max(0, top)];
    return { left: x, top: y, width: Math.min(left + width, innerWidth) - x, height: Math.min(top + height, innerHeight) - y };
  }
}

/** The window of the uppermost page that is open to us: in an inner page of another host that is its own. */
function outermost(document: Document): Window {
  let view: Window = document.defaultView ?? window;
  for (let frame = view.frameElement; frame; frame = view.frameElement) view = frame.ownerDocument.defaultView ?? window;
  return view;
}

/** Everything that scrolls by itself within the page and holds more than it shows, in the order of the page. */
export function innerScrollers(document: Document): Scroller[] {
  const found: Scroller[] = [];
  for (const element of everyElement(document, true)) {
    const page = element.localName === 'iframe' ? innerDocument(element as Element as HTMLIFrameElement)?.scrollingElement : null;
    if (page) add(new Scroller(page), found, 'page');
    else if (element.scrollHeight > element.clientHeight + least.hidden && element.localName !== 'textarea') add(new Scroller(element), found, 'box');
  }
  return found;
}

/** Boxes that scroll sideways; only the page itself is shown across. */
export function sidewaysScrollers(document: Document): number {
  const page = document.scrollingElement ?? document.documentElement;
  let number = 0;
  for (const element of everyElement(document, true)) {
    if (element === page) continue;
    const { scrollWidth, clientWidth, clientHeight } = element;
    if (scrollWidth > clientWidth + least.width && clientHeight >= least.height && clientWidth >= least.width && scrolls(element, 'overflowX')) number++;
  }
  return number;
}

function add(scroller: Scroller, found: Scroller[], kind: 'page' | 'box'): void {
  const { element } = scroller;
  if (scroller.isPage !== (kind === 'page') || !scroller.hides) return;
  if (element.clientHeight < least.height || element.clientWidth < least.width) return;
  if (kind === 'box' && (!scrolls(element, 'overflowY') || element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) === false)) return;
  found.push(scroller);
}

function scrolls(element: Element, axis: 'overflowX' | 'overflowY'): boolean {
  return /auto|scroll/.test(element.ownerDocument.defaultView?.getComputedStyle(element)[axis] ?? '');
}
