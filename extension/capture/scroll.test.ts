import { describe, expect, it } from 'vitest';
import { freshArea, partsOf } from './scroll';

const window = { left: 0, top: 0, width: 1000, height: 700 };

/** Every line of the page, as often as the pictures show it. */
function lines(whole: number, screen: number): number[] {
  const shown = new Array<number>(whole).fill(0);
  for (const part of partsOf(whole, screen).parts) {
    const { top, height } = freshArea(part, { ...window, height: screen }, part.scrollTo);
    for (let y = top; y < top + height; y++) if (part.scrollTo + y < whole) shown[part.scrollTo + y]!++;
  }
  return shown;
}

describe('the parts of a page', () => {
  it('are one for a page that fits the screen', () =>
    expect(partsOf(500, 700)).toEqual({ parts: [{ index: 0, scrollTo: 0 }], wholePage: true }));

  it.each([500, 700, 701, 1_400, 1_500, 4_249])('show every line of %i once', (whole) => expect(new Set(lines(whole, 700))).toEqual(new Set([1])));

  it('are cropped by where the page really came to stand', () =>
    expect(freshArea({ index: 2, scrollTo: 1_400 }, window, 1_000)).toEqual({ ...window, top: 400, height: 300 }));

  it('lie within the box that scrolls', () =>
    expect(freshArea({ index: 1, scrollTo: 300 }, { left: 240, top: 90, width: 600, height: 500 }, 300)).toEqual({ left: 240, top: 290, width: 600, height: 300 }));

  it('are never empty, even if the page has become shorter', () => expect(freshArea({ index: 9, scrollTo: 0 }, window, 0).height).toBe(1));

  it('are limited, and say so', () => {
    const { parts, wholePage } = partsOf(1_000_000, 700, 40);
    expect(parts).toHaveLength(40);
    expect(wholePage).toBe(false);
  });
});
