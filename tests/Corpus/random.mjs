/** Random numbers that are the same for the same seed, on every machine. */
export function randomOf(seed) {
  let state = 2166136261;
  for (const char of seed) state = Math.imul(state ^ char.codePointAt(0), 16777619) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (from, to) => from + Math.floor(next() * (to - from + 1));
  const of = (list) => list[int(0, list.length - 1)];
  const digits = (count) => Array.from({ length: count }, (_, i) => (i ? int(0, 9) : int(1, 9))).join('');
  const word = (count) => Array.from({ length: count }, () => 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'[int(0, 55)]).join('');
  return { next, int, of, digits, word };
}
