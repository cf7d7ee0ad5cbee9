import type { Suspicion } from './completeness';
import type { HarvestState, KnownConversations } from './conversation/report';
import type { PartName, Viewport } from './draft';
import type { Area, Part } from './scroll';

/** Background → the collector that it put into the page. One capture at a time; a new document knows nothing of an old one. */
export interface AskedOfCollector {
  /** Starts afresh and gives a name that every later call repeats, so that two documents are never mixed. */
  begin(): { session: string };
  settle(session: string): { ms: number };
  /** Reads DOM, layout and answers, and keeps them; the last reading counts. */
  read(session: string): PageReading;
  /** Begins to go through the conversation of a chat page, from its newest message up; false when the page shows none. */
  harvest(session: string, earlier: KnownConversations): boolean;
  /** How far it has come; answers when it is done, or after a moment. */
  harvested(session: string): HarvestState;
  /** Enough: what was gathered is kept. */
  stopHarvest(session: string): void;
  /** How the page is photographed. */
  divide(session: string): { parts: Part[]; wholePage: boolean; viewport: Viewport };
  /** Puts a part before the camera, our button out of it; gives the part of the window that is new. */
  show(session: string, part: Part): Area;
  /** Our button is out of the picture, or back. */
  stepAside(session: string, aside: boolean): void;
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
  frames: { read: number; refused: string[] };
  cut: boolean;
  /** The browser's own serialisation was used because ours failed. */
  plain: boolean;
  answers: { observing: boolean; number: number; dropped: number };
  images: { total: number; loaded: number; failed: number };
  /** Something scrolls by itself and is not what is photographed. */
  innerScroller: boolean;
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
