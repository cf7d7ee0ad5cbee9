import { browser } from 'wxt/browser';
import { captureTab } from '../capture/captureTab';
import type { CaptureDraft } from '../capture/draft';
import { type Delivery, deliver } from '../delivery/deliver';
import * as outbox from '../delivery/outbox';
import { room } from '../delivery/room';
import type { CaptureOutcome, CaptureProgress } from '../messages';
import { heldSentence } from '../ui/held';
import { roomSentence } from '../ui/room';
import { words } from '../ui/words';
import { notify } from './announce';
import { earlierConversations, rememberConversation } from './conversations';
import { report, work } from './rounds';
import { beginRun, endRun, followRun, isRunning, type Run, stopRun } from './running';
import * as storage from '../storage';
import { tellOurPages, toButton } from './tell';

/** What every trigger leads to: the button in the page, the popup, the menu and the shortcut. */
export const captureAndKeep = (tabId: number): Promise<CaptureOutcome> => begin(tabId, false);

/** All orders of a list, as one capture. */
export const captureList = (tabId: number): Promise<CaptureOutcome> => begin(tabId, true);

async function begin(tabId: number, wholeList: boolean): Promise<CaptureOutcome> {
  if (isRunning(tabId)) return { kind: 'refused', reason: words('captureRunning') };
  const run = beginRun(tabId);
  try {
    const outcome = await capture(tabId, run, wholeList);
    await tellOutcome(tabId, outcome);
    return outcome;
  } finally {
    endRun(tabId);
  }
}

export const stopCapture = (tabId: number): void => stopRun(tabId);

async function capture(tabId: number, { stop, enough }: Run, wholeList: boolean): Promise<CaptureOutcome> {
  const progress = (step: CaptureProgress): void => {
    followRun(tabId, step);
    void toButton(tabId, 'showProgress', step);
    void tellOurPages('captureProgressed', step);
  };
  try {
    const attempt = await captureTab(tabId, { progress, signal: stop.signal, enough: enough.signal, earlier: earlierConversations, wholeList });
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
  const isLookedAt = (await storage.read('lookFirst')) === true;
  try {
    await outbox.put(draft, Date.now(), isLookedAt ? 'review' : 'waiting');
  } catch (error) {
    return { kind: 'refused', reason: words('outboxFull', error instanceof Error ? error.message : String(error)) };
  }
  // Only a convenience of the next capture: this one is safe without it.
  await rememberConversation({ capture: draft.head.id, at: draft.head.capturedAt, hashes: draft.newest ?? [] }).catch(() => undefined);
  if (isLookedAt) {
    void tellOurPages('changed');
    return { kind: 'queued', reason: words('heldReview'), lacks };
  }
  const delivery = await deliver(draft.head.id).catch((): Delivery => ({ kind: 'kept', why: { code: 'busy', detail: null }, decide: false }));
  // What waited because the program was not there goes with the first that it takes.
  void report(delivery ? [delivery] : []).then(() => (delivery?.kind === 'stored' ? work() : undefined));
  if (delivery?.kind === 'stored') return { kind: 'stored', receipt: delivery.receipt, lacks };
  return { kind: 'queued', reason: [heldSentence(delivery?.why ?? null), roomSentence(await room())].filter(Boolean).join(' '), lacks };
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
