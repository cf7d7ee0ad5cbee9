import { isOurs } from './ours';

/** Perma measured (their issue 2806): two seconds of extra wait are too few, five are good, fifteen bring nothing more. */
export const settling = { quiet: 600, longest: 6_000 };

/**
 * Waits until nothing has been added to the page and nothing has been loaded for a while, at most `longest`. A ticking
 * countdown must not hold us for ever, so attributes do not count and the wait ends anyway. Gives the milliseconds waited.
 */
export async function settle(document: Document, signal: AbortSignal, { quiet, longest } = settling): Promise<number> {
  const start = performance.now();
  await new Promise<void>((resolve) => {
    let pause: ReturnType<typeof setTimeout>;
    const stir = (): void => {
      clearTimeout(pause);
      pause = setTimeout(end, quiet);
    };
    const changes = new MutationObserver((records) => {
      if (records.some((record) => !onlyOurs(record))) stir();
    });
    const loads = typeof PerformanceObserver === 'function' ? new PerformanceObserver(stir) : null;
    const end = (): void => {
      clearTimeout(pause);
      clearTimeout(last);
      changes.disconnect();
      loads?.disconnect();
      resolve();
    };
    const last = setTimeout(end, longest);
    signal.addEventListener('abort', end, { once: true });
    changes.observe(document, { childList: true, characterData: true, subtree: true });
    loads?.observe({ type: 'resource' });
    stir();
  });
  return Math.min(longest, Math.round(performance.now() - start));
}

function onlyOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  return isOurs(target) || (addedNodes.length + removedNodes.length > 0 && [...addedNodes, ...removedNodes].every(isOurs));
}
