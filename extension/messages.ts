import { browser, type Browser } from 'wxt/browser';
import type { Answer } from './api/client';
import type { PairingOutcome } from './api/pairing';
import type { components } from './api/schema';
import type { Lack } from './capture/completeness';
import type { ChatWriting } from './desk/chat/writeIntoChat';
import type { ImportedFile, ImportResult } from './desk/imports';
import type { Overview } from './desk/overview';
import type { PackOutcome, PackProgress } from './desk/pack';
import type { Relayed, RelayedAnswer } from './desk/relayed';
import type { Reminders } from './desk/reminders';
import type { Sweep } from './desk/sweep/sweep';
import type { SweepStart } from './desk/sweep/wholeOrder';
import type { Told } from './desk/told';
import type { WaysReport } from './desk/ways';
import type { Shapes } from './shapes';

/** Where a capture stands. `of` is 0 when the number of steps is not known. */
export interface CaptureProgress {
  tabId: number;
  step: CaptureStep;
  done: number;
  of: number;
}

export type CaptureStep = 'settling' | 'listing' | 'harvesting' | 'away' | 'unfolding' | 'awakening' | 'photographing' | 'reading' | 'pictures' | 'snapshot' | 'storing';

/** How a capture ended. `stored`: the API has it. `queued`: safe in this browser, not yet delivered. Reasons are sentences. */
export type CaptureOutcome =
  | { kind: 'stored'; receipt: CaptureReceipt; lacks: Lack[] }
  | { kind: 'queued'; reason: string; lacks: Lack[] }
  | { kind: 'refused'; reason: string };

/** What the program answers to a delivery. */
export type CaptureReceipt = components['schemas']['CaptureReceipt'] & { orders: string[] };

/** A page's content script → background. The tab is always the sender's own; a page can name no other. */
export interface AskedByPage {
  captureThisTab(): CaptureOutcome;
  stopThisCapture(): void;
}

/** Popup and other pages of ours → background. */
export interface AskedByOurPages {
  captureTab(tabId: number): CaptureOutcome;
  stopCapture(tabId: number): void;
  /** A list of orders, made longer through its own button until all are there, as one capture. */
  captureList(tabId: number): CaptureOutcome;
  /** The page in front and each page of the same order that it leads to, one after the other. */
  captureOrder(tabId: number): SweepStart;
  continueSweep(): void;
  stopSweep(): void;
  forgetSweep(): void;
  overview(): Overview;
  deliverAll(): void;
  pair(code: string): PairingOutcome;
  /** Whether captures wait for a look before they are sent. */
  lookFirst(isOn: boolean): void;
  /** What to be reminded of, and when. */
  reminders(): Reminders;
  setReminders(chosen: Reminders): void;
  tryAgain(capture: string): void;
  discard(capture: string): void;
  acceptCustodyHead(): void;
  makePack(order: string): PackOutcome;
  /** Takes the file that is then offered on the import's own channel; what becomes of it is told there. */
  importFile(id: string): void;
  /** Whether the import is still under way; asking also keeps the background awake. */
  isImporting(id: string): boolean;
  importedFiles(): Told<ImportedFile[]>;
  placeImport(sha256: string, order: string): Told<ImportResult>;
  ways(): Told<WaysReport>;
  /** Sets the text of the open chat's field; nothing is ever sent. */
  writeIntoChat(text: string): ChatWriting;
  /** Asks the program in this page's stead. */
  relay(request: Relayed): Answer<RelayedAnswer>;
  /** The bytes are handed over on the relay's own channel. */
  relayBytes(id: string, path: string): Answer<null>;
  /** Takes the parts of the form that is offered on the relay's own channel, and sends it. */
  relayForm(id: string, path: string, method: 'POST' | 'PUT'): Answer<unknown>;
  /** Opens a captured file in a tab. */
  showPart(capture: string, sha256: string): Answer<null>;
}

/** Background → the button in a tab. */
export interface AskedOfButton {
  showProgress(progress: CaptureProgress): void;
  showOutcome(outcome: CaptureOutcome): void;
}

/** Background → our open pages. */
export interface AskedOfOurPages {
  captureProgressed(progress: CaptureProgress): void;
  captureEnded(tabId: number, outcome: CaptureOutcome): void;
  sweepChanged(sweep: Sweep): void;
  packProgressed(progress: PackProgress): void;
  /** Something in the overview is no longer as it was. */
  changed(): void;
}

/** Who a message is for; each room answers only its own. */
export type Room = 'background-from-page' | 'background-from-us' | 'button' | 'collector' | 'our-pages';

type Protocol<P> = { [K in keyof P]: (...args: never[]) => unknown };
export type Args<F> = F extends (...args: infer A) => unknown ? A : never;
type Result<F> = F extends (...args: never[]) => infer R ? Awaited<R> : never;
type Reply = { ok: true; value: unknown } | { ok: false; error: string };

/** One handler per message; the sender is already known to be allowed. */
export type Handlers<P> = {
  [K in keyof P]: (sender: Browser.runtime.MessageSender, ...args: Args<P[K]>) => Result<P[K]> | Promise<Result<P[K]>>;
};

/** Asks the background, or our other pages. `ask<AskedByPage>('background-from-page')('captureThisTab')` */
export function ask<P extends Protocol<P>>(to: Room) {
  return async <K extends keyof P & string>(what: K, ...args: Args<P[K]>): Promise<Result<P[K]>> =>
    open<Result<P[K]>>(await browser.runtime.sendMessage({ to, what, args }));
}

/** Asks a content script in a tab: in its top frame, or in the one that is named. */
export function askTab<P extends Protocol<P>>(tabId: number, to: Room, frameId = 0) {
  return async <K extends keyof P & string>(what: K, ...args: Args<P[K]>): Promise<Result<P[K]>> =>
    open<Result<P[K]>>(await browser.tabs.sendMessage(tabId, { to, what, args }, { frameId }));
}

function open<T>(reply: unknown): T {
  const answer = reply as Reply | undefined;
  if (answer === undefined) throw new Error('Nobody answered.');
  if (!answer.ok) throw new Error(answer.error);
  return answer.value as T;
}

/**
 * Answers the messages of one room. `allows` decides on the sender, `shapes` on the arguments, before a handler runs; only names that
 * `handlers` itself has are called (`constructor` and `__proto__` are not). Returns the way to stop.
 */
export function answer<P extends Protocol<P>>(
  room: Room,
  allows: (sender: Browser.runtime.MessageSender) => boolean,
  handlers: Handlers<P>,
  shapes?: Shapes<P>,
): () => void {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender, reply: (answer: Reply) => void) => {
    const asked = envelope(message, room);
    if (!asked || !allows(sender) || !Object.hasOwn(handlers, asked.what)) return false;
    if (shapes && !shapes[asked.what as keyof P](asked.args)) return false;
    const handle = handlers[asked.what as keyof P] as (sender: Browser.runtime.MessageSender, ...args: unknown[]) => unknown;
    Promise.resolve()
      .then(() => handle(sender, ...asked.args))
      .then(
        (value) => reply({ ok: true, value: value ?? null }),
        (error: unknown) => reply({ ok: false, error: error instanceof Error ? error.message : String(error) }),
      );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function envelope(message: unknown, room: Room): { what: string; args: unknown[] } | null {
  if (typeof message !== 'object' || message === null) return null;
  const { to, what, args } = message as Record<string, unknown>;
  return to === room && typeof what === 'string' && Array.isArray(args) ? { what, args } : null;
}
