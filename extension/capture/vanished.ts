import type { Layout } from './layout';

/** Counts the texts that the first reading saw and a later one does not; digits do not count, because countdowns tick, but for sums of money. */
export class Vanished {
  private texts: Set<string> | null = null;

  /** The next reading is the first. */
  forget(): void {
    this.texts = null;
  }

  since({ texts }: Layout): number {
    const now = new Set(texts.map(({ text }) => saying(text)));
    const before = this.texts;
    this.texts ??= now;
    return before ? [...before].filter((text) => !now.has(text)).length : 0;
  }
}

const saying = (text: string): string => (/\p{Sc}/u.test(text) && !/\d:\d/.test(text) ? text : text.replace(/\d+/g, '0'));
