import { describe, expect, it } from 'vitest';
import { boxOf, cropped, doneTo, History, marked, turned, untouched, without } from './edit';
import { blocksOf, matrixOf, mostPixels, origin, placed, placedBox, scaleFor, sizeOf } from './geometry';

const plain = untouched(400, 300);
const blur = { kind: 'blur', box: { x: 10, y: 20, width: 50, height: 30 } } as const;

describe('an edit', () => {
  it('Can be taken back step by step, and taken again until something else is done', () => {
    const history = new History(plain);
    const one = turned(plain);
    const two = marked(one, blur);
    history.take(one);
    history.take(two);
    history.undo();
    expect(history.now).toBe(one);
    history.redo();
    expect(history.now).toBe(two);
    history.undo();
    history.take(without(two, 0));
    expect(history.canRedo).toBe(false);
    history.undo();
    history.undo();
    history.undo();
    expect(history.now).toBe(plain);
    expect(history.canUndo).toBe(false);
  });

  it('Is told in the words of the program', () => {
    expect(doneTo(plain, 400, 300)).toEqual([]);
    const edit = marked(marked(cropped(turned(plain), boxOf({ x: 100, y: 100 }, { x: 10, y: 10 })), blur), { kind: 'text', at: { x: 0, y: 0 }, text: 'here', colour: '#f00', size: 9, turn: 1 });
    expect(doneTo(edit, 400, 300)).toEqual(['rotated', 'cropped', 'blurred', 'text']);
  });

  it('Crops within what is left, and takes a slip of the hand for none', () => {
    const once = cropped(plain, { x: -50, y: 100, width: 250, height: 900 });
    expect(once.crop).toEqual({ x: 0, y: 100, width: 200, height: 200 });
    expect(cropped(once, { x: 150, y: 0, width: 999, height: 999 }).crop).toEqual({ x: 150, y: 100, width: 50, height: 200 });
    expect(cropped(once, { x: 10, y: 110, width: 5, height: 100 })).toBe(once);
  });
});

describe('a place in the picture', () => {
  it('Is found again however the copy is turned, cut and scaled', () => {
    let edit = cropped(plain, { x: 40, y: 30, width: 200, height: 100 });
    for (let turns = 0; turns < 4; turns++, edit = turned(edit)) {
      const matrix = matrixOf(edit, 0.5);
      const { width, height } = sizeOf(edit);
      for (const point of [{ x: 40, y: 30 }, { x: 240, y: 130 }, { x: 77, y: 88 }]) {
        const there = placed(matrix, point);
        expect(there.x).toBeGreaterThanOrEqual(0);
        expect(there.x).toBeLessThanOrEqual(width / 2);
        expect(there.y).toBeLessThanOrEqual(height / 2);
        expect(origin(matrix, there).x).toBeCloseTo(point.x);
        expect(origin(matrix, there).y).toBeCloseTo(point.y);
      }
    }
  });

  it('Turns to the right: what was at the top left is then at the top right', () => {
    expect(placed(matrixOf(turned(plain), 1), { x: 0, y: 0 })).toEqual({ x: 300, y: 0 });
    expect(placedBox(matrixOf(turned(plain), 1), { x: 0, y: 0, width: 400, height: 10 })).toEqual({ x: 290, y: 0, width: 10, height: 400 });
  });
});

describe('a copy', () => {
  it('Keeps its size up to sixteen million pixels, and has no more', () => {
    expect(scaleFor({ width: 4000, height: 3000 })).toBe(1);
    const scale = scaleFor({ width: 8000, height: 6000 });
    expect(8000 * scale * 6000 * scale).toBeCloseTo(mostPixels);
  });

  it('Leaves too few blocks of what is blurred to read from', () => {
    expect(blocksOf({ x: 0, y: 0, width: 900, height: 60 }, 4000)).toEqual({ across: 18, down: 1 });
    expect(blocksOf({ x: 0, y: 0, width: 2000, height: 2000 }, 4000)).toEqual({ across: 4, down: 4 });
    expect(blocksOf({ x: 0, y: 0, width: 3, height: 3 }, 4000)).toEqual({ across: 1, down: 1 });
  });
});
