import { describe, expect, it } from 'vitest';
import { columnsIn, rowsIn } from './rows';

const grid = { count: 200, columns: 4, rowHeight: 300 };

describe('a grid of two hundred pictures', () => {
  it('Builds those on the screen and two rows around it', () => {
    expect(rowsIn(grid, 0, 900)).toEqual({ first: 0, end: 20, above: 0, below: 45 * 300 });
    expect(rowsIn(grid, 6000, 900)).toEqual({ first: 72, end: 100, above: 18 * 300, below: 25 * 300 });
  });

  it('Is as high as all its rows, wherever it is scrolled to', () => {
    for (let top = -5000; top < 30_000; top += 137) {
      const { first, end, above, below } = rowsIn(grid, top, 900);
      expect(above + Math.ceil((end - first) / 4) * 300 + below).toBe(50 * 300);
    }
  });

  it('Builds the last rows when it is scrolled to its end, and nothing of an empty one', () => {
    expect(rowsIn({ ...grid, count: 198 }, 14_500, 900).end).toBe(198);
    expect(rowsIn({ ...grid, count: 0 }, 0, 900)).toEqual({ first: 0, end: 0, above: 0, below: 0 });
  });

  it('Has at least one column, and as many as fit', () => {
    expect(columnsIn(100, 200, 12)).toBe(1);
    expect(columnsIn(411, 200, 12)).toBe(1);
    expect(columnsIn(412, 200, 12)).toBe(2);
  });
});
