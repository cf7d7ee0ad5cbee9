import { describe, expect, it } from 'vitest';
import { beginRun, capturing, endRun, followRun, stopRun } from './running';

describe('captures under way', () => {
  it('are told to a window that was opened later', () => {
    beginRun(7);
    followRun(7, { tabId: 7, step: 'harvesting', done: 212, of: 0 });
    expect(capturing()).toEqual([{ tabId: 7, step: 'harvesting', done: 212, of: 0 }]);
    endRun(7);
    expect(capturing()).toEqual([]);
  });

  it('end without a trace when nothing was gathered', () => {
    const run = beginRun(7);
    stopRun(7);
    expect([run.stop.signal.aborted, run.enough.signal.aborted]).toEqual([true, false]);
  });

  it('keep what was gathered at the first press, and end at the second', () => {
    const run = beginRun(7);
    followRun(7, { tabId: 7, step: 'harvesting', done: 20, of: 0 });
    stopRun(7);
    expect([run.stop.signal.aborted, run.enough.signal.aborted]).toEqual([false, true]);
    stopRun(7);
    expect(run.stop.signal.aborted).toBe(true);
    endRun(7);
  });
});
