import { browser } from 'wxt/browser';
import { isCapturable } from '../marketplaces/aliexpress';
import type { ForeignFrame } from './foreign';

/** An inner page that does not answer must not hold up the capture. */
const patience = 2_000;

/**
 * Reads the inner pages that are of the shop and yet of another host than the page, which the browser keeps apart from it. Only those
 * whose address may be captured are read; of any other the browser tells us no more than its address.
 */
export async function readForeignFrames(tabId: number): Promise<ForeignFrame[]> {
  try {
    const all = await soon(browser.scripting.executeScript({ target: { tabId, allFrames: true }, injectImmediately: true, func: () => location.href }));
    const frameIds = all.filter(({ frameId, result }) => frameId !== 0 && isCapturable(result)).map(({ frameId }) => frameId);
    if (frameIds.length === 0) return [];
    const read = await soon(browser.scripting.executeScript({ target: { tabId, frameIds }, injectImmediately: true, files: ['/frame.js'] }));
    return read.map(({ result }) => result as unknown as ForeignFrame | null | undefined).filter((frame) => frame != null);
  } catch (error) {
    // Without them the capture says which inner pages it lacks.
    console.warn('Inner pages of other hosts were not read.', error);
    return [];
  }
}

function soon<T>(asked: Promise<T>): Promise<T> {
  return new Promise((done, failed) => {
    const late = setTimeout(() => failed(new Error('An inner page did not answer.')), patience);
    void asked.then(done, failed).finally(() => clearTimeout(late));
  });
}
