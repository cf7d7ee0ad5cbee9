import { align } from './align';
import { certainPlaces } from './certain';
import { keyNameIn, markOf, type Mark } from './identity';
import type { SeenRow } from './rows';

/** A row that is kept, whatever the page does with it afterwards. */
export interface KeptRow<Content> {
  mark: Mark;
  words: string;
  content: Content;
  /** It stood at the edge of what was there and has not been seen among others yet: perhaps a note that more is coming. */
  fleeting: boolean;
  /** A hole before this row, in words. */
  gap: string | null;
}

/** `apart`: nothing in it is known, so it is not known where it belongs. */
export type Entered = { kind: 'joined'; older: number } | { kind: 'apart' } | { kind: 'empty' };

/** All rows of the conversation that were seen, oldest first, each once. `read` takes what is to be kept of a row. */
export class Ledger<Content> {
  rows: KeptRow<Content>[] = [];
  private keyName: string | null | undefined;
  private readonly overlays = new WeakSet<Element>();
  private readonly stuck = new WeakMap<Element, string>();

  constructor(
    private readonly read: (row: SeenRow) => Content,
    private readonly isDone: (content: Content) => boolean = () => true,
  ) {}

  /** Enters what is on the page. With a gap in words, rows that have nothing in common with the known ones go before them. */
  enter(all: readonly SeenRow[], gap: string | null = null): Entered {
    const seen = all.filter((row) => !this.isOverlay(row));
    if (seen.length === 0) return { kind: 'empty' };
    const marks = this.marks(seen);
    const places = this.rows.length === 0 ? seen.map(() => null) : align(this.rows.map(({ mark }) => mark), marks);
    if (places) return { kind: 'joined', older: this.merge(seen, marks, places) };
    if (gap === null) return { kind: 'apart' };
    const first = this.rows[0]!;
    this.rows = [...seen.map((row, at) => this.keep(row, marks[at]!, at === 0)), { ...first, gap }, ...this.rows.slice(1)];
    return { kind: 'joined', older: seen.length };
  }

  /** The places among the rows of those that are known beyond doubt. Nothing is entered. */
  recognise(seen: readonly SeenRow[]): (number | null)[] {
    return certainPlaces(
      this.rows.map(({ mark }) => mark),
      seen.map((row) => markOf(row, this.keyName ?? null)),
    );
  }

  private marks(seen: readonly SeenRow[]): Mark[] {
    this.keyName ??= keyNameIn(seen) ?? undefined;
    const marks = seen.map((row) => markOf(row, this.keyName ?? null));
    if (!this.keyName || this.isTrue(marks)) return marks;
    // An attribute that names places in the list and not messages.
    this.keyName = null;
    for (const { mark } of this.rows) mark.key = null;
    return marks.map((mark) => ({ ...mark, key: null }));
  }

  /** Do equal ids mean equal messages? */
  private isTrue(marks: readonly Mark[]): boolean {
    if (new Set(marks.map(({ key }) => key)).size < marks.filter(({ key }) => key !== null).length) return false;
    const known = new Map(this.rows.map(({ mark }) => [mark.key, mark]));
    const again = marks.filter(({ key }) => key !== null && known.has(key));
    const other = again.filter(({ key, hash }) => known.get(key)!.hash !== hash);
    return other.length < 2 || other.length < 0.3 * again.length;
  }

  /** Gives the number of rows that went before all known ones. */
  private merge(seen: readonly SeenRow[], marks: readonly Mark[], places: readonly (number | null)[]): number {
    const before = this.rows;
    const matched = places.filter((at) => at !== null);
    const [first, last] = [Math.min(...matched), Math.max(...matched)];
    const older = before.length === 0 ? seen.length : places.findIndex((at) => at !== null);
    // The page shows the neighbours of these, but not them: a note that passed stays out, a message stays in.
    const hasPassed = (at: number): boolean => before[at]!.fleeting && (at > first ? at < last : older > 0);
    const merged: KeptRow<Content>[] = [];
    let next = 0;
    const passOver = (to: number): void => {
      for (; next < to; next++) if (!hasPassed(next)) merged.push(before[next]!);
    };
    seen.forEach((row, i) => {
      const at = places[i] ?? null;
      if (at !== null) {
        passOver(at);
        merged.push(this.again(before[at]!, row, marks[i]!, i === 0));
        next = at + 1;
      } else if (i > older && next < last && !matched.includes(next) && isLike(before[next]!.words, row.words)) {
        merged.push(this.again(before[next++]!, row, marks[i]!, false));
      } else merged.push(this.keep(row, marks[i]!, i === 0));
    });
    passOver(before.length);
    for (const { mark } of merged) if (mark.element?.isConnected === false) mark.element = null;
    this.rows = merged;
    return older;
  }

  private again(known: KeptRow<Content>, row: SeenRow, mark: Mark, isEdge: boolean): KeptRow<Content> {
    const isChanged = known.mark.hash !== mark.hash || !this.isDone(known.content);
    return {
      mark,
      words: row.words,
      content: isChanged ? this.read(row) : known.content,
      fleeting: known.fleeting && isEdge,
      gap: known.gap,
    };
  }

  private keep(row: SeenRow, mark: Mark, isEdge: boolean): KeptRow<Content> {
    return { mark, words: row.words, content: this.read(row), fleeting: isEdge, gap: null };
  }

  /** A day that floats over the messages and changes its words is none of them. */
  private isOverlay({ element, sticky, words }: SeenRow): boolean {
    if (!sticky) return false;
    const before = this.stuck.get(element);
    this.stuck.set(element, words);
    if (before !== undefined && before !== words && !this.overlays.has(element)) {
      this.overlays.add(element);
      this.rows = this.rows.filter(({ mark }) => mark.element !== element);
    }
    return this.overlays.has(element);
  }
}

/** The same row with a word more or less: "Read", a time that came late. */
function isLike(one: string, other: string): boolean {
  if (one === '' || other === '') return true;
  const shorter = Math.min(one.length, other.length);
  let same = 0;
  while (same < shorter && one[same] === other[same]) same++;
  let end = 0;
  while (end < shorter - same && one.at(-1 - end) === other.at(-1 - end)) end++;
  return same + end >= 0.6 * Math.max(one.length, other.length);
}
