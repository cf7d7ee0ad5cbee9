import { isClosedToUs, shadowOf } from './shadow';
import { everyElement } from './walk';

/** What a page is made of beside text and images, as far as it can be told. */
export interface Inventory {
  shadow: { open: number; closed: number };
  canvases: { seen: number; kept: number };
  videos: number;
}

export function inventory(document: Document): Inventory {
  const found: Inventory = { shadow: { open: 0, closed: 0 }, canvases: { seen: 0, kept: 0 }, videos: 0 };
  for (const element of everyElement(document, true)) {
    if (shadowOf(element)) found.shadow.open++;
    else if (isClosedToUs(element)) found.shadow.closed++;
    if (element.localName === 'canvas' && isShown(element)) {
      found.canvases.seen++;
      if (pictureOf(element as HTMLCanvasElement)) found.canvases.kept++;
    }
    if (element.localName === 'video' && isShown(element)) found.videos++;
  }
  return found;
}

const largest = 4 * 1024 * 1024;

/** What a script has drawn, as an address; null if the browser does not give it away (it holds another site's picture). */
export function pictureOf(canvas: HTMLCanvasElement): string | null {
  try {
    const address = canvas.width > 0 && canvas.height > 0 ? canvas.toDataURL('image/png') : '';
    return address.startsWith('data:image/png') && address.length <= largest ? address : null;
  } catch {
    return null;
  }
}

function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 2 && height > 2;
}
