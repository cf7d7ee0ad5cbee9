import type { askTab } from '../messages';
import type { AskedOfCollector } from './collecting';
import type { Photographed } from './completeness';
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
    if (!(await page('next', session))) return null;
    const { look } = await page('steady', session, true);
    const picture = await takePicture(tabId);
    return picture.kind === 'taken' && look ? { blob: picture.blob, look } : null;
  } finally {
    await page('restore', session);
  }
}

/**
 * Has the page shown part by part and takes a picture of each. The page moves on while the browser makes us wait for the next
 * picture, and while the last one is cut. Each picture is put into `pictures` when it is taken, so that it is kept if a later step
 * fails; only one is held unpacked at a time.
 */
export async function photograph(
  tabId: number,
  page: CollectorInPage,
  session: string,
  progress: (done: number, of: number) => void,
  isEnough: () => boolean,
  pictures: Blob[],
  ahead: Ahead | null = null,
): Promise<Photographed> {
  let ended: Photographed['ended'] = 'done';
  let cutting = Promise.resolve();
  try {
    while (ended === 'done') {
      const stand = await page('next', session);
      if (!stand) break;
      progress(stand.done, stand.of);
      await cutting;
      if (isEnough()) ended = 'enough';
      else {
        if (!ahead) await quota(Date.now() + drawing);
        const { area, viewport, isBeside, look } = await page('steady', session, ahead !== null);
        const picture: Picture = ahead && look === ahead.look ? { kind: 'taken', blob: ahead.blob } : await takePicture(tabId);
        ahead = null;
        if (picture.kind !== 'taken') ended = picture.kind;
        else cutting = cropPicture(picture.blob, area, viewport).then((cut) => put(cut, isBeside === true, pictures));
      }
    }
    await cutting;
  } finally {
    await page('restore', session);
  }
  const photos = await page('photographed', session);
  return { ...photos, parts: pictures.length, shots: photos.shots.slice(0, pictures.length), ended };
}

/** A column of a wide page is joined to what stands at its left, so that a picture is always a whole slice. */
async function put(cut: Blob, isBeside: boolean, pictures: Blob[]): Promise<void> {
  const last = pictures.at(-1);
  if (isBeside && last) pictures[pictures.length - 1] = await joinPictures(last, cut);
  else pictures.push(cut);
}
