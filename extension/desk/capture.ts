import { browser } from 'wxt/browser';
import { captureTab } from '../capture/captureTab';
import type { CaptureDraft } from '../capture/draft';
import { type Delivery, deliver } from '../delivery/deliver';
import * as outbox from '../delivery/outbox';
import type { CaptureOutcome, CaptureProgress } from '../messages';
import { heldSentence } from '../ui/held';
import { words } from '../ui/words';
import { notify } from './announce';
import { report } from './rounds';
import { tellOurPages, toButton } from './tell';

/** Captures under way; one per tab. */
const running = new Map<number, AbortController>();

/** What every trigger leads to: the button in the page, the popup, the menu and the shortcut. */
export async function captureAndKeep(tabId: number): Promise<CaptureOutcome> {
  if (running.has(tabId)) return { kind: 'refused', reason: words('captureRunning') };
  const stop = new AbortController();
  running.set(tabId, stop);
  try {
    const outcome = await capture(tabId, stop.signal);
    await tellOutcome(tabId, outcome);
    return outcome;
  } finally {
    running.delete(tabId);
  }
}

export const stopCapture = (tabId: number): void => running.get(tabId)?.abort();

async function capture(tabId: number, signal: AbortSignal): Promise<CaptureOutcome> {
  const progress = (step: CaptureProgress): void => {
    void toButton(tabId, 'showProgress', step);
    void tellOurPages('captureProgressed', step);
  };
  try {
    const attempt = await captureTab(tabId, { progress, signal });
    if (attempt.kind === 'refused') return attempt;
    progress({ tabId, step: 'storing', done: 0, of: 1 });
    return await keep(attempt.draft);
  } catch (error) {
    return { kind: 'refused', reason: words('captureFailed', error instanceof Error ? error.message : String(error)) };
  }
}

/** Safe first, delivered second. */
async function keep(draft: CaptureDraft): Promise<CaptureOutcome> {
  const { lacks } = draft.head.completeness;
  try {
    await outbox.put(draft);
  } catch (error) {
    return { kind: 'refused', reason: words('outboxFull', error instanceof Error ? error.message : String(error)) };
  }
  const delivery = await deliver(draft.head.id).catch((): Delivery => ({ kind: 'kept', why: { code: 'busy', detail: null }, decide: false }));
  void report(delivery ? [delivery] : []);
  if (delivery?.kind === 'stored') return { kind: 'stored', receipt: delivery.receipt, lacks };
  return { kind: 'queued', reason: heldSentence(delivery?.why ?? null), lacks };
}

/** The button shows it. Where there is none (a page without it, a closed tab) the system's notification does. */
async function tellOutcome(tabId: number, outcome: CaptureOutcome): Promise<void> {
  void tellOurPages('captureEnded', tabId, outcome);
  if (await toButton(tabId, 'showOutcome', outcome)) return;
  if (outcome.kind === 'stored') await notify(`capture/${tabId}`, 'captureStored', words('captureStoredText', outcome.receipt.parts.length));
  else await notify(`capture/${tabId}`, outcome.kind === 'queued' ? 'captureQueued' : 'captureRefused', outcome.reason);
}

/** The tab in front, for the shortcut. */
export async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
