import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Drawing } from './drawing';

/** A window that draws when it is told to. */
class View {
  private readonly asked: (() => void)[] = [];
  readonly requestAnimationFrame = (draw: () => void): number => this.asked.push(draw);
  draw = (): void => this.asked.splice(0).forEach((one) => one());
}

let view: View;
let enough: AbortController;
let drawing: Drawing;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  [view, enough] = [new View(), new AbortController()];
  drawing = new Drawing(view as unknown as Window, enough.signal);
});
afterEach(() => void vi.useRealTimers());

const draws = async (): Promise<void> => {
  view.draw();
  // A frame is followed by what the page set out to do in it.
  await new Promise((done) => setImmediate(done));
};

describe('a frame of the page', () => {
  it('was drawn at once', async () => {
    const frame = drawing.frame();
    view.draw();
    expect(await frame).toBe(true);
  });

  it('was drawn in view, though a busy machine took its time', async () => {
    const frame = drawing.frame();
    await vi.advanceTimersByTimeAsync(900);
    await draws();
    expect(await frame).toBe(true);
  });

  it('is waited for while the page is in the background, and what was seen before does not count', async () => {
    const frame = drawing.frame();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(drawing.isAway, 'so that the person can be told').toBe(true);
    await draws();
    expect(await frame).toBe(false);
    expect([drawing.isAway, drawing.isLeft]).toEqual([false, false]);
  });

  it('is not waited for longer than minutes, and then not again', async () => {
    const frame = drawing.frame();
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(await frame).toBe(false);
    expect([drawing.isAway, drawing.isLeft]).toEqual([false, true]);
    expect(await drawing.frame()).toBe(false);
  });

  it('is not waited for by whoever has enough', async () => {
    const frame = drawing.frame();
    await vi.advanceTimersByTimeAsync(5_000);
    enough.abort();
    expect(await frame).toBe(false);
    expect(drawing.isLeft).toBe(false);
  });
});
