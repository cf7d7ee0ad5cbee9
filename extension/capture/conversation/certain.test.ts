import { describe, expect, it } from 'vitest';
import { certainPlaces } from './certain';
import type { Mark } from './identity';

/** Rows of forty pixels, oldest first; short words are said again and again. */
const marks = (texts: string[], { keys = false, end = 0, height = 40 } = {}): Mark[] =>
  texts.map((hash, at) => ({ key: keys ? `key of ${at}` : null, hash, telling: hash.length >= 24, fromEnd: (texts.length - at) * height + end, height, element: null }));

const long = (number: number): string => `message number ${number} of this talk`;

describe('a row on the page is', () => {
  it('the known one that says the same, if it is long and was said once', () => {
    const known = marks([long(1), long(2), long(3)]);
    expect(certainPlaces(known, marks([long(2), long(3), long(9)]))).toEqual([1, 2, null]);
  });

  it('known by its neighbour, if it says what is said again and again', () => {
    const known = marks(['ok', long(1), 'ok', 'ok', long(2), 'ok']);
    expect(certainPlaces(known, known.slice(1))).toEqual([1, 2, 3, 4, 5]);
  });

  it('not told where nothing but the same words is in view', () => {
    const known = marks([long(1), 'ok', 'ok', 'ok', 'ok', long(2)]);
    expect(certainPlaces(known, known.slice(2, 4))).toEqual([null, null]);
  });

  it('not its neighbour’s neighbour, where a row has not been drawn', () => {
    const known = marks([long(1), 'ok', 'ok', long(2)]);
    expect(certainPlaces(known, [known[0]!, known[2]!])).toEqual([0, null]);
    expect(certainPlaces(known, [known[0]!, known[2]!, known[3]!])).toEqual([0, 2, 3]);
  });

  it('not told when two ways tell of two rows', () => {
    const known = marks([long(1), 'ok', 'ok', long(2)]);
    expect(certainPlaces(known, marks([long(1), 'ok', long(2)]))).toEqual([0, null, 3]);
  });

  it('known though older messages came in above, and wherever the list was scrolled to', () => {
    const known = marks([long(1), 'ok', long(2)]);
    expect(certainPlaces(known, marks([long(-1), long(0), long(1), 'ok', long(2)]))).toEqual([null, null, 0, 1, 2]);
  });

  it('known by the page’s id, as long as it says the same', () => {
    const known = marks(['ok', 'ok', 'ok'], { keys: true });
    expect(certainPlaces(known, known.slice(1))).toEqual([1, 2]);
    expect(certainPlaces(known, [{ ...known[1]!, hash: 'other' }])).toEqual([null]);
  });

  it('not told when the order is another one', () => {
    const known = marks([long(1), long(2), long(3)]);
    expect(certainPlaces(known, marks([long(3), long(1)]))).toEqual([null, null]);
  });
});
