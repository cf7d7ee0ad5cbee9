import type { Overview } from '../desk/overview';
import type { PackProgress } from '../desk/pack';
import { answer, ask, type AskedByOurPages, type AskedOfOurPages, type CaptureOutcome, type CaptureProgress } from '../messages';
import { isBackground } from '../senders';

export const background = ask<AskedByOurPages>('background-from-us');

/** What a page of ours shows, kept up to date by the background. */
export class Desk {
  overview = $state<Overview>();
  broken = $state(false);
  now = $state(Date.now());
  /** By tab. */
  captures = $state<Record<number, { progress?: CaptureProgress; outcome?: CaptureOutcome }>>({});
  pack = $state<PackProgress>();

  private readonly listeners = new Set<() => void>();

  /** Calls when something is no longer as it was, here or in another window, until the returned function is called. */
  whenChanged(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Listens until the returned function is called. */
  open(): () => void {
    const stopListening = answer<AskedOfOurPages>('our-pages', isBackground, {
      captureProgressed: (_sender, progress) => void (this.captures[progress.tabId] = { progress }),
      captureEnded: (_sender, tabId, outcome) => void (this.captures[tabId] = { outcome }),
      sweepChanged: (_sender, sweep) => void (this.overview && (this.overview.sweep = sweep)),
      packProgressed: (_sender, progress) => void (this.pack = progress),
      changed: () => {
        for (const listener of this.listeners) listener();
        return this.refresh();
      },
    });
    const clock = setInterval(() => void this.tick(), 5_000);
    void this.refresh().then(() => background('deliverAll'));
    return () => {
      stopListening();
      clearInterval(clock);
    };
  }

  /** The countdown goes on, and a program that was started meanwhile is found without a click. */
  private async tick(): Promise<void> {
    this.now = Date.now();
    if (this.overview && this.overview.connection !== 'paired') await this.refresh();
  }

  /** Asks anew. Once the program is there again, whatever waits is sent at once. */
  async refresh(): Promise<void> {
    try {
      const before = this.overview?.connection;
      this.overview = await background('overview');
      this.broken = false;
      // Begun before this window was opened.
      for (const progress of this.overview.capturing) this.captures[progress.tabId] ??= { progress };
      this.now = Date.now();
      // What was sent while it was still looked for may have met a program that had only just started.
      if (before && before !== 'paired' && this.overview.connection === 'paired') {
        for (const listener of this.listeners) listener();
        await background('deliverAll');
      }
    } catch {
      this.broken = true;
    }
  }
}
