import { browser } from 'wxt/browser';
import type { ImageReport, PageReading } from './collecting';
import { completenessOf, type CaptureFacts, type Photographed } from './completeness';
import type { HarvestEnd } from './conversation/report';
import type { CaptureDraft, CaptureHead, CapturePart } from './draft';
import type { Folded } from './folds/folds';
import type { ListEnd } from './list/growing';
import type { Snapshot } from './snapshot';

/** A reading of the page with its parts, safe on our side. */
export interface Taken {
  reading: PageReading;
  parts: CapturePart[];
}

/** What has been made safe so far; a capture that is broken off keeps it. */
export interface Held extends Taken {
  pictures: Blob[];
  photographed: Photographed;
  images: ImageReport;
  snapshot: Snapshot;
  /** Undefined on pages that hold no conversation; null where one was not found. */
  conversation?: HarvestEnd | null;
  /** Undefined unless the whole list was wanted. */
  list?: ListEnd;
  folded: Folded;
  endless: boolean;
}

/** What came of the page so far, as it goes into the outbox. */
export function draftOf(held: Held, { settleMs, settled, left }: Pick<CaptureFacts, 'settleMs' | 'settled' | 'left'>): CaptureDraft {
  const { reading, images, photographed, snapshot, folded, endless, conversation, list } = held;
  const facts: CaptureFacts = { reading, images, pictures: photographed, snapshot: snapshot.kind, folded, endless, settleMs, settled, left, conversation, list };
  return {
    ...(conversation && { newest: conversation.newest }),
    head: headOf(facts),
    parts: [
      ...held.parts,
      ...(snapshot.kind === 'taken' ? [{ name: 'snapshot' as const, type: 'multipart/related', blob: snapshot.blob }] : []),
      ...held.pictures.map((blob) => ({ name: 'screenshot' as const, type: blob.type, blob })),
    ],
  };
}

function headOf(facts: CaptureFacts): CaptureHead {
  const { url, title, at, language, viewport } = facts.reading;
  return {
    id: crypto.randomUUID(),
    url,
    title,
    capturedAt: at,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    language,
    sender: { name: 'DisputeHelper', version: browser.runtime.getManifest().version, userAgent: navigator.userAgent },
    viewport,
    completeness: completenessOf(facts),
  };
}
