import { type Args, type AskedOfButton, type AskedOfOurPages, ask, askTab } from '../messages';

/** Tells the button in a tab. False when there is none: a page without it, or a closed tab. */
export async function toButton<K extends 'showProgress' | 'showOutcome'>(
  tabId: number,
  what: K,
  ...args: Args<AskedOfButton[K]>
): Promise<boolean> {
  return askTab<AskedOfButton>(tabId, 'button')(what, ...args).then(
    () => true,
    () => false,
  );
}

/** Nobody listens when no page of ours is open; that is no failure. */
export async function tellOurPages<K extends keyof AskedOfOurPages>(what: K, ...args: Args<AskedOfOurPages[K]>): Promise<void> {
  await ask<AskedOfOurPages>('our-pages')(what, ...args).catch(() => undefined);
}
