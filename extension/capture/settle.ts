import { isOurs } from './ours';

/** Perma measured (their issue 2806): two seconds of extra wait are too few, five are good, fifteen bring nothing more. */
export const settling = { quiet: 600, longest: 6_000 };

/** Of a page that has loaded nothing for seconds it is enough to see that it does not stir now; and so it is of one that is watched on. */
const rested = { since: 3_000, quiet: 200 };
/** The browser lists so many; what came after is not known. */
const listed = 250;

function quietFor({ quiet }: { quiet: number }, document: Document, watched: boolean): number {
  if (document.readyState !== 'complete') return quiet;
  if (watched) return Math.min(quiet, rested.quiet);
  if (typeof performance.getEntriesByType !== 'function') return quiet;
  const loads = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const last = Math.max(0, ...[...(performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]), ...loads].map(({ responseEnd }) => responseEnd));
  return last > 0 && loads.length < listed && performance.now() - last > rested.since ? Math.min(quiet, rested.quiet) : quiet;
}

/**
 * Waits until nothing has been added to the page and nothing has been loaded for a while, at most `longest`. A ticking
 * countdown must not hold us for ever, so attributes do not count and the wait ends anyway. Gives the milliseconds waited.
 * `watched`: whoever asks goes on watching, and waits again if the page stirs after all.
 */
export async function settle(document: Document, signal: AbortSignal, rules = settling, watched = false): Promise<number> {
  const start = performance.now();
  const longest = rules.longest;
  let quiet = quietFor(rules, document, watched);
  await new Promise<void>((resolve) => {
    let pause: ReturnType<typeof setTimeout>;
    const wait = (): void => {
      clearTimeout(pause);
      pause = setTimeout(end, quiet);
    };
    // A page that does stir is waited for as long as any other.
    const stir = (): void => {
      quiet = rules.quiet;
      wait();
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
    wait();
  });
  return Math.min(longest, Math.round(performance.now() - start));
}

export function onlyOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  return isOurs(target) || (addedNodes.length + removedNodes.length > 0 && [...addedNodes, ...removedNodes].every(isOurs));
}
