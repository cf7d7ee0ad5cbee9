// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { align } from './align';
import { hashOf, type Mark } from './identity';

/** A conversation, newest at the bottom, forty pixels a row; elements are new each time, as in lists that throw rows away. */
const window = (all: string[], from: number, to: number, { shift = 0, keys = false } = {}): Mark[] =>
  all.slice(from, to).map((text, at) => ({
    key: keys ? `m${from + at}` : null,
    hash: hashOf(text),
    telling: text.length >= 24,
    fromEnd: (all.length - from - at) * 40 + shift,
    height: 40,
    element: {} as Element,
  }));

const talk = (length: number): string[] => Array.from({ length }, (_, at) => `message number ${at} of this talk`);
const run = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);

describe('laying a window over the rows that are known', () => {
  it('finds the rows of the overlap by what they say', () => {
    const all = talk(40);
    expect(align(window(all, 20, 40), window(all, 10, 26))).toEqual([...Array(10).fill(null), ...run(0, 6)]);
  });

  it('finds them by the page’s ids, whatever they say', () => {
    const all = Array.from({ length: 40 }, () => 'ok');
    expect(align(window(all, 20, 40, { keys: true }), window(all, 10, 26, { keys: true, shift: 999 }))).toEqual([...Array(10).fill(null), ...run(0, 6)]);
  });

  it('tells the same words apart by their place from the newest end', () => {
    const all = Array.from({ length: 60 }, () => 'ok');
    expect(align(window(all, 30, 60), window(all, 18, 33))).toEqual([...Array(12).fill(null), ...run(0, 3)]);
  });

  it('tells them apart although a picture came in below and everything stands higher', () => {
    const all = [...Array.from({ length: 20 }, () => 'ok'), 'something that is said but once', ...Array.from({ length: 20 }, () => 'ok')];
    const known = window(all, 18, 41);
    expect(align(known, window(all, 8, 24, { shift: 300 }))).toEqual([...Array(10).fill(null), ...run(0, 6)]);
  });

  it('does not take an element for its message: lists that use theirs again may put the same words into it', () => {
    const all = talk(30);
    for (const at of [12, 13, 14, 15]) all[at] = 'ok';
    for (const from of [14, 15]) {
      const known = window(all, from, 30);
      const seen = window(all, 8, 20);
      seen[4]!.element = known[0]!.element;
      seen[5]!.element = known.at(-1)!.element;
      expect(align(known, seen), `from ${from}`).toEqual([...Array(from - 8).fill(null), ...run(0, 20 - from)]);
    }
  });

  it('takes nothing for the same when the two have nothing in common', () => {
    const all = talk(60);
    expect(align(window(all, 40, 60), window(all, 0, 20))).toBeNull();
  });

  it('is not led astray by one short word that stands in both', () => {
    const all = talk(60);
    all[5] = all[50] = 'ok';
    expect(align(window(all, 40, 60), window(all, 0, 20))).toBeNull();
  });

  it('leaves out of a window what came between known rows', () => {
    const all = talk(20);
    const seen = window([...all.slice(0, 14), 'a note that has come in between', ...all.slice(14)], 4, 21);
    expect(align(window(all, 10, 20), seen)).toEqual([...Array(6).fill(null), 0, 1, 2, 3, null, 4, 5, 6, 7, 8, 9]);
  });
});
