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
  capture = $state<{ tabId: number; progress?: CaptureProgress; outcome?: CaptureOutcome }>();
  pack = $state<PackProgress>();

  /** Listens until the returned function is called. */
  open(): () => void {
    const stopListening = answer<AskedOfOurPages>('our-pages', isBackground, {
      captureProgressed: (_sender, progress) => void (this.capture = { tabId: progress.tabId, progress }),
      captureEnded: (_sender, tabId, outcome) => void (this.capture = { tabId, outcome }),
      packProgressed: (_sender, progress) => void (this.pack = progress),
      changed: () => this.refresh(),
    });
    // Minutes matter on the last day; seconds only make a worried person more so.
    const clock = setInterval(() => (this.now = Date.now()), 30_000);
    void this.refresh().then(() => background('deliverAll'));
    return () => {
      stopListening();
      clearInterval(clock);
    };
  }

  async refresh(): Promise<void> {
    try {
      this.overview = await background('overview');
      this.now = Date.now();
    } catch {
      this.broken = true;
    }
  }
}
