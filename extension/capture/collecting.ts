import type { Awakened } from './awaken';
import type { Suspicion } from './completeness';
import type { ForeignFrame } from './foreign';
import type { HarvestState, KnownConversations } from './conversation/report';
import type { PartName, Viewport } from './draft';
import type { Folded } from './folds/folds';
import type { Inventory } from './inventory';
import type { ListStand } from './list/orderList';
import type { PageLink } from '../marketplaces/aliexpressLinks';
import type { Drawn, Photos, Shown, Stand } from './scroll';

/** Background → the collector that it put into the page. One capture at a time; a new document knows nothing of an old one. */
export interface AskedOfCollector {
  /** Starts afresh and gives a name that every later call repeats, so that two documents are never mixed. */
  begin(): { session: string };
  /** Waits until the page stirs no more. `watched`: a short while, and `awaken` tells whether it stirred after all. */
  settle(session: string, watched: boolean): { ms: number };
  /** Reads DOM, layout and answers, and keeps them; the last reading counts. `foreign`: inner pages that only we can read, each from within. */
  read(session: string, foreign: ForeignFrame[]): PageReading;
  /** Begins to go through the conversation of a chat page, from its newest message up; false when the page shows none. */
  harvest(session: string, earlier: KnownConversations): boolean;
  /** How many conversations are open in it. */
  conversations(session: string): number;
  /** How far it has come; answers when it is done, or after a moment. */
  harvested(session: string): HarvestState;
  /** Enough: what was gathered is kept. */
  stopHarvest(session: string): void;
  /** Has a list of orders show one stretch more. */
  grow(session: string): ListStand;
  /** Where the page leads: its links and those in the answers that it was made from. */
  links(session: string): PageLink[];
  /** Whether something stands before the page that only the person can take away. */
  obstacle(session: string): Suspicion | null;
  /** Opens what is folded, by harmless means. It is shut again at the end. */
  unfold(session: string): Folded;
  /** Has the page load what waits for being seen. `stirred`: the page was not done when it had settled. */
  awaken(session: string): Awakened & { stirred: boolean };
  /** Moves on to what the next picture shows; null when everything was shown. `taken`: this is an inner page, and so many pictures were taken before. */
  next(session: string, taken: number | null): Stand | null;
  /** Brings an inner page of another host into view; `restore` takes it back. */
  reveal(session: string, path: string): void;
  /** The same for the camera, with all else held still: where its window lies. One that does not fit is made smaller until `loosen`. Null if it cannot be seen whole. */
  hold(session: string, path: string): (Drawn & { viewport: Viewport }) | null;
  /** Inner pages have their own size again. */
  loosen(session: string): void;
  /** This is an inner page: what stands where in it, before its window changes. `restore` takes it back. */
  remember(session: string): void;
  /** Waits until its window is of that size. False if it is not, or is no longer the one that is meant. */
  isSized(session: string, path: string, width: number, height: number): boolean;
  /** Waits until it is drawn, our button out of it, and tells which part of the window is the picture; if asked, how it looks there. */
  steady(session: string, look?: boolean): Shown & { viewport: Viewport; look?: string };
  /** What was shown, once the page has been put back. */
  photographed(session: string): Photos;
  /** Our button and all secrets are taken out of the page for a moment: the browser copies what is there. */
  withdraw(session: string): void;
  /** A sign of life: without one the page is put back after a while. */
  stay(session: string): void;
  /** Button and secrets are put back. `clean`: no secret was in the page since they were withdrawn. */
  comeBack(session: string): { clean: boolean };
  /** Takes back everything that was changed for the camera. */
  restore(session: string): void;
  fetchImages(session: string): ImageReport;
  /** What was collected, to be fetched piece by piece: messages are limited in size. */
  list(session: string): CollectedPart[];
  piece(session: string, part: number, from: number): Piece;
  end(): void;
}

/** What a reading says of the page. */
export interface PageReading {
  url: string;
  title: string;
  language: string;
  at: string;
  viewport: Viewport;
  suspected: Suspicion | null;
  /** `scrolling`: inner pages of the shop's other hosts that are pictured only as they stand. */
  frames: { read: number; refused: string[]; scrolling?: number };
  cut: boolean;
  /** The browser's own serialisation was used because ours failed. */
  plain: boolean;
  answers: { observing: boolean; number: number; dropped: number };
  images: { total: number; loaded: number; failed: number };
  /** Texts and images that are too many to say where each stood. */
  unplaced?: number;
  signedIn: boolean | null;
  inventory: Inventory;
  /** Rows that lists had dropped by then: kept as they were seen, and left out. */
  rows: { kept: number; leftOut: number };
  /** Texts that an earlier reading saw and this one does not; digits do not count, because countdowns tick. */
  vanished: number;
}

export interface ImageReport {
  stored: string[];
  failed: { url: string; why: string }[];
  leftOut: number;
}

export interface CollectedPart {
  name: PartName;
  type: string;
}

/** Text as it is, bytes as base64; `next` is null at the end. */
export interface Piece {
  text?: string;
  base64?: string;
  next: number | null;
}
