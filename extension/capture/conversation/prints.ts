import type { RowContent } from './content';
import { fingerprint } from './fingerprint';
import type { KeptRow } from './ledger';

/** The fingerprints of rows, each made once. */
export class Prints {
  private readonly made = new Map<string, string>();

  constructor(private readonly salt: string) {}

  /** By its words; a row without any is known by its pictures. */
  async of({ mark, words, content }: KeptRow<RowContent>): Promise<string> {
    const text = words || content.pictures.map(({ url }) => url).join(' ') || mark.hash;
    const known = this.made.get(text) ?? (await fingerprint(this.salt, text));
    this.made.set(text, known);
    return known;
  }
}
