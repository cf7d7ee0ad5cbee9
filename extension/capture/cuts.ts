/** Something that a picture's edge must not go through: a line of text or a picture of the page, from `top` to `bottom`. */
export interface Block {
  top: number;
  bottom: number;
  /** How bad it would be. A line that is cut through cannot be read; a picture can still be recognised. */
  weight: number;
}

export const weights = { text: 1_000, picture: 1 };

/**
 * Where to cut between `from` and `to`: as low as possible between the blocks, else where least is cut. On whole pixels of the
 * device (`step`), so that neighbouring pictures fit.
 */
export function cutBetween(blocks: readonly Block[], from: number, to: number, step = 1): number {
  const first = Math.ceil(from / step);
  const last = Math.floor(to / step);
  if (last <= first) return to;
  const harm = new Array<number>(last - first + 1).fill(0);
  for (const { top, bottom, weight } of blocks) {
    // The edges of a block are no harm.
    const begin = Math.max(first, Math.floor(top / step + 0.01) + 1);
    const end = Math.min(last, Math.ceil(bottom / step - 0.01) - 1);
    for (let at = begin; at <= end; at++) harm[at - first]! += weight;
  }
  let best = harm.length - 1;
  for (let at = harm.length - 1; at >= 0 && harm[best]! > 0; at--) if (harm[at]! < harm[best]!) best = at;
  return (first + best) * step;
}

/** The smallest number of CSS pixels that is a whole number of the device's (3/2 → 2, 5/4 → 4). */
export function wholePixels(scale: number): number {
  for (let step = 1; step <= 10; step++) if (Math.abs(step * scale - Math.round(step * scale)) < 0.001) return step;
  return 1;
}
