import type { Mark } from './identity';

/** Two distances that are the same differ by rounding only. */
const slack = 3;

type Places = (number | null)[];

/**
 * For each row on the page its place among those known, both oldest first; null unless it is beyond doubt. A row is known by the
 * page's id with the words of that message, or by long words that were said once. What is said again and again is known by its
 * neighbour alone: it stands right beside one that is known, as far from it as when it was kept.
 */
export function certainPlaces(known: readonly Mark[], seen: readonly Mark[]): Places {
  const anchors = anchorsIn(known, seen);
  if (!rises(anchors)) return seen.map(() => null);
  const [down, up] = [spread(1), spread(-1)];
  const places = anchors.map((_, i) => (down[i] === null || up[i] === null || down[i] === up[i] ? (down[i] ?? up[i] ?? null) : null));
  return rises(places) ? places : anchors;

  /** From row to row, downwards or upwards. */
  function spread(step: 1 | -1): Places {
    const all = [...anchors];
    for (let i = step > 0 ? 1 : all.length - 2; i >= 0 && i < all.length; i += step) {
      const beside = all[i - step] ?? null;
      if (all[i] === null && beside !== null && follows(beside, beside + step, i - step, i)) all[i] = beside + step;
    }
    return all;
  }

  function follows(from: number, to: number, i: number, next: number): boolean {
    const [one, other] = [known[from]!, known[to]];
    if (!other || !isSame(other, seen[next]!)) return false;
    return Math.abs(one.fromEnd - other.fromEnd - (seen[i]!.fromEnd - seen[next]!.fromEnd)) <= slack;
  }
}

function anchorsIn(known: readonly Mark[], seen: readonly Mark[]): Places {
  const byKey = new Map(known.map((mark, at) => [mark.key, at]));
  const byHash = new Map(known.map((mark, at) => [mark.hash, at]));
  const [times, timesSeen] = [counts(known), counts(seen)];
  return seen.map((mark) => {
    const isSingle = mark.telling && times.get(mark.hash) === 1 && timesSeen.get(mark.hash) === 1;
    const at = mark.key !== null ? byKey.get(mark.key) : isSingle ? byHash.get(mark.hash) : undefined;
    return at !== undefined && isSame(known[at]!, mark) ? at : null;
  });
}

const isSame = (one: Mark, other: Mark): boolean => one.hash === other.hash && one.key === other.key;

const counts = (marks: readonly Mark[]): Map<string, number> =>
  marks.reduce((all, { hash }) => all.set(hash, (all.get(hash) ?? 0) + 1), new Map<string, number>());

function rises(places: Places): boolean {
  const sure = places.filter((at) => at !== null);
  return sure.every((at, i) => i === 0 || at > sure[i - 1]!);
}
