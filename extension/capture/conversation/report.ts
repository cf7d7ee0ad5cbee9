import type { ChatCompleteness } from '../completeness';

/** Why the way up through a conversation ended. `known`: at the part that an earlier capture holds. */
export type StoppedBy = ChatCompleteness['stoppedBy'];

/** How far the way up has come. */
export interface HarvestState {
  rows: number;
  /** The page is in the background, where it loads nothing: it is waited for. */
  isAway: boolean;
  done: HarvestEnd | null;
}

/** What the way up ended with. */
export interface HarvestEnd {
  report: ChatCompleteness;
  /** The newest rows, as hashes, oldest first; empty unless the conversation is held down to its first message. */
  newest: string[];
  /** The addresses of its pictures. */
  pictures: string[];
  /** The earlier capture at which it ended. */
  known: { capture: string; at: string } | null;
  /** Conversations that were open beside it, and not gone through. */
  others?: number;
}

/** The newest rows of a conversation that an earlier capture holds down to its first message: hashes, no text. Oldest first. */
export interface KnownEnd {
  capture: string;
  at: string;
  hashes: string[];
}

/** What this browser remembers of conversations; the salt is its own, so that hashes tell nothing elsewhere. */
export interface KnownConversations {
  salt: string;
  ends: KnownEnd[];
}
