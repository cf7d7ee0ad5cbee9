import { onlyOurs, settling } from './settle';

/** Pictures come when they are scrolled into view, and are waited for where that is done. */
const seen = new Set(['img', 'image', 'css', 'video', 'audio']);

/** Sees whether a page stirs while it is being worked on, so that it need not be waited for idly. */
export class Watch {
  private begun = performance.now();
  private stirred = false;
  private readonly changes: MutationObserver;
  private readonly loads: PerformanceObserver | null;

  constructor(document: Document) {
    this.changes = new MutationObserver((records) => {
      this.stirred ||= records.some((record) => !onlyOurs(record));
    });
    this.changes.observe(document, { childList: true, characterData: true, subtree: true });
    this.loads =
      typeof PerformanceObserver === 'function'
        ? new PerformanceObserver((list) => {
            this.stirred ||= list.getEntries().some((load) => !seen.has((load as PerformanceResourceTiming).initiatorType));
          })
        : null;
    this.loads?.observe({ type: 'resource' });
  }

  /** What stirred until now has been waited for, or was our doing; for so many milliseconds the page has been still. */
  anew(still = 0): void {
    this.changes.takeRecords();
    this.begun = performance.now() - still;
    this.stirred = false;
  }

  /** Ends when the page has been seen for as long as any page is waited for. True if it stirred. */
  async end(signal: AbortSignal): Promise<boolean> {
    while (!this.stirred && !signal.aborted && performance.now() - this.begun < settling.quiet) await new Promise((resolve) => setTimeout(resolve, 25));
    this.close();
    return this.stirred;
  }

  close(): void {
    this.changes.disconnect();
    this.loads?.disconnect();
  }
}
