// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Ledger } from './ledger';
import type { SeenRow } from './rows';

const rows = (texts: string[], end = 0, sticky = false): SeenRow[] =>
  texts.map((words, at) => ({
    element: Object.assign(document.createElement('p'), { textContent: words }),
    words,
    sticky,
    top: at * 40,
    left: 0,
    width: 300,
    height: 40,
    fromEnd: (texts.length - at) * 40 + end,
  }));

const talk = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, at) => `message number ${from + at} of this talk`);
const texts = (ledger: Ledger<string>): string[] => ledger.rows.map(({ content }) => content);
const fresh = (): Ledger<string> => new Ledger((row) => row.words);

describe('the rows of a conversation that were seen', () => {
  it('are kept once each, oldest first, though the page drops them', () => {
    const ledger = fresh();
    ledger.enter(rows(talk(30, 50)));
    expect(ledger.enter(rows(talk(15, 35), 15 * 40))).toEqual({ kind: 'joined', older: 15 });
    ledger.enter(rows(talk(0, 20), 30 * 40));
    expect(texts(ledger)).toEqual(talk(0, 50));
  });

  it('do not hold a note that stood above them while more was coming', () => {
    const ledger = fresh();
    ledger.enter(rows(['one moment please', ...talk(10, 20)]));
    ledger.enter(rows(talk(0, 20)));
    expect(texts(ledger)).toEqual(talk(0, 20));
  });

  it('hold a message that the page took away between two others', () => {
    const ledger = fresh();
    ledger.enter(rows(talk(0, 10)));
    ledger.enter(rows(talk(0, 10).filter((_, at) => at !== 5)));
    expect(texts(ledger)).toEqual(talk(0, 10));
  });

  it('hold the later words of a message that was marked as read', () => {
    const ledger = fresh();
    ledger.enter(rows(talk(0, 10)));
    ledger.enter(rows(talk(0, 10).map((text, at) => (at === 4 ? `${text} Read` : text))));
    expect(texts(ledger)).toHaveLength(10);
    expect(texts(ledger)[4]).toMatch(/Read$/);
  });

  it('do not hold a day that floats over them', () => {
    const ledger = fresh();
    const [day] = rows(['Monday'], 0, true);
    ledger.enter([day!, ...rows(talk(10, 20))]);
    ledger.enter([{ ...day!, words: 'Sunday' }, ...rows(talk(0, 15), 5 * 40)]);
    expect(texts(ledger)).toEqual(talk(0, 20));
  });

  it('are not joined to what has nothing in common with them; with a reason they are, and the hole has its words', () => {
    const ledger = fresh();
    ledger.enter(rows(talk(40, 50)));
    expect(ledger.enter(rows(talk(0, 10), 40 * 40))).toEqual({ kind: 'apart' });
    ledger.enter(rows(talk(0, 10), 40 * 40), 'Messages are missing here.');
    expect(texts(ledger)).toEqual([...talk(0, 10), ...talk(40, 50)]);
    expect(ledger.rows.map(({ gap }) => gap).indexOf('Messages are missing here.')).toBe(10);
  });

  it('are not told apart by an attribute that counts places', () => {
    const numbered = (all: SeenRow[], first: number): SeenRow[] => all.map((row, at) => (row.element.setAttribute('data-key', `row-${first + at}`), row));
    const ledger = fresh();
    ledger.enter(numbered(rows(talk(20, 40)), 0));
    ledger.enter(numbered(rows(talk(0, 25), 15 * 40), 0));
    expect(texts(ledger)).toEqual(talk(0, 40));
  });
});
