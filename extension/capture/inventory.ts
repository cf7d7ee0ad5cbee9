import { isClosedToUs, shadowOf } from './shadow';
import { everyElement } from './walk';

/** What a page is made of beside text and images, as far as it can be told. */
export interface Inventory {
  shadow: { open: number; closed: number };
  canvases: { seen: number; kept: number };
  videos: number;
  /** Sound recordings that can be played, as in a message. */
  audio?: number;
  /** Documents that another program shows within the page, or a page in an `<object>`. */
  embedded?: number;
}

export function inventory(document: Document): Inventory {
  const found: Required<Inventory> = { shadow: { open: 0, closed: 0 }, canvases: { seen: 0, kept: 0 }, videos: 0, audio: 0, embedded: 0 };
  for (const element of everyElement(document, true)) {
    if (shadowOf(element)) found.shadow.open++;
    else if (isClosedToUs(element)) found.shadow.closed++;
    if (element.localName === 'canvas' && isShown(element)) {
      found.canvases.seen++;
      if (pictureOf(element as HTMLCanvasElement)) found.canvases.kept++;
    }
    if (element.localName === 'video' && isShown(element)) found.videos++;
    if (element.localName === 'audio' && element.hasAttribute('controls') && isShown(element)) found.audio++;
    if (isEmbedded(element) && isShown(element)) found.embedded++;
  }
  return found;
}

/** A picture or a drawing shown this way is on the pictures, whole. */
function isEmbedded(element: HTMLElement): boolean {
  if (element.localName !== 'object' && element.localName !== 'embed') return false;
  const { type } = element as HTMLObjectElement | HTMLEmbedElement;
  const address = element.getAttribute('data') ?? element.getAttribute('src') ?? '';
  return address !== '' && !/^image\//.test(type) && !/\.(svg|png|jpe?g|gif|webp|avif)(\?|#|$)/i.test(address);
}

const largest = 4 * 1024 * 1024;

/** What a script has drawn, as an address; null if the browser does not give it away (it holds another site's picture, or was drawn by a means that forgets). */
export function pictureOf(canvas: HTMLCanvasElement): string | null {
  try {
    const address = canvas.width > 0 && canvas.height > 0 ? canvas.toDataURL('image/png') : '';
    return address.startsWith('data:image/png') && address.length <= largest && !isForgotten(canvas, address) ? address : null;
  } catch {
    return null;
  }
}

/** What is drawn in space (WebGL) is on the screen, and gone for whoever asks later: it gives itself as empty. What lies over the page for decoration is. */
function isForgotten(canvas: HTMLCanvasElement, address: string): boolean {
  const { width, height } = canvas;
  if (address.length > 1_000 + (width * height) / 50 || !isShown(canvas, 32) || getComputedStyle(canvas).pointerEvents === 'none') return false;
  const empty = Object.assign(canvas.ownerDocument.createElement('canvas'), { width, height });
  if (empty.toDataURL('image/png') === address) return true;
  const brush = empty.getContext('2d');
  brush?.fillRect(0, 0, width, height);
  return empty.toDataURL('image/png') === address;
}

function isShown(element: Element, least = 2): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > least && height > least;
}
