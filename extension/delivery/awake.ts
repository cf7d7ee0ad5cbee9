import { browser } from 'wxt/browser';

const half = 15_000;

/**
 * Browsers end a worker that did nothing of theirs for thirty seconds, also while its request is on the way: a large delivery to a
 * slow disk would be cut off each time. Any call of the browser's own functions counts as doing something.
 */
export async function awake<T>(job: () => Promise<T>): Promise<T> {
  const calls = setInterval(() => void Promise.resolve(browser.runtime.getPlatformInfo()).catch(() => undefined), half);
  try {
    return await job();
  } finally {
    clearInterval(calls);
  }
}
