import type { Answer } from '../api/client';
import { words, type WordKey } from '../ui/words';

/** An answer for our own pages: the value, or a sentence. */
export type Told<T> = { kind: 'ok'; value: T } | { kind: 'failed'; reason: string };

/** The program's own words come first; `offline` and `failed` stand in where it said nothing. */
export function told<T>(answer: Answer<T>, offline: WordKey, failed: WordKey): Told<T> {
  if (answer.kind === 'ok') return answer;
  return { kind: 'failed', reason: answer.kind === 'offline' ? words(offline) : (answer.detail ?? words(failed)) };
}
