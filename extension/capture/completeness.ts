import type { ImageReport, PageReading } from './collecting';
import { lacksOfConversation, reportOf } from './conversation/harvesting';
import type { HarvestEnd } from './conversation/report';
import type { Snapshot } from './snapshot';

/** What a capture holds and lacks, in its own words; kept and printed as it is. */
export interface Completeness {
  lacks: Lack[];
  images: { total: number; loaded: number; failed: number; stored: string[] };
  frames: { read: number; refused: number };
  screenshots: { parts: number; wholePage: boolean };
  answers: number;
  mhtml: boolean;
  suspected: Suspicion | null;
  settleMs: number;
  changedWhileCapturing: boolean;
  /** Areas that scroll: pictured from end to end, or not. */
  containers?: { scrolled: number; left: number };
  /** Folded parts that were opened for the capture, and those that stayed closed, by their words. */
  folded?: { opened: string[]; left: string[] };
  /** Components with an inner tree: read, and closed to us. */
  shadow?: { open: number; closed: number };
  /** Drawings made by scripts: on the page, and those whose picture could be kept. */
  canvases?: { seen: number; kept: number };
  videos?: number;
  signedIn?: boolean | null;
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
}

/** The page looks like one of these rather than like what it should be. */
export type Suspicion = 'login' | 'captcha' | 'cookie-wall';

/** Everything that is known of a capture when it ends. */
export interface CaptureFacts {
  reading: PageReading;
  images: ImageReport;
  pictures: Photographed;
  snapshot: Snapshot['kind'];
  settleMs: number;
  settled: boolean;
  /** The page went away after its first reading; what came after is missing. */
  left: boolean;
  /** Undefined on pages that hold no conversation; null where one was not found. */
  conversation?: HarvestEnd | null | undefined;
}

/** How the photographing went. */
export interface Photographed {
  parts: number;
  wholePage: boolean;
  ended: 'done' | 'forbidden' | 'elsewhere' | 'failed';
}

/** The statement of completeness: pure, so that every sentence can be tested. */
export function completenessOf(facts: CaptureFacts): Completeness {
  const { reading, images, pictures, snapshot, settleMs } = facts;
  return {
    lacks: [
      ...lacksOfPage(facts),
      ...(facts.left ? [] : [...lacksOfPictures(pictures, reading), ...lacksOfCopy(snapshot)]),
      ...(facts.conversation === undefined ? [] : lacksOfConversation(facts.conversation, images.failed)),
      ...lacksOfImages(images, reading),
    ],
    images: { ...reading.images, stored: images.stored },
    frames: { read: reading.frames.read, refused: reading.frames.refused.length },
    screenshots: { parts: pictures.parts, wholePage: pictures.wholePage && pictures.ended === 'done' },
    answers: reading.answers.number,
    mhtml: snapshot === 'taken',
    suspected: reading.suspected,
    settleMs,
    changedWhileCapturing: reading.vanished > 0,
    ...(facts.conversation !== undefined && { chat: facts.conversation && reportOf(facts.conversation, images.failed) }),
  };
}

function lacksOfPage({ reading, settled, left, pictures, snapshot }: CaptureFacts): Lack[] {
  const { suspected, cut, plain, answers, frames, vanished } = reading;
  return some([
    suspected === 'login' && lack('login', 'The page looks like a sign-in page and may show nothing of the order. Sign in and capture again.'),
    suspected === 'captcha' && lack('captcha', 'The shop asked for a check against robots, so the page may be incomplete. Pass the check and capture again.'),
    left && lack('left', `The capture was broken off before its end, as a rule because the page was left: ${pictures.parts === 0 ? 'there are no pictures of it' : `its pictures stop after ${count(pictures.parts, 'screen')}`}${snapshot === 'taken' ? '' : ', and there is no full copy'}.`),
    !settled && lack('not-settled', 'The page was still loading when it was captured.'),
    vanished > 0 && lack('changed', `The page changed while it was captured: ${count(vanished, 'text')} seen at first ${were(vanished)} gone at the end.`),
    cut && lack('cut', 'The page is too large to keep whole; the end of it was left out.'),
    plain && lack('plain', 'Inner pages and components could not be read; the stored page holds the outer markup only.'),
    frames.refused.length > 0 &&
      lack('frames', `${count(frames.refused.length, 'inner page')} of another site could not be read${from(frames.refused)}.`),
    !answers.observing &&
      lack('answers', 'The answers that the page received were not observed. Reload the page and capture again to have them.'),
    answers.dropped > 0 &&
      lack('answers-dropped', `${count(answers.dropped, 'answer')} that the page received ${were(answers.dropped)} too many or too large to keep.`),
  ]);
}

function lacksOfPictures({ parts, wholePage, ended }: Photographed, { innerScroller }: PageReading): Lack[] {
  return some([
    ended === 'forbidden' &&
      lack('screenshots', 'There is no picture of the page, because the browser was not allowed to take one. Start the capture from the toolbar button, or allow pictures in the settings of DisputeHelper.'),
    ended === 'elsewhere' &&
      lack('screenshots', `${soFar(parts)} because another tab came to the front. Keep the page in view and capture again.`),
    ended === 'failed' && lack('screenshots', `${soFar(parts)} because the browser failed to take more.`),
    ended === 'done' && !wholePage &&
      lack('screenshots-cut', `The page is very long: the pictures show its first ${parts} screens. The stored page holds the rest.`),
    ended === 'done' && innerScroller &&
      lack('inner-scroll', 'A part of the page scrolls by itself; the pictures show only what was in view there.'),
  ]);
}

function lacksOfCopy(snapshot: CaptureFacts['snapshot']): Lack[] {
  return some([
    snapshot === 'forbidden' &&
      lack('mhtml', "There is no copy in the browser's own format (MHTML), because the browser was not allowed to make one."),
    snapshot === 'failed' && lack('mhtml', "The browser failed to make a copy in its own format (MHTML)."),
    snapshot === 'exposed' &&
      lack('mhtml', "The copy in the browser's own format (MHTML) was thrown away, because it might have held a key to the account. Capture again to have one."),
  ]);
}

function lacksOfImages({ failed, leftOut }: ImageReport, { images }: PageReading): Lack[] {
  const hosts = failed.map(({ url }) => (URL.canParse(url) ? new URL(url).host : ''));
  return some([
    images.failed > 0 && lack('images-failed', `${count(images.failed, 'image')} of the page had not loaded.`),
    failed.length > 0 && lack('images-not-stored', `${count(failed.length, 'image')} could not be stored by ${itself(failed.length)}${from(hosts)}.`),
    leftOut > 0 && lack('images-left-out', `${count(leftOut, 'image')} ${were(leftOut)} left out, because the page has too many or too large ones.`),
  ]);
}

function lack(code: string, text: string): Lack {
  return { code, text };
}

function some(lacks: (Lack | false)[]): Lack[] {
  return lacks.filter((one) => one !== false);
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
const were = (number: number): string => (number === 1 ? 'was' : 'were');
const itself = (number: number): string => (number === 1 ? 'itself' : 'themselves');
const soFar = (parts: number): string =>
  parts === 0 ? 'There is no picture of the page,' : `The pictures stop after ${count(parts, 'screen')},`;

function from(hosts: string[]): string {
  const named = [...new Set(hosts.filter(Boolean))].slice(0, 3);
  return named.length ? ` (${named.join(', ')})` : '';
}
