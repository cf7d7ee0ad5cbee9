import { personalSelectors } from '../marketplaces/aliexpressPersonal';
import type { ForeignFrames } from './foreign';
import { drawnIn } from './drawn';
import { pathOfFrame } from './framePath';
import { innerDocument } from './frames';
import { isOurs } from './ours';
import { shadowOf } from './shadow';

/** Where every visible text and image stood, in CSS pixels of the whole page, rounded. */
export interface Layout {
  version: 1;
  page: { width: number; height: number };
  viewport: { width: number; height: number; scale: number };
  texts: PlacedText[];
  images: PlacedImage[];
}

export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PlacedText extends Place {
  text: string;
  /** In the block of the buyer's name, address or phone. */
  personal?: true;
}

export interface PlacedImage extends Place {
  url: string;
  alt: string;
  loaded: boolean;
}

export const layoutLimits = { texts: 40_000, images: 5_000, oneText: 4_000 };

/** Measures the page. Reads only, and in one go: mixing reads with changes would lay the page out again for each node. */
export function readLayout(document: Document, foreign: ForeignFrames = new Map()): Layout {
  const view = document.defaultView ?? window;
  const root = document.scrollingElement ?? document.documentElement;
  const ruler = new Ruler(foreign);
  ruler.walk(document.documentElement, { x: view.scrollX, y: view.scrollY, across: 1, down: 1 });
  return {
    version: 1,
    page: { width: root.scrollWidth, height: root.scrollHeight },
    viewport: { width: view.innerWidth, height: view.innerHeight, scale: view.devicePixelRatio },
    texts: ruler.texts,
    images: ruler.images,
  };
}

/** What is added to a rectangle of a (frame's) viewport to get the page's coordinates. */
interface Offset {
  x: number;
  y: number;
  /** A frame may be drawn larger or smaller than its page is. */
  across: number;
  down: number;
  personal?: true;
}

class Ruler {
  readonly texts: PlacedText[] = [];
  readonly images: PlacedImage[] = [];
  private readonly ranges = new Map<Document, Range>();
  private readonly blocks = new Map<Document, Set<Element>>();

  constructor(private readonly foreign: ForeignFrames) {}

  walk(node: Node, offset: Offset): void {
    // A stack of our own: pages nest deeper than calls may.
    const waiting: [Node, Offset][] = [[node, offset]];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [current, at] = next;
      if (current.nodeType === Node.TEXT_NODE) this.text(current as Text, at);
      else if (current.nodeType === Node.ELEMENT_NODE && !isOurs(current) && isVisible(current as Element)) {
        this.element(current as Element, at);
        if (current.nodeName === 'IFRAME') this.frame(current as HTMLIFrameElement, at);
        const below = this.isPersonal(current as Element) ? { ...at, personal: true as const } : at;
        for (const [child, place] of inside(current as Element, below)) waiting.push([child, place]);
      }
    }
  }

  private text(node: Text, offset: Offset): void {
    const text = node.data.replace(/\s+/g, ' ').trim();
    if (!text || this.texts.length >= layoutLimits.texts) return;
    let range = this.ranges.get(node.ownerDocument);
    if (!range) this.ranges.set(node.ownerDocument, (range = node.ownerDocument.createRange()));
    range.selectNodeContents(node);
    const place = placed(range.getBoundingClientRect(), offset);
    if (place) this.texts.push({ text: text.slice(0, layoutLimits.oneText), ...place, ...(offset.personal && { personal: true }) });
  }

  /** Asked once per document, not once per element. */
  private isPersonal(element: Element): boolean {
    const { ownerDocument } = element;
    let blocks = this.blocks.get(ownerDocument);
    if (!blocks) this.blocks.set(ownerDocument, (blocks = new Set(ownerDocument.querySelectorAll(personalSelectors))));
    return blocks.has(element);
  }

  /** An inner page that was read by our script in it; one that is open to us is walked through. */
  private frame(frame: HTMLIFrameElement, offset: Offset): void {
    const known = innerDocument(frame) ? undefined : this.foreign.get(pathOfFrame(frame) ?? '');
    if (!known) return;
    const inner = within(frame, offset);
    const move = <T extends Place>(place: T): T => ({ ...place, ...moved(place, inner) });
    this.texts.push(...known.layout.texts.map(move).slice(0, Math.max(0, layoutLimits.texts - this.texts.length)));
    this.images.push(...known.layout.images.map(move).slice(0, Math.max(0, layoutLimits.images - this.images.length)));
  }

  private element(element: Element, offset: Offset): void {
    if (this.images.length >= layoutLimits.images) return;
    const seen = element.localName === 'img' ? picture(element as HTMLImageElement) : background(element);
    const place = seen && placed(element.getBoundingClientRect(), offset);
    if (seen && place) this.images.push({ ...seen, ...place });
  }
}

/** Children last to first, because the stack turns them round. */
function inside(element: Element, offset: Offset): [Node, Offset][] {
  if (element.localName === 'iframe') return framed(element as HTMLIFrameElement, offset);
  const nodes = [...(shadowOf(element) ?? element).childNodes];
  // What fills a slot stands where the slot is, not where it is written.
  const shown = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return (shown.length ? shown : nodes).reverse().map((node) => [node, offset]);
}

function framed(frame: HTMLIFrameElement, offset: Offset): [Node, Offset][] {
  const inner = innerDocument(frame)?.documentElement;
  return inner ? [[inner, within(frame, offset)]] : [];
}

function within(frame: HTMLIFrameElement, offset: Offset): Offset {
  const { area, size } = drawnIn(frame);
  const { x, y, across, down } = offset;
  return { ...offset, x: x + area.left * across, y: y + area.top * down, across: across * (area.width / size.width || 1), down: down * (area.height / size.height || 1) };
}

function isVisible(element: Element): boolean {
  if (/^(script|style|noscript|template|head)$/.test(element.localName)) return false;
  return element.checkVisibility({ opacityProperty: true }) || getComputedStyle(element).display === 'contents';
}

function picture(image: HTMLImageElement): Omit<PlacedImage, keyof Place> | null {
  const url = image.currentSrc || image.src;
  return url ? { url: address(url), alt: image.alt, loaded: image.complete && image.naturalWidth > 0 } : null;
}

/** The shop shows the goods of an order as backgrounds. Whether one has loaded cannot be asked; `images.ts` finds out. */
function background(element: Element): Omit<PlacedImage, keyof Place> | null {
  const url = /url\("([^"]+)"\)/.exec(getComputedStyle(element).backgroundImage)?.[1];
  if (!url) return null;
  return { url: address(url), alt: element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '', loaded: true };
}

/** A picture written into its own address is in the DOM already. */
function address(url: string): string {
  return url.startsWith('data:') ? url.slice(0, url.indexOf(',') + 1) : url;
}

function placed(rect: DOMRect, offset: Offset): Place | null {
  return rect.width < 1 || rect.height < 1 ? null : moved(rect, offset);
}

function moved({ x, y, width, height }: Place, offset: Offset): Place {
  return {
    x: Math.round(x * offset.across + offset.x),
    y: Math.round(y * offset.down + offset.y),
    width: Math.round(width * offset.across),
    height: Math.round(height * offset.down),
  };
}
