import type { Containers, Shot } from './scroll';

/** What a capture holds and lacks, in its own words; kept and printed as it is. */
export interface Completeness {
  lacks: Lack[];
  images: { total: number; loaded: number; failed: number; stored: string[] };
  frames: { read: number; refused: number };
  screenshots: { parts: number; wholePage: boolean; shots?: Shot[] };
  answers: number;
  mhtml: boolean;
  suspected: Suspicion | null;
  settleMs: number;
  changedWhileCapturing: boolean;
  /** Areas that scroll: pictured from end to end, or not. */
  containers?: Containers;
  /** Folded parts that were opened for the capture, and those that stayed closed, by their words. */
  folded?: { opened: string[]; left: string[] };
  /** Components with an inner tree: read, and closed to us. */
  shadow?: { open: number; closed: number };
  /** Drawings made by scripts: on the page, and those whose picture could be kept. */
  canvases?: { seen: number; kept: number };
  videos?: number;
  /** A list of orders that was followed to its end: those shown, and how many the page itself speaks of. */
  list?: { orders: number; said: number | null; ended: 'end' | 'stuck' | 'user' | 'limit' };
  signedIn?: boolean | null;
  /** Rows that lists had dropped from the page before it was read: kept as they were seen, and left out. */
  rows?: { kept: number; leftOut: number };
  /** Filled on pages with a conversation that was scrolled through. */
  chat?: ChatCompleteness | null;
}

/** How much of a conversation was seen. */
export interface ChatCompleteness {
  /** Null when the page does not tell. */
  firstMessageReached: boolean | null;
  rows: number;
  gaps: string[];
  imagesFailed: number;
  stoppedBy: 'top' | 'known' | 'user' | 'nothing-new' | 'limit';
}

/** Something that is not in the capture. `text` is a plain English sentence, shown as it is. */
export interface Lack {
  code: string;
  text: string;
  /** How many, and which, for the same sentence in another language. */
  count?: number;
  names?: string[];
}

/** The page looks like one of these rather than like what it should be. */
export type Suspicion = 'login' | 'captcha' | 'cookie-wall';
