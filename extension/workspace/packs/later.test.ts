import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Later } from './later';

describe('what is kept a little later', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('Of wishes that follow each other closely the last is done, once', () => {
    const done = vi.fn();
    const later = new Later<string>(done);
    for (const what of ['one', 'two', 'three']) later.soon(what, 600);
    vi.advanceTimersByTime(599);
    expect(done).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    later.now();
    expect(done.mock.calls).toEqual([['three']]);
  });

  it('Who leaves at once loses nothing', () => {
    const done = vi.fn();
    const later = new Later<string>(done);
    later.soon('last click', 600);
    later.now();
    expect(done.mock.calls).toEqual([['last click']]);
    vi.advanceTimersByTime(1_000);
    expect(done).toHaveBeenCalledTimes(1);
  });

  it('What nobody wants any more is not done', () => {
    const done = vi.fn();
    const later = new Later<string>(done);
    later.soon('a look', 600);
    later.drop();
    later.now();
    vi.advanceTimersByTime(1_000);
    expect(done).not.toHaveBeenCalled();
  });
});
