import type { askTab } from '../messages';
import type { AskedOfCollector } from './collecting';
import type { Photographed } from './completeness';
import { cropPicture, takePicture } from './screenshot';

/** The collector in the page, as the background speaks to it. */
export type CollectorInPage = ReturnType<typeof askTab<AskedOfCollector>>;

/**
 * Shows the page part by part and takes a picture of each. Without permission the page is still shown part by part, quickly:
 * the shop loads what is seen. Each picture is put into `pictures` when it is taken, so that it is kept if a later step fails.
 */
export async function photograph(
  tabId: number,
  page: CollectorInPage,
  session: string,
  progress: (done: number, of: number) => void,
  check: () => void,
  pictures: Blob[],
): Promise<Photographed> {
  const { parts, wholePage, viewport } = await page('divide', session);
  let ended: Photographed['ended'] = 'done';
  try {
    for (const part of parts) {
      check();
      progress(part.index, parts.length);
      const fresh = await page('show', session, part);
      if (ended !== 'done') continue;
      const picture = await takePicture(tabId);
      await page('stepAside', session, false);
      if (picture.kind === 'taken') pictures.push(await cropPicture(picture.blob, fresh, viewport));
      else ended = picture.kind;
    }
  } finally {
    await page('restore', session);
  }
  return { parts: pictures.length, wholePage, ended };
}
