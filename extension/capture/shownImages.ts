import type { Place, PlacedImage } from './layout';
import { isStandIn, meantBy } from './painted';

/** A picture as an element shows it, without its place. */
export type ShownImage = Omit<PlacedImage, keyof Place>;

/** The pictures that an element shows by itself: its own, its background's, and those of what its style puts before and after it. */
export function imagesOf(element: Element, style: CSSStyleDeclaration, generated: readonly CSSStyleDeclaration[]): ShownImage[] {
  if (element.localName === 'img') return picture(element as HTMLImageElement);
  const own = addressesIn(style.backgroundImage);
  const drawn = [...addressesIn(style.content), ...generated.flatMap((one) => [...addressesIn(one.content), ...addressesIn(one.backgroundImage)])];
  const alt = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.getAttribute('alt') ?? '';
  // Whether one has loaded cannot be asked; `images.ts` finds out. The shop shows the goods of an order as backgrounds.
  return [...other(element), ...own, ...drawn].map((url) => ({ url: short(url), alt, loaded: true }));
}

function picture(image: HTMLImageElement): ShownImage[] {
  const isMeant = isStandIn(image);
  const url = (isMeant ? meantBy(image) : null) ?? (image.currentSrc || image.src);
  return url ? [{ url: short(url), alt: image.alt, loaded: image.complete && image.naturalWidth > 0 && !isMeant }] : [];
}

/** A picture that is missing and takes no room would have had some, had it come. Not so what was made to count visits. */
export function isMissed(image: HTMLImageElement): boolean {
  const { style, complete, naturalWidth } = image;
  const isTiny = (size: string | null): boolean => size !== null && size !== '' && parseFloat(size) <= 2;
  const isDue = isStandIn(image) || (complete && naturalWidth === 0 && !!image.getAttribute('src'));
  return isDue && ![image.getAttribute('width'), image.getAttribute('height'), style.width, style.height].some(isTiny);
}

/** What shows a picture and is no `<img>`. */
function other(element: Element): string[] {
  const address = { input: 'src', video: 'poster', image: 'href' }[element.localName];
  const value = address && (element.getAttribute(address) ?? element.getAttribute(`xlink:${address}`));
  const isShown = value && (element.localName !== 'input' || element.getAttribute('type')?.toLowerCase() === 'image');
  return isShown && URL.canParse(value, element.baseURI) ? [new URL(value, element.baseURI).href] : [];
}

/** Of a choice (`image-set`) only the first: the others were not shown. */
function addressesIn(value: string): string[] {
  const found = [...value.matchAll(/url\("([^"]+)"\)/g)].map(([, url]) => url!);
  return value.includes('image-set(') ? found.slice(0, 1) : found;
}

/** A picture written into its own address is in the DOM already. */
function short(url: string): string {
  return url.startsWith('data:') ? url.slice(0, url.indexOf(',') + 1) : url;
}
