// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PageStage, partsOf } from './scroll';

describe('the parts of a page', () => {
  it('are one for a page that fits the screen', () =>
    expect(partsOf(500, 700)).toEqual({ parts: [{ index: 0, scrollTo: 0, crop: { top: 0, height: 700 } }], wholePage: true }));

  it('cover every line once: the last one is cropped', () => {
    const { parts, wholePage } = partsOf(1_500, 700);
    expect(wholePage).toBe(true);
    expect(parts.map(({ scrollTo, crop }) => [scrollTo, crop.top, crop.height])).toEqual([
      [0, 0, 700],
      [700, 0, 700],
      [800, 600, 100],
    ]);
  });

  it('need no crop when the page is a multiple of the screen', () =>
    expect(partsOf(1_400, 700).parts.map(({ crop }) => crop.height)).toEqual([700, 700]));

  it('are limited, and say so', () => {
    const { parts, wholePage } = partsOf(1_000_000, 700, 40);
    expect(parts).toHaveLength(40);
    expect(wholePage).toBe(false);
  });
});

describe('the stage', () => {
  beforeEach(() => {
    document.body.innerHTML =
      '<header style="position: sticky; color: red">h</header><div id="chat" style="position: fixed">c</div><p>text</p><input>';
    window.scrollTo(0, 0);
    vi.spyOn(window, 'requestAnimationFrame').mockImplementation((frame) => (frame(0), 0));
  });

  const part = (index: number) => ({ index, scrollTo: index * 700, crop: { top: 0, height: 700 } });

  it('shows what stands still once only', async () => {
    const stage = new PageStage(document);
    await stage.show(part(0));
    expect(document.querySelector<HTMLElement>('#chat')!.style.opacity).toBe('');
    await stage.show(part(1));
    expect(document.querySelector<HTMLElement>('#chat')!.style.opacity).toBe('0');
    expect(document.querySelector('header')!.style.position).toBe('relative');
  });

  it('puts everything back to the letter, and the focus', async () => {
    document.querySelector('input')!.focus();
    const before = document.body.innerHTML;
    const scrollTo = vi.spyOn(window, 'scrollTo');
    const stage = new PageStage(document);
    await stage.show(part(1));
    document.querySelector('input')!.blur();
    stage.restore();
    expect(document.body.innerHTML).toBe(before);
    expect(document.activeElement?.localName).toBe('input');
    expect(scrollTo).toHaveBeenLastCalledWith({ left: 0, top: 0, behavior: 'instant' });
  });

  it('puts the rest back when one element resists', async () => {
    const stage = new PageStage(document);
    await stage.show(part(1));
    vi.spyOn(document.querySelector('#chat')!, 'setAttribute').mockImplementation(() => {
      throw new Error('no');
    });
    stage.restore();
    expect(document.querySelector('header')!.style.position).toBe('sticky');
  });
});
