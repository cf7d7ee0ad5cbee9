import { browser } from 'wxt/browser';
import { isCapturable } from '../marketplaces/aliexpress';
import type { ForeignFrame } from './foreign';

/** An inner page that does not answer must not hold up the capture. */
const patience = 2_000;

/** An inner page of another host, and by what the browser knows it. */
export type FoundFrame = ForeignFrame & { frameId: number };

/**
 * Reads the inner pages that are of the shop and yet of another host than the page, which the browser keeps apart from it. Only those
 * whose address may be captured are read; of any other the browser tells us no more than its address.
 */
export async function readForeignFrames(tabId: number): Promise<FoundFrame[]> {
  try {
    const open = await soon(browser.scripting.executeScript({ target: { tabId, allFrames: true }, injectImmediately: true, func: () => location.href }));
    const frameIds = open.filter(({ frameId, result }) => frameId !== 0 && isCapturable(result)).map(({ frameId }) => frameId);
    if (frameIds.length === 0) return [];
    const all = await read(tabId, frameIds);
    // Two that cannot be told from each other are not read: what is in the one would stand in the other.
    const found = all.filter(({ path }) => all.filter((one) => one.path === path).length === 1);
    // From the innermost out: one that holds another is read once more, with what it could not see.
    for (const outer of [...found].sort((one, other) => depth(other) - depth(one))) {
      const inner = found.filter((frame) => ownerOf(frame.path, found) === outer).map(({ frameId: _, ...frame }) => frame);
      if (inner.length === 0) continue;
      await hand(tabId, outer.frameId, inner);
      Object.assign(outer, (await read(tabId, [outer.frameId]))[0]);
      await hand(tabId, outer.frameId, []);
    }
    return found.sort((one, other) => depth(one) - depth(other));
  } catch (error) {
    // Without them the capture says which inner pages it lacks.
    console.warn('Inner pages of other hosts were not read.', error);
    return [];
  }
}

/** The inner page in which another one stands, if that is one of these. */
export function ownerOf<F extends { path: string }>(path: string, frames: readonly F[]): F | undefined {
  return frames.filter((frame) => path.startsWith(`${frame.path}.`)).sort((one, other) => depth(other) - depth(one))[0];
}

const depth = ({ path }: { path: string }): number => path.split('.').length;

async function read(tabId: number, frameIds: number[]): Promise<FoundFrame[]> {
  const read = await soon(browser.scripting.executeScript({ target: { tabId, frameIds }, injectImmediately: true, files: ['/frame.js'] }));
  return read.flatMap(({ frameId, result }) => {
    const frame = result as unknown as ForeignFrame | null | undefined;
    return frame ? [{ ...frame, frameId }] : [];
  });
}

/** Into our own world of that page, where `frame.js` looks for it. */
async function hand(tabId: number, frameId: number, inner: ForeignFrame[]): Promise<void> {
  const func = (frames: ForeignFrame[]): void => {
    const scope = globalThis as { disputeHelperLeft?: { inner?: ForeignFrame[] } };
    (scope.disputeHelperLeft ??= {}).inner = frames;
  };
  await soon(browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, injectImmediately: true, func, args: [inner] }));
}

export function soon<T>(asked: Promise<T>): Promise<T> {
  return new Promise((done, failed) => {
    const late = setTimeout(() => failed(new Error('An inner page did not answer.')), patience);
    void asked.then(done, failed).finally(() => clearTimeout(late));
  });
}
