import type { Mark } from './identity';

/** For each row seen now, the place of the same row among those known; null for one that is new. */
export type Places = (number | null)[];

const gap = 6;
const enough = 9;

/**
 * Lays a window over the rows that are known, oldest first, so that each message is found once: by the page's ids and by
 * elements that are still there, else by what is said, by neighbours, and by the distance from the newest end, which older
 * messages do not change. Null when the two have nothing in common.
 */
export function align(known: readonly Mark[], seen: readonly Mark[]): Places | null {
  const sure = surePairs(known, seen);
  const certain = sure.filter((at) => at !== null);
  if (certain.length > 0 && rises(certain) && isPlain(sure)) return sure;
  const reach = seen.length + 20;
  const from = certain.length > 0 ? Math.max(0, Math.min(...certain) - reach) : 0;
  const to = certain.length > 0 ? Math.max(...certain) + reach : Math.floor(1_000_000 / (seen.length + 1));
  const places = best(known.slice(from, to), seen, sure.map((at) => (at === null ? null : at - from)));
  return places && places.map((at) => (at === null ? null : at + from));
}

/** Rows that are the same beyond doubt. */
function surePairs(known: readonly Mark[], seen: readonly Mark[]): Places {
  const byKey = new Map(known.flatMap((mark, at) => (mark.key === null ? [] : [[mark.key, at] as const])));
  const byElement = new Map(known.map((mark, at) => [mark.element, at] as const));
  const times = counts(known);
  return seen.map((mark) => {
    if (mark.key !== null && byKey.has(mark.key)) return byKey.get(mark.key) ?? null;
    const at = mark.element === null ? undefined : byElement.get(mark.element);
    // Lists that reuse their elements put another message into the same one, perhaps one of the same words: that stands elsewhere.
    if (at === undefined || known[at]!.hash !== mark.hash || mark.key !== known[at]!.key) return null;
    return (mark.telling && times.get(mark.hash) === 1) || isNear(mark, known[at]!, 0) ? at : null;
  });
}

const rises = (places: number[]): boolean => places.every((at, i) => i === 0 || at > places[i - 1]!);

/** Older rows before, the known ones without a hole, newer ones after: nothing to think about. */
function isPlain(sure: Places): boolean {
  const first = sure.findIndex((at) => at !== null);
  const last = sure.findLastIndex((at) => at !== null);
  const inner = sure.slice(first, last + 1);
  const begins = sure[first];
  return begins === 0 && inner.every((at, i) => at === begins + i) && last === sure.length - 1;
}

/** The best way to lay one over the other; holes within cost, what hangs over at the ends is free. */
function best(known: readonly Mark[], seen: readonly Mark[], sure: Places): Places | null {
  const score = judge(known, seen, sure);
  const [n, m] = [seen.length, known.length];
  const table = Array.from({ length: n + 1 }, () => new Float64Array(m + 1));
  for (let i = 1; i <= n; i++) {
    for (let j = 1; j <= m; j++) {
      const pair = score(i - 1, j - 1);
      const skipSeen = table[i - 1]![j]! - (j === m ? 0 : gap);
      const skipKnown = table[i]![j - 1]! - (i === n ? 0 : gap);
      table[i]![j] = Math.max(skipSeen, skipKnown, pair === null ? -Infinity : table[i - 1]![j - 1]! + pair);
    }
  }
  if (table[n]![m]! < enough) return null;
  const places: Places = seen.map(() => null);
  for (let i = n, j = m; i > 0 && j > 0; ) {
    const pair = score(i - 1, j - 1);
    if (pair !== null && table[i]![j] === table[i - 1]![j - 1]! + pair) places[--i] = --j;
    else if (table[i]![j] === table[i - 1]![j]! - (j === m ? 0 : gap)) i--;
    else j--;
  }
  return places;
}

/** How well a seen row and a known one fit; null when they cannot be the same. */
function judge(known: readonly Mark[], seen: readonly Mark[], sure: Places): (i: number, j: number) => number | null {
  const taken = new Set(sure);
  const [inKnown, inSeen] = [counts(known), counts(seen)];
  const isSingle = (hash: string): boolean => inKnown.get(hash) === 1 && inSeen.get(hash) === 1;
  const shift = shiftOf(known, seen, sure, isSingle);
  return (i, j) => {
    const [one, other] = [seen[i]!, known[j]!];
    if (sure[i] !== null) return sure[i] === j ? 100 : null;
    if (taken.has(j) || (one.key !== null && other.key !== null && one.key !== other.key)) return null;
    const near = isNear(one, other, shift);
    // What is said more than once is told apart by its place alone.
    if (one.hash === other.hash) return near ? (isSingle(one.hash) ? 10 : 9) : !isSingle(one.hash) ? null : one.telling ? 8 : 5;
    // The same element in the same place: its words have changed ("Read", a picture that came).
    return one.element !== null && one.element === other.element && near ? 4 : null;
  };
}

const isNear = (one: Mark, other: Mark, shift: number): boolean => Math.abs(one.fromEnd - other.fromEnd - shift) <= Math.max(8, one.height / 2);

const counts = (marks: readonly Mark[]): Map<string, number> =>
  marks.reduce((all, { hash }) => all.set(hash, (all.get(hash) ?? 0) + 1), new Map<string, number>());

/** By how much the whole conversation has moved since: a picture that came in makes everything above it stand higher. */
function shiftOf(known: readonly Mark[], seen: readonly Mark[], sure: Places, isSingle: (hash: string) => boolean): number {
  const at = new Map(known.map(({ hash }, j) => [hash, j]));
  const pairs = seen.flatMap((mark, i) => {
    const j = sure[i] ?? (isSingle(mark.hash) && mark.telling ? at.get(mark.hash) : undefined);
    return j === undefined || j === null || !known[j] ? [] : [mark.fromEnd - known[j].fromEnd];
  });
  return pairs.sort((one, other) => one - other)[Math.floor(pairs.length / 2)] ?? 0;
}
