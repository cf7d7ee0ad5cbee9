// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buttonElement } from './ours';
import { settling } from './settle';
import { Watch } from './watch';

describe('a page that is watched while it is worked on', () => {
  let change: (target: Node, added?: Node[]) => void;
  let load: (initiatorType: string) => void;
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('MutationObserver', class {
      constructor(callback: (records: object[]) => void) {
        change = (target, added = []) => callback([{ target, addedNodes: added, removedNodes: [] }]);
      }
      observe(): void {}
      disconnect(): void {}
      takeRecords(): [] {
        return [];
      }
    });
    vi.stubGlobal('PerformanceObserver', class {
      constructor(callback: (list: { getEntries(): object[] }) => void) {
        load = (initiatorType) => callback({ getEntries: () => [{ initiatorType }] });
      }
      observe(): void {}
      disconnect(): void {}
    });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const ending = (watch: Watch) => {
    let stirred: boolean | null = null;
    void watch.end(new AbortController().signal).then((did) => (stirred = did));
    return () => stirred;
  };

  it('is seen for as long as any page is waited for', async () => {
    const watch = new Watch(document);
    watch.anew(200);
    const stirred = ending(watch);
    await vi.advanceTimersByTimeAsync(settling.quiet - 250);
    expect(stirred()).toBeNull();
    await vi.advanceTimersByTimeAsync(100);
    expect(stirred()).toBe(false);
  });

  it.each([
    ['something is put into it', () => change(document.body, [document.createElement('p')])],
    ['it asks the shop for something', () => load('fetch')],
  ])('has stirred when %s', async (_, stir) => {
    const stirred = ending(new Watch(document));
    stir();
    await vi.advanceTimersByTimeAsync(50);
    expect(stirred()).toBe(true);
  });

  it.each([
    ['a picture came into view', () => load('img')],
    ['our own button came', () => change(document.documentElement, [document.createElement(buttonElement)])],
  ])('has not stirred when %s', async (_, stir) => {
    const stirred = ending(new Watch(document));
    stir();
    await vi.advanceTimersByTimeAsync(settling.quiet + 50);
    expect(stirred()).toBe(false);
  });

  it('has not stirred by what was our own doing', async () => {
    const watch = new Watch(document);
    change(document.body, [document.createElement('p')]);
    watch.anew();
    const stirred = ending(watch);
    await vi.advanceTimersByTimeAsync(settling.quiet + 50);
    expect(stirred()).toBe(false);
  });
});
