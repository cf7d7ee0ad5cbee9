// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buttonElement } from './ours';
import { settle } from './settle';

const rules = { quiet: 100, longest: 1_000 };

describe('a page settles', () => {
  // happy-dom tells of changes by timers of its own; a browser tells at once.
  let change: (target: Node, added?: Node[]) => void;
  beforeEach(() => {
    vi.useFakeTimers();
    class Observer {
      constructor(callback: (records: object[]) => void) {
        change = (target, added = []) => callback([{ target, addedNodes: added, removedNodes: [] }]);
      }
      observe(): void {}
      disconnect(): void {}
    }
    vi.stubGlobal('MutationObserver', Observer);
    vi.stubGlobal('PerformanceObserver', undefined);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const settling = (signal = new AbortController().signal) => {
    let ms: number | null = null;
    void settle(document, signal, rules).then((waited) => (ms = waited));
    return () => ms;
  };

  it('when nothing was added for a while', async () => {
    const ms = settling();
    await vi.advanceTimersByTimeAsync(60);
    change(document.body, [document.createTextNode('more')]);
    await vi.advanceTimersByTimeAsync(60);
    expect(ms()).toBeNull();
    await vi.advanceTimersByTimeAsync(60);
    expect(ms()).toBeGreaterThanOrEqual(150);
  });

  it('at last although it never stands still', async () => {
    const ms = settling();
    for (let passed = 0; passed < rules.longest + 50; passed += 50) {
      change(document.body.ownerDocument.createTextNode('tick'));
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(ms()).toBe(rules.longest);
  });

  it('without waiting for our own button', async () => {
    const ms = settling();
    await vi.advanceTimersByTimeAsync(60);
    change(document.documentElement, [document.createElement(buttonElement)]);
    await vi.advanceTimersByTimeAsync(50);
    expect(ms()).not.toBeNull();
  });

  it('at once when the user stops', async () => {
    const stop = new AbortController();
    const ms = settling(stop.signal);
    stop.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(ms()).not.toBeNull();
  });

  it('sooner when nothing was loaded for seconds, unless it stirs', async () => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('complete');
    vi.spyOn(performance, 'now').mockReturnValue(60_000);
    const load = { responseEnd: 50_000 };
    vi.spyOn(performance, 'getEntriesByType').mockImplementation((type) => (type === 'navigation' ? [load] : []) as unknown as PerformanceEntryList);
    let ended = 0;
    const wait = (): void => void settle(document, new AbortController().signal).then(() => ended++);
    wait();
    await vi.advanceTimersByTimeAsync(250);
    expect(ended).toBe(1);
    wait();
    await vi.advanceTimersByTimeAsync(100);
    change(document.body, [document.createTextNode('more')]);
    await vi.advanceTimersByTimeAsync(400);
    expect(ended).toBe(1);
    load.responseEnd = 59_000;
    await vi.advanceTimersByTimeAsync(300);
    expect(ended).toBe(2);
    wait();
    await vi.advanceTimersByTimeAsync(400);
    expect(ended).toBe(2);
  });
});
