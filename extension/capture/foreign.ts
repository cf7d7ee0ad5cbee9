import { askForAnswers, type HandedOver } from './answers/channel';
import { readDom, type PageMarkup } from './dom';
import { pathOf } from './frames';
import { readLayout, type Layout } from './layout';

/** An inner page of another host of the shop, as our own script in it has read it. */
export interface ForeignFrame {
  /** Which of its parents' frames it is, from the top down. */
  path: string;
  html: string;
  frames: PageMarkup['frames'];
  cut: boolean;
  /** Places in its own window. */
  layout: Pick<Layout, 'texts' | 'images'>;
  answers: HandedOver;
  /** It scrolls by itself, and the camera cannot make it. */
  scrolls: boolean;
}

/** By their paths. */
export type ForeignFrames = ReadonlyMap<string, ForeignFrame>;

/** What one inner page may add to a capture. */
const limit = 8 * 1024 * 1024;

/** Reads the page that this script stands in. Null if the top reads it by itself. */
export function readFrame(): ForeignFrame | null {
  const path = pathOf(window);
  if (path === null || isOpenToTop()) return null;
  const { html, frames, cut } = readDom(document, [], limit);
  const { texts, images } = readLayout(document);
  const { scrollX: x, scrollY: y } = window;
  const inWindow = <T extends { x: number; y: number }>(places: T[]): T[] => places.map((place) => ({ ...place, x: place.x - x, y: place.y - y }));
  const { scrollHeight, clientHeight } = document.scrollingElement ?? document.documentElement;
  return { path, html, frames, cut, layout: { texts: inWindow(texts), images: inWindow(images) }, answers: askForAnswers(), scrolls: scrollHeight > clientHeight + 16 };
}

function isOpenToTop(): boolean {
  try {
    return window.top?.document !== undefined;
  } catch {
    return false;
  }
}
