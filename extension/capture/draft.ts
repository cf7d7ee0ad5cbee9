import type { Completeness } from './completeness';

/** The first part of a delivery: what we say of the capture. The API's `CaptureHead`. */
export interface CaptureHead {
  /** A UUID; the API stores the same id once. */
  id: string;
  url: string;
  title: string;
  /** UTC, ISO 8601. */
  capturedAt: string;
  /** IANA name (`America/Sao_Paulo`). */
  timeZone: string;
  language: string;
  sender: { name: string; version: string; userAgent: string };
  viewport: Viewport;
  completeness: Completeness;
}

/** CSS pixels and the device's scale. */
export interface Viewport {
  width: number;
  height: number;
  scale: number;
}

export type PartName = 'page' | 'conversation' | 'snapshot' | 'layout' | 'screenshot' | 'image' | 'response';

/** One file of a capture. `image` parts stand in the order of `completeness.images.stored`. */
export interface CapturePart {
  name: PartName;
  type: string;
  blob: Blob;
}

/** A finished capture that nobody has kept yet: the outbox makes it safe. */
export interface CaptureDraft {
  head: CaptureHead;
  parts: CapturePart[];
  /** The newest rows of its conversation as hashes, to be remembered once the capture is safe. */
  newest?: string[];
}

/** What `captureTab` ends with. A reason is a sentence for the user. */
export type CaptureAttempt = { kind: 'captured'; draft: CaptureDraft } | { kind: 'refused'; reason: string };
