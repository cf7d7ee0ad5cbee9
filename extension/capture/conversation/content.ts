import { readElement } from '../dom';
import type { PlacedImage } from '../layout';
import type { SeenRow } from './rows';
import type { Scroller, Standing } from './scroller';
import { picturesIn, shownBelow } from './shown';

/** What is kept of a row: its markup without secrets, where its words and pictures stood, and the pictures' addresses. */
export interface RowContent {
  html: string;
  place: Standing;
  pictures: RowPicture[];
}

/** `pending`: it had not come yet when the row was read. */
export type RowPicture = Omit<PlacedImage, 'loaded'> & { state: 'loaded' | 'failed' | 'pending' };

const longestRow = 2 * 1024 * 1024;

export function contentOfRow(row: SeenRow, scroller: Scroller): RowContent {
  return { html: readElement(row.element, longestRow).html, place: placeOf(row, scroller), pictures: picturesOf(row.element, scroller) };
}

export const isComplete = ({ pictures }: RowContent): boolean => pictures.every(({ state }) => state !== 'pending');

/**
 * The rectangle around the words and pictures of a row, not that of its element: a row mostly takes the whole width, and only
 * what is in it stands left or right.
 */
function placeOf({ element, ...row }: SeenRow, scroller: Scroller): Standing {
  const extent = extentOf(element);
  if (!extent) return row;
  const { left, top, right, bottom } = extent;
  return scroller.placed({ left, top, width: right - left, height: bottom - top });
}

/** The rectangle around the words and pictures of an element, in the window of its document; null when it has none. */
export function extentOf(element: Element): { left: number; top: number; right: number; bottom: number } | null {
  const range = element.ownerDocument.createRange();
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const around = (box: DOMRect): void => {
    if (box.width < 1 || box.height < 1) return;
    [left, top, right, bottom] = [Math.min(left, box.left), Math.min(top, box.top), Math.max(right, box.right), Math.max(bottom, box.bottom)];
  };
  for (const node of shownBelow(element)) {
    if (node.nodeType !== Node.TEXT_NODE || !(node as Text).data.trim()) continue;
    if (node.ownerDocument !== element.ownerDocument) continue;
    range.selectNodeContents(node);
    around(range.getBoundingClientRect());
  }
  for (const picture of picturesIn(element)) around(picture.getBoundingClientRect());
  return left === Infinity ? null : { left, top, right, bottom };
}

function picturesOf(element: Element, scroller: Scroller): RowPicture[] {
  const found: RowPicture[] = [];
  const add = (one: Element, url: string, alt: string, state: RowPicture['state']): void => {
    const { top, left, width, height } = scroller.standing(one);
    if (state === 'pending' || (url && !url.startsWith('data:'))) found.push({ url, alt, state, x: Math.round(left), y: Math.round(top), width: Math.round(width), height: Math.round(height) });
  };
  for (const picture of picturesIn(element)) {
    if (picture.localName === 'img') add(picture, sourceOf(picture as HTMLImageElement), (picture as HTMLImageElement).alt, stateOf(picture as HTMLImageElement));
    else if (picture.localName === 'video') add(picture, (picture as HTMLVideoElement).poster, '', 'loaded');
  }
  for (const one of [element, ...element.querySelectorAll('*')]) {
    const url = /url\("([^"]+)"\)/.exec(scroller.view.getComputedStyle(one).backgroundImage)?.[1];
    if (url) add(one, url, one.getAttribute('aria-label') ?? one.getAttribute('title') ?? '', 'loaded');
  }
  return found;
}

/** Where pictures that wait to be seen have their address. */
const waiting = ['data-src', 'data-original', 'data-lazy-src', 'data-lazyload'];

const addressIn = (image: HTMLImageElement): string | undefined => waiting.flatMap((name) => image.getAttribute(name) || []).find((value) => URL.canParse(value, image.baseURI));

function sourceOf(image: HTMLImageElement): string {
  const shown = image.currentSrc || image.src;
  const later = addressIn(image);
  return later && (!shown || shown.startsWith('data:')) ? new URL(later, image.baseURI).href : shown;
}

function stateOf(image: HTMLImageElement): RowPicture['state'] {
  const shown = image.currentSrc || image.src;
  if (!image.complete || ((!shown || shown.startsWith('data:')) && addressIn(image) !== undefined)) return 'pending';
  return image.naturalWidth > 0 ? 'loaded' : 'failed';
}
