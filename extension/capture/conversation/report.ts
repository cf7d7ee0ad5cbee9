/** Why the way up through a conversation ended. `known`: at the part that an earlier capture holds. */
export type StoppedBy = 'top' | 'known' | 'user' | 'nothing-new' | 'limit';

/** What a capture says of the conversation that it holds. */
export interface ChatReport {
  /** Null when it cannot be told. */
  firstMessageReached: boolean | null;
  /** Rows of the conversation: messages, times and notes of the page. */
  rows: number;
  /** Holes, each in a plain English sentence. */
  gaps: string[];
  imagesFailed: number;
  stoppedBy: StoppedBy;
}

/** How far the way up has come. */
export interface HarvestState {
  rows: number;
  done: boolean;
}

/** The newest rows of a conversation that an earlier capture holds down to its first message: hashes, no text. Oldest first. */
export interface KnownEnd {
  capture: string;
  at: string;
  hashes: string[];
}
