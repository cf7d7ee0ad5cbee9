import { isKnownAnswer } from '../../marketplaces/aliexpressAnswers';
import type { SeenAnswer } from './shelf';

/** Where the hooks put what they saw. */
export type See = (answer: SeenAnswer) => void;

/** The page may replace these later; we go on with the ones it was born with. */
export const native = {
  apply: Reflect.apply,
  stringify: JSON.stringify,
  then: Promise.prototype.then,
  now: () => new Date().toISOString(),
};

/** An error of ours must never reach the page, nor its console. */
export function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // The page goes on as if we were not there; the capture says how many answers it holds.
  }
}

export function isWatched(url: string): boolean {
  return isKnownAnswer(url, location.href);
}

/**
 * A function in place of another, observed after each call. A proxy keeps name, length, `new`, and the native `toString`
 * ("[native code]"), so pages that look cannot tell much.
 */
export function observed<F extends (...args: never[]) => unknown>(
  original: F,
  after: (self: unknown, args: unknown[], result: unknown) => void,
): F {
  return new Proxy(original, {
    apply(target, self, args) {
      const result: unknown = native.apply(target, self, args);
      quietly(() => after(self, args, result));
      return result;
    },
  });
}
