import type { Box, Edit, Point } from './edit';

/** a, b, c, d, e, f as a canvas takes them: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** From the original's pixels to those of the copy, `scale` times as large. */
export function matrixOf({ turn, crop }: Edit, scale: number): Matrix {
  const { x, y, width, height } = crop;
  const turns = [
    [1, 0, 0, 1, -x, -y],
    [0, 1, -1, 0, y + height, -x],
    [-1, 0, 0, -1, x + width, y + height],
    [0, -1, 1, 0, -y, x + width],
  ] as const;
  const [a, b, c, d, e, f] = turns[turn];
  return [a * scale, b * scale, c * scale, d * scale, e * scale, f * scale];
}

/** The copy's size in the original's pixels. */
export function sizeOf({ turn, crop }: Edit): { width: number; height: number } {
  return turn % 2 === 0 ? { width: crop.width, height: crop.height } : { width: crop.height, height: crop.width };
}

export const placed = ([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point => ({ x: a * x + c * y + e, y: b * x + d * y + f });

/** Back from the copy to the original. */
export function origin([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point {
  const by = a * d - b * c;
  return { x: (d * (x - e) - c * (y - f)) / by, y: (a * (y - f) - b * (x - e)) / by };
}

export function placedBox(matrix: Matrix, box: Box): Box {
  const one = placed(matrix, box);
  const other = placed(matrix, { x: box.x + box.width, y: box.y + box.height });
  return { x: Math.min(one.x, other.x), y: Math.min(one.y, other.y), width: Math.abs(one.x - other.x), height: Math.abs(one.y - other.y) };
}

/** A copy of more pixels than this shows no more in a dispute, and no form takes it. */
export const mostPixels = 16_000_000;

/** How much smaller the saved copy is than its original. */
export function scaleFor({ width, height }: { width: number; height: number }): number {
  return Math.min(1, Math.sqrt(mostPixels / (width * height)));
}

/** How many blocks are left of what is blurred: too few to read a letter from, whatever its size. */
export function blocksOf({ width, height }: Box, longer: number): { across: number; down: number } {
  const side = Math.max(Math.min(width, height) / 4, longer / 80);
  return { across: Math.max(1, Math.round(width / side)), down: Math.max(1, Math.round(height / side)) };
}
