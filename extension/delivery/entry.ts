import type { CaptureHead, CapturePart } from '../capture/draft';

/** A capture on its way to the program. Kept until the program has acknowledged it, or until the person discards it. */
export interface OutboxEntry {
  /** The capture's id, and the idempotency key of its delivery. */
  id: string;
  /** What the sender says of the capture; sent as it is. */
  head: CaptureHead;
  bytes: number;
  partCount: number;
  /** `review`: the person wants to look at it before it is sent. */
  state: 'waiting' | 'attention' | 'review';
  attempts: number;
  /** Milliseconds since 1970. */
  nextTryAt: number;
  /** Why it is still here. */
  reason: Held | null;
}

/** Why a capture is held, as a code with words in `locales/` and, where the program said more, its own sentence. */
export interface Held {
  code: 'not-running' | 'not-paired' | 'no-access' | 'busy' | 'disk-full' | 'different-bytes' | 'too-large' | 'wrong-type' | 'refused';
  detail: string | null;
}

export interface OutboxPart {
  capture: string;
  index: number;
  part: CapturePart;
}
