import type { ImageReport, PageReading } from './collecting';
import { reportOf } from './conversation/harvesting';
import type { HarvestEnd } from './conversation/report';
import type { Folded } from './folds/folds';
import type { ListEnd } from './list/growing';
import { lacksOf } from './lacks';
import type { Photos } from './scroll';
import type { Snapshot } from './snapshot';
import type { Completeness } from './statement';

export type * from './statement';

/** Everything that is known of a capture when it ends. */
export interface CaptureFacts {
  reading: PageReading;
  images: ImageReport;
  pictures: Photographed;
  snapshot: Snapshot['kind'];
  settleMs: number;
  settled: boolean;
  folded: Folded;
  /** More came each time the end of the page was reached. */
  endless: boolean;
  /** The page went away after its first reading; what came after is missing. */
  left: boolean;
  /** Undefined on pages that hold no conversation; null where one was not found. */
  conversation?: HarvestEnd | null | undefined;
  /** Undefined unless the whole list of orders was wanted. */
  list?: ListEnd | undefined;
}

/** How the photographing went. */
export interface Photographed extends Photos {
  parts: number;
  ended: 'done' | 'enough' | 'forbidden' | 'elsewhere' | 'failed';
}

/** The statement of completeness: pure, so that every sentence can be tested. */
export function completenessOf(facts: CaptureFacts): Completeness {
  const { reading, images, pictures, snapshot, settleMs, folded } = facts;
  const { shadow, canvases, videos } = reading.inventory;
  return {
    lacks: lacksOf(facts),
    images: { ...reading.images, stored: images.stored },
    frames: { read: reading.frames.read, refused: reading.frames.refused.length },
    screenshots: { parts: pictures.parts, wholePage: pictures.wholePage && pictures.ended === 'done', shots: pictures.shots },
    answers: reading.answers.number,
    mhtml: snapshot === 'taken',
    suspected: reading.suspected,
    settleMs,
    changedWhileCapturing: reading.vanished > 0,
    containers: pictures.containers,
    folded,
    shadow,
    canvases,
    videos,
    signedIn: reading.signedIn,
    rows: reading.rows,
    ...(facts.list && { list: facts.list }),
    ...(facts.conversation !== undefined && { chat: facts.conversation && reportOf(facts.conversation, images.failed) }),
  };
}
