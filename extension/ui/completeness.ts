import type { Lack } from '../capture/completeness';
import { type WordKey, words } from './words';

/** How complete a capture is: one sentence, and each thing that it lacks for those who want to know. */
export interface CompletenessText {
  sentence: string;
  details: string[];
}

/** So many things are named in the sentence itself. */
const named = 2;

export function completenessText(lacks: readonly Lack[]): CompletenessText {
  if (lacks.length === 0) return { sentence: words('completeAll'), details: [] };
  const phrases = [...new Set(lacks.map(phraseOf))];
  const list = phrases.slice(0, named).join(', ');
  const sentence = phrases.length > named ? words('completeButMore', list, phrases.length - named) : words('completeBut', list);
  return { sentence, details: lacks.map(detailOf) };
}

/** The words for a code; one that is newer than the words is still named. */
function phraseOf({ code, count }: Lack): string {
  const key = `lack-${code}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as WordKey;
  const phrase = words(key, count ?? '');
  return phrase === key ? words('lackOther') : phrase.replace(/: $/, '');
}

/** The capture's own sentence is English, as the pack prints it. */
function detailOf(lack: Lack): string {
  if (words('language') === 'en') return lack.text;
  return lack.names?.length ? `${phraseOf(lack)} (${lack.names.join(', ')})` : phraseOf(lack);
}
