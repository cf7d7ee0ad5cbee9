import type { askTab } from '../messages';
import type { AskedOfCollector } from './collecting';
import type { Photographed } from './completeness';
import type { Viewport } from './draft';
import type { InnerPages } from './innerPages';
import { containersOf, type Photos, type Shown, type Stand } from './scroll';
import { cropPicture, joinPictures, type Picture, quota, takePicture } from './screenshot';

/** Showing a part takes about so long, and it takes that while the browser's second still runs. */
const drawing = 70;

/** The collector in the page, as the background speaks to it. */
export type CollectorInPage = ReturnType<typeof askTab<AskedOfCollector>>;

/** The first part, pictured ahead of its turn, and how the page looked there. */
export interface Ahead {
  blob: Blob;
  look: string;
}

/**
 * Pictures the first part while the page is still being got ready: the browser's second begins to run that much sooner. The picture
 * counts only if the page looks the same when the part's turn comes. Null where there is none.
 */
export async function pictureAhead(tabId: number, page: CollectorInPage, session: string): Promise<Ahead | null> {
  try {
    if (!(await page('next', session, null))) return null;
    const { look } = await page('steady', session, true);
    const picture = await takePicture(tabId);
    return picture.kind === 'taken' && look ? { blob: picture.blob, look } : null;
  } finally {
    await page('restore', session);
  }
}

/** What is shown to the camera part by part: the page, or an inner page in it. */
export interface Subject {
  next(): Promise<Stand | null>;
  steady(look: boolean): Promise<Shown & { viewport: Viewport; look?: string }>;
}

/** How the caller follows the photographing, and ends it early. */
export interface Shooting {
  progress: (done: number, of: number) => void;
  isEnough: () => boolean;
}

/**
 * Has the page shown part by part, then what scrolls in its inner pages of other hosts, and takes a picture of each part. Each picture
 * is put into `pictures` when it is taken, so that it is kept if a later step fails.
 */
export async function photograph(
  tabId: number,
  page: CollectorInPage,
  session: string,
  shooting: Shooting,
  pictures: Blob[],
  ahead: Ahead | null = null,
  inner: InnerPages | null = null,
): Promise<Photographed> {
  let ended: Photographed['ended'] = 'done';
  let own = 0;
  let within: Photos | null = null;
  try {
    ended = await shoot(tabId, { next: () => page('next', session, null), steady: (look) => page('steady', session, look) }, shooting, pictures, ahead);
    own = pictures.length;
    if (ended === 'done') {
      within = (await inner?.photograph(pictures, async (subject) => {
        if (ended === 'done') ended = await shoot(tabId, subject, shooting, pictures);
      })) ?? null;
    }
  } finally {
    await page('restore', session);
  }
  const photos = await page('photographed', session);
  return { ...(within ? joined(photos, within, own) : { ...photos, shots: photos.shots.slice(0, own) }), parts: pictures.length, ended };
}

function joined(page: Photos, within: Photos, own: number): Photos {
  const { scrolled, left } = page.containers;
  const renamed = within.shots.map((shot) => ({ ...shot, of: `area ${Number(shot.of.slice(5)) + scrolled + left}` as const }));
  return {
    ...page,
    containers: containersOf(page.containers, within.containers),
    shots: [...page.shots.slice(0, own), ...renamed],
  };
}

/**
 * Takes a picture of each part. The page moves on while the browser makes us wait for the next picture, and while the last one is cut;
 * only one is held unpacked at a time.
 */
async function shoot(tabId: number, subject: Subject, { progress, isEnough }: Shooting, pictures: Blob[], ahead: Ahead | null = null): Promise<Photographed['ended']> {
  let cutting = Promise.resolve();
  try {
    for (;;) {
      const stand = await subject.next();
      if (!stand) return 'done';
      progress(stand.done, stand.of);
      await cutting;
      if (isEnough()) return 'enough';
      if (!ahead) await quota(Date.now() + drawing);
      const { area, viewport, isBeside, look } = await subject.steady(ahead !== null);
      const picture: Picture = ahead && look === ahead.look ? { kind: 'taken', blob: ahead.blob } : await takePicture(tabId);
      ahead = null;
      if (picture.kind !== 'taken') return picture.kind;
      cutting = cropPicture(picture.blob, area, viewport).then((cut) => put(cut, isBeside === true, pictures));
    }
  } finally {
    await cutting;
  }
}

/** A column of a wide page is joined to what stands at its left, so that a picture is always a whole slice. */
async function put(cut: Blob, isBeside: boolean, pictures: Blob[]): Promise<void> {
  const last = pictures.at(-1);
  if (isBeside && last) pictures[pictures.length - 1] = await joinPictures(last, cut);
  else pictures.push(cut);
}
