import { personalSelectors } from '../marketplaces/aliexpressPersonal';
import type { ForeignFrames } from './foreign';
import { drawnIn } from './drawn';
import { pathOfFrame } from './framePath';
import { innerDocument } from './frames';
import { isOurs } from './ours';
import { shadowOf } from './shadow';
import { imagesOf, isMissed } from './shownImages';

/** Where every visible text and image stood, in CSS pixels of the whole page, rounded. */
export interface Layout {
  version: 1;
  page: { width: number; height: number };
  viewport: { width: number; height: number; scale: number };
  texts: PlacedText[];
  images: PlacedImage[];
  /** Texts and images beyond the limits, which have no place here. */
  leftOut?: number;
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
  /** The page's style wrote it before or after what stands here; it is in no text of the page. */
  generated?: true;
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
    ...(ruler.leftOut > 0 && { leftOut: ruler.leftOut }),
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
  leftOut = 0;
  private readonly ranges = new Map<Document, Range>();
  private readonly blocks = new Map<Document, Set<Element>>();

  constructor(private readonly foreign: ForeignFrames) {}

  walk(node: Node, offset: Offset): void {
    // A stack of our own: pages nest deeper than calls may.
    const waiting: [Node, Offset][] = [[node, offset]];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [current, at] = next;
      if (current.nodeType === Node.TEXT_NODE) this.text(current as Text, at);
      else if (current.nodeType === Node.ELEMENT_NODE && !isOurs(current) && isLaidOut(current as Element)) {
        const element = current as Element;
        const style = getComputedStyle(element);
        const isSeen = style.visibility === 'visible';
        const below = this.isPersonal(element) ? { ...at, personal: true as const } : at;
        if (isSeen) this.element(element, style, below);
        if (isSeen && element.localName === 'iframe') this.frame(element as HTMLIFrameElement, at);
        // What is hidden may hold what is not, but for words of its own.
        if (style.contentVisibility !== 'hidden') {
          for (const [child, place] of inside(element, below)) if (isSeen || (child.nodeType !== Node.TEXT_NODE && element.localName !== 'iframe')) waiting.push([child, place]);
        }
      }
    }
  }

  private text(node: Text, offset: Offset): void {
    const text = node.data.replace(/\s+/g, ' ').trim();
    if (!text) return;
    let range = this.ranges.get(node.ownerDocument);
    if (!range) this.ranges.set(node.ownerDocument, (range = node.ownerDocument.createRange()));
    range.selectNodeContents(node);
    this.say(text, placed(range.getBoundingClientRect(), offset), offset);
  }

  private say(text: string, place: Place | null, { personal }: Offset, generated = false): void {
    if (!place) return;
    if (this.texts.length >= layoutLimits.texts) this.leftOut++;
    else this.texts.push({ text: text.slice(0, layoutLimits.oneText), ...place, ...(personal && { personal }), ...(generated && { generated }) });
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
    const texts = known.layout.texts.slice(0, layoutLimits.texts - this.texts.length);
    const images = known.layout.images.slice(0, layoutLimits.images - this.images.length);
    this.leftOut += known.layout.texts.length - texts.length + known.layout.images.length - images.length;
    this.texts.push(...texts.map(move));
    this.images.push(...images.map(move));
  }

  /** Its pictures, and what its style has the reader see before and after it. Browsers tell no place of that but the element's. */
  private element(element: Element, style: CSSStyleDeclaration, offset: Offset): void {
    const generated = ['::before', '::after'].map((name) => getComputedStyle(element, name)).filter(({ content, display }) => content !== 'none' && content !== 'normal' && display !== 'none');
    const images = imagesOf(element, style, generated);
    const words = generated.map(({ content }) => wordsOf(content)).filter((said) => said !== null);
    if (images.length === 0 && words.length === 0) return;
    const rect = element.getBoundingClientRect();
    for (const said of words) this.say(said, placed(rect, offset), offset, true);
    const isAway = images.some(({ loaded }) => !loaded) && (rect.width <= 2 || rect.height <= 2);
    if (isAway && !isMissed(element as HTMLImageElement)) return;
    const place = isAway ? moved(rect, offset) : placed(rect, offset);
    if (!place) return;
    const kept = images.slice(0, layoutLimits.images - this.images.length);
    this.leftOut += images.length - kept.length;
    this.images.push(...kept.map((image) => ({ ...image, ...place })));
  }
}

/** What a style writes by itself, if a reader would call it words: `"US $12.50"`, not `"•"`, a counter or a sign of an icon font. */
function wordsOf(content: string): string | null {
  const said = [...content.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, part]) => part!.replace(/\\(.)/g, '$1')).join('').trim();
  return /url\(/.test(content) || !/[\p{L}\p{N}]{2}/u.test(said) ? null : said;
}

/** Children last to first, because the stack turns them round. */
function inside(element: Element, offset: Offset): [Node, Offset][] {
  if (element.localName === 'iframe') return framed(element as HTMLIFrameElement, offset);
  const nodes = isShut(element) ? [...element.children].filter(({ localName }) => localName === 'summary').slice(0, 1) : [...(shadowOf(element) ?? element).childNodes];
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

const isShut = (element: Element): boolean => element.localName === 'details' && !(element as HTMLDetailsElement).open;

function isLaidOut(element: Element): boolean {
  if (/^(script|style|noscript|template|head)$/.test(element.localName)) return false;
  return element.checkVisibility({ opacityProperty: true }) || getComputedStyle(element).display === 'contents';
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
