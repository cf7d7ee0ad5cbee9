import { lookAt } from '../../capture/lookAt';
import { shopPage } from '../../marketplaces/aliexpress';
import { orderIn, pagesOfOrder } from '../../marketplaces/aliexpressLinks';
import type { CaptureOutcome } from '../../messages';
import * as storage from '../../storage';
import { words } from '../../ui/words';
import { notify } from '../announce';
import { captureAndKeep, stopCapture } from '../capture';
import { tellOurPages } from '../tell';
import { endSweep, isOver, noteOutcome, type Sweep, sweepOf, type SweepStep } from './sweep';
import { bringForward, closeWindow, show } from './window';

/** As a person reads: some seconds from one page to the next. */
const pace = { shortest: 1_500, longest: 4_000 };

let stopping: AbortController | null = null;

export type SweepStart = { kind: 'begun' } | { kind: 'refused'; reason: string };

/** Captures the page in front, and then each page of the same order that it leads to. */
export async function captureOrder(tabId: number): Promise<SweepStart> {
  if (stopping) return { kind: 'refused', reason: words('sweepRunning') };
  const stop = (stopping = new AbortController());
  try {
    const { url, links, obstacle } = await lookAt(tabId);
    const order = orderIn(url);
    const page = shopPage(url);
    if (!order || !page || obstacle) return { kind: 'refused', reason: words('sweepNoOrder') };
    const first: SweepStep = { page, url, state: 'open', reason: '' };
    const sweep = sweepOf(order, first, pagesOfOrder(order, links, url));
    await keep(sweep);
    noteOutcome(first, await captureAndKeep(tabId));
    void go(sweep, stop);
    return { kind: 'begun' };
  } catch {
    return { kind: 'refused', reason: words('captureUnreachable') };
  } finally {
    // From here on `go` holds it; before, nothing runs.
    if (stopping === stop && !running) stopping = null;
  }
}

/** Goes on where it was paused: the person has signed in, or solved the shop's puzzle. */
export async function continueSweep(): Promise<void> {
  const sweep = await storage.read('sweep');
  if (!sweep || isOver(sweep) || stopping) return;
  Object.assign(sweep, { state: 'running', pausedBy: null });
  for (const step of sweep.steps) if (step.state === 'open') step.state = 'waiting';
  void go(sweep, (stopping = new AbortController()));
}

/** What was captured stays; nothing more is opened. */
export async function stopSweep(): Promise<void> {
  stopping?.abort();
  const sweep = await storage.read('sweep');
  if (!sweep || isOver(sweep)) return;
  if (sweep.tab !== null) stopCapture(sweep.tab);
  if (!running) await end(sweep, 'stopped');
}

/** For a window that is opened: how far it is. A browser that ended our background in between has interrupted it. */
export async function sweepNow(): Promise<Sweep | null> {
  const sweep = await storage.read('sweep');
  if (!sweep) return null;
  if (sweep.state === 'running' && !stopping) await keep(Object.assign(sweep, { state: 'paused' as const, pausedBy: 'interrupted' as const }));
  return sweep;
}

export async function forgetSweep(): Promise<void> {
  const sweep = await storage.read('sweep');
  if (sweep && isOver(sweep)) await storage.forget('sweep');
  void tellOurPages('changed');
}

let running = false;

async function go(sweep: Sweep, stop: AbortController): Promise<void> {
  running = true;
  try {
    await keep(sweep);
    for (const step of sweep.steps) {
      if (step.state !== 'waiting') continue;
      await between(stop.signal);
      if (stop.signal.aborted) break;
      step.state = 'open';
      await keep(sweep);
      const outcome = await captureOne(sweep, step, stop.signal);
      if (outcome === 'closed') break;
      if (outcome === 'login' || outcome === 'captcha') return await pauseFor(sweep, outcome);
      noteOutcome(step, outcome);
      await keep(sweep);
    }
    await end(sweep, sweep.steps.some(({ state }) => state === 'waiting' || state === 'open') ? 'stopped' : 'done');
  } catch (error) {
    console.warn('The sweep was broken off.', error);
    await end(sweep, 'stopped');
  } finally {
    running = false;
    stopping = null;
  }
}

async function captureOne(sweep: Sweep, step: SweepStep, signal: AbortSignal): Promise<CaptureOutcome | 'login' | 'captcha' | 'closed'> {
  try {
    if (!(await show(sweep, step.url, signal)) || sweep.tab === null) return 'closed';
    const { obstacle } = await lookAt(sweep.tab);
    // Stopped while the page loaded: there was no capture yet that could have been stopped.
    if (signal.aborted) return 'closed';
    if (obstacle) return obstacle;
    return await captureAndKeep(sweep.tab);
  } catch (error) {
    console.warn('A page of the order was not captured.', error);
    return signal.aborted ? 'closed' : { kind: 'refused', reason: words('sweepUnreachable') };
  }
}

async function pauseFor(sweep: Sweep, pausedBy: 'login' | 'captcha'): Promise<void> {
  await keep(Object.assign(sweep, { state: 'paused' as const, pausedBy }));
  await bringForward(sweep);
  await notify('sweep', 'sweepPaused', words(pausedBy === 'login' ? 'sweepLogin' : 'sweepCaptcha'));
}

async function end(sweep: Sweep, state: 'done' | 'stopped'): Promise<void> {
  endSweep(sweep, state);
  await closeWindow(sweep);
  await keep(sweep);
}

/** In the database, so that a paused sweep outlives our background. */
async function keep(sweep: Sweep): Promise<void> {
  await storage.write('sweep', sweep);
  void tellOurPages('sweepChanged', sweep);
}

function between(signal: AbortSignal): Promise<void> {
  const time = pace.shortest + Math.random() * (pace.longest - pace.shortest);
  return new Promise((resolve) => {
    const late = setTimeout(resolve, time);
    signal.addEventListener('abort', () => (clearTimeout(late), resolve()), { once: true });
  });
}
