/** Where things stand on a drawn axis of time. Pure, so that it can be tested without a page. */

export const day = 86_400_000;

export interface Axis {
  from: number;
  to: number;
  width: number;
  /** Time runs against the writing direction of the numbers, as the person reads. */
  isMirrored: boolean;
}

/** From the first to the last moment, today among them, with room at both ends. */
export function axisOf(moments: readonly number[], now: number, width: number, isMirrored = false): Axis {
  const first = moments.reduce((least, at) => Math.min(least, at), now);
  const last = moments.reduce((most, at) => Math.max(most, at), now);
  const room = Math.max(2 * day, (last - first) * 0.04);
  return { from: first - room, to: last + room, width, isMirrored };
}

export function placeOf({ from, to, width, isMirrored }: Axis, at: number): number {
  const share = Math.min(1, Math.max(0, (at - from) / (to - from)));
  return (isMirrored ? 1 - share : share) * width;
}

export interface Cluster<T> {
  x: number;
  from: number;
  to: number;
  items: T[];
}

/** Things that would lie on each other become one point. `items` are in order of time. */
export function clustered<T extends { at: number }>(items: readonly T[], axis: Axis, apart: number): Cluster<T>[] {
  const clusters: Cluster<T>[] = [];
  let firstX = 0;
  for (const item of items) {
    const x = placeOf(axis, item.at);
    const last = clusters.at(-1);
    // Measured from a cluster's first, so that an unbroken row of days does not melt into a single point.
    if (last && Math.abs(x - firstX) < apart) {
      last.items.push(item);
      last.to = item.at;
      last.x = (firstX + x) / 2;
    } else {
      clusters.push({ x, from: item.at, to: item.at, items: [item] });
      firstX = x;
    }
  }
  return clusters;
}

/** Days, weeks or months in UTC, as many as can be labelled without touching. */
export function ticks(axis: Axis, apart: number): number[] {
  const most = Math.max(2, Math.floor(axis.width / apart));
  const days = (axis.to - axis.from) / day;
  const step = [1, 2, 7, 14].find((length) => days / length <= most);
  return step ? everyDays(axis, step) : everyMonths(axis, [1, 2, 3, 6, 12].find((months) => days / 30.4 / months <= most) ?? 24);
}

function everyDays({ from, to }: Axis, step: number): number[] {
  const first = Math.ceil(from / day / step) * step * day;
  return Array.from({ length: Math.max(0, Math.floor((to - first) / day / step) + 1) }, (_, nth) => first + nth * step * day);
}

function everyMonths({ from, to }: Axis, step: number): number[] {
  const found: number[] = [];
  const start = new Date(from);
  for (let month = start.getUTCMonth() + 1; ; month++) {
    const at = Date.UTC(start.getUTCFullYear(), month, 1);
    if (at > to) return found;
    if (new Date(at).getUTCMonth() % Math.min(step, 12) === 0) found.push(at);
  }
}
