import { shopPage } from '../../marketplaces/aliexpress';
import type { ChatCompleteness, Lack } from '../completeness';
import type { CollectorInPage } from '../photograph';
import type { HarvestEnd, KnownConversations } from './report';

/** What earlier captures hold of conversations. */
export interface Earlier {
  known(): Promise<KnownConversations>;
  /** Is that capture still there? Only then may a new one end where it begins. */
  isSafe(capture: string): Promise<boolean>;
}

export const nothingEarlier: Earlier = { known: async () => ({ salt: '', ends: [] }), isSafe: async () => false };

/** How a harvest is followed and ended. */
export interface Following {
  progress(rows: number, isAway: boolean): void;
  check(): void;
  enough: AbortSignal | undefined;
}

export const hasConversation = (url: string): boolean => shopPage(url) === 'message';

/**
 * Has the page go through its conversation, and follows it. Null when the page shows none. `enough` ends it early and keeps
 * what was gathered; `check` throws when the capture as a whole is to end.
 */
export async function harvestConversation(
  page: CollectorInPage,
  session: string,
  earlier: Earlier,
  { progress, check, enough }: Following,
): Promise<HarvestEnd | null> {
  progress(0, false);
  const known = await earlier.known();
  for (;;) {
    if (!(await page('harvest', session, known))) return null;
    const end = await follow();
    if (!end.known || (await earlier.isSafe(end.known.capture))) return end;
    // The capture that holds the rest is gone: from the newest message up once more, and past it.
    const lost = end.known.capture;
    known.ends = known.ends.filter(({ capture }) => capture !== lost);
  }

  async function follow(): Promise<HarvestEnd> {
    for (;;) {
      check();
      if (enough?.aborted) await page('stopHarvest', session);
      const { rows, isAway, done } = await page('harvested', session);
      progress(rows, isAway);
      if (done) return done;
    }
  }
}

/** The report, with the pictures that failed when they were fetched. */
export function reportOf({ report, pictures }: HarvestEnd, failed: { url: string }[]): ChatCompleteness {
  return { ...report, imagesFailed: report.imagesFailed + failed.filter(({ url }) => pictures.includes(url)).length };
}

/** What a capture lacks of the conversation, in sentences. */
export function lacksOfConversation(end: HarvestEnd | null, failed: { url: string }[]): Lack[] {
  if (!end) return [{ code: 'chat-none', text: 'No conversation was found on this page, so nothing was scrolled through: the capture holds what was in view. Open a conversation and capture again.' }];
  const { known } = end;
  const { firstMessageReached, rows, gaps, imagesFailed, stoppedBy } = reportOf(end, failed);
  const held = `The ${rows} newest rows of the conversation are in this capture`;
  const lacks: Lack[] = gaps.map((text) => ({ code: 'chat-gap', text }));
  if (known) lacks.push({ code: 'chat-known', text: `${held}; what is older is in the capture of ${known.at.slice(0, 10)}, which holds the first message.` });
  else if (stoppedBy === 'user') lacks.push({ code: 'chat-stopped', text: `${held}; you stopped before the first message was reached.` });
  else if (stoppedBy === 'limit') lacks.push({ code: 'chat-limit', text: `${held}; it is too long to be kept whole in one capture.` });
  else if (firstMessageReached === false && gaps.length === 0) lacks.push({ code: 'chat-start', text: `${held}; the first message was not reached.` });
  else if (firstMessageReached === null) lacks.push({ code: 'chat-start', text: `${held}; whether the oldest of them is the first message could not be told, because the page was still loading when it was left.` });
  if (imagesFailed > 0) lacks.push({ code: 'chat-images', text: `${imagesFailed === 1 ? '1 picture' : `${imagesFailed} pictures`} of the conversation could not be kept.` });
  if (end.others) lacks.push({ code: 'chat-other', text: end.others === 1 ? 'Another conversation of the page was kept as far as it was in view.' : `${end.others} other conversations of the page were kept as far as they were in view.`, count: end.others });
  return lacks;
}
