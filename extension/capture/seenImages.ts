import type { Layout, PlacedImage } from './layout';
import { isStandIn } from './painted';
import { everyElement } from './walk';

const most = 400;

/** Pictures that the page showed while it was gone through. Lists drop them with their rows, or put a stand-in in their place again, and they were seen all the same. */
export class SeenImages {
  private readonly images = new Map<string, PlacedImage>();

  constructor(private readonly document: Document) {}

  look(): void {
    for (const element of everyElement(this.document, true)) {
      if (element.localName !== 'img' || this.images.size >= most) continue;
      const image = element as HTMLImageElement;
      const { currentSrc: url, alt, naturalWidth } = image;
      if (this.images.has(url) || naturalWidth === 0 || !image.complete || isStandIn(image)) continue;
      const { x, y, width, height } = image.getBoundingClientRect();
      const { innerHeight, innerWidth } = image.ownerDocument.defaultView ?? window;
      if (x < innerWidth && y < innerHeight && x + width > 0 && y + height > 0) this.images.set(url, { url, alt, loaded: true, x, y, width, height });
    }
  }

  /** What was seen loaded is not missing because the page has put it away since. */
  corrected(layout: Layout): Layout {
    return { ...layout, images: layout.images.map((image) => ({ ...image, loaded: image.loaded || this.images.has(image.url) })) };
  }

  all(): PlacedImage[] {
    return [...this.images.values()];
  }
}
