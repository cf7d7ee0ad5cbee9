import { suspicion } from '../marketplaces/aliexpressTraps';
import { askForAnswers, type HandedOver } from './answers/channel';
import type { Suspicion } from './completeness';
import { readDom, type PageMarkup } from './dom';
import { pathOf } from './frames';
import { readLayout, type Layout, type PlacedImage } from './layout';
import { innerScrollers, Scroller } from './scroller';

/** An inner page of another host of the shop, as our own script in it has read it. */
export interface ForeignFrame {
  /** Which of its parents' frames it is, from the top down. */
  path: string;
  url: string;
  html: string;
  frames: PageMarkup['frames'];
  cut: boolean;
  /** Places in its own window. */
  layout: Pick<Layout, 'texts' | 'images'>;
  answers: HandedOver;
  /** It holds more than its window shows, and the pictures do not show the rest. */
  scrolls: boolean;
  /** Something may stand before it that only the person can take away. */
  suspected: Suspicion | null;
  /** What our collector in it has gone through. */
  conversation: InnerConversation | null;
}

/** A conversation that was gathered in an inner page, and the pictures that are wanted of it. */
export interface InnerConversation {
  html: string;
  wanted: PlacedImage[];
}

/** By their paths. */
export type ForeignFrames = ReadonlyMap<string, ForeignFrame>;

/** What one inner page may add to a capture. */
const limit = 8 * 1024 * 1024;

/** What our scripts leave for each other in an inner page, in their own world. */
interface Left {
  /** The collector's, while there is one. */
  gathered?: () => { conversation: InnerConversation | null; dropped: string[] };
  /** Inner pages of this one that are again of another host, read before. */
  inner?: ForeignFrame[];
}
const name = 'disputeHelperLeft';
export const left = ((globalThis as { [name]?: Left })[name] ??= {});

/** Reads the page that this script stands in. Null if the top reads it by itself. */
export function readFrame(): ForeignFrame | null {
  const path = pathOf(window);
  if (path === null || isOpenToTop()) return null;
  const answers = askForAnswers();
  const { conversation, dropped } = left.gathered?.() ?? { conversation: null, dropped: [] };
  const inner = new Map(left.inner?.map((frame) => [frame.path, frame]));
  const { html, frames, cut } = readDom(document, dropped, limit, inner);
  const { texts, images } = readLayout(document, inner);
  const { scrollX: x, scrollY: y } = window;
  const inWindow = <T extends { x: number; y: number }>(places: T[]): T[] => places.map((place) => ({ ...place, x: place.x - x, y: place.y - y }));
  const suspected = isSeen() ? suspicion(document, location.href, answers.answers.map(({ body }) => body)) : null;
  return { path, url: location.href, html, frames, cut, layout: { texts: inWindow(texts), images: inWindow(images) }, answers, scrolls: isSeen() && scrolls(), suspected, conversation };
}

/** Windows of a pixel count visits. */
const isSeen = (): boolean => innerWidth > 2 && innerHeight > 2;

function scrolls(): boolean {
  const page = new Scroller(document.scrollingElement ?? document.documentElement);
  return page.whole > page.element.clientHeight + 16 || page.hidesSideways || innerScrollers(document).length > 0;
}

function isOpenToTop(): boolean {
  try {
    return window.top?.document !== undefined;
  } catch {
    return false;
  }
}
