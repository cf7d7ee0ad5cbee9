/// <reference types="vite/client" />

/** The words of one language: what opens a fold, what brings the earlier messages of a conversation, what shuts a fold again, and what a button that changes something is called (beginnings and parts of words). */
interface FoldWords {
  more: string[];
  earlier: string[];
  less: string[];
  danger: string[];
}

/** One file per language; a new one needs no list. */
const files = Object.values(import.meta.glob<FoldWords>('./words/*.json', { eager: true, import: 'default' }));

const more = new Set(files.flatMap((file) => file.more.map(plain)));
const earlier = new Set(files.flatMap((file) => file.earlier.map(plain)));
const less = new Set(files.flatMap((file) => file.less.map(plain)));
const danger = files.flatMap((file) => file.danger.map(plain));

/** Exactly "view more", in any language known; a sentence that holds the words is none. */
export const saysMore = (text: string): boolean => more.has(plain(text));
/** "View earlier messages", at the upper end of a conversation. */
export const saysEarlier = (text: string): boolean => earlier.has(plain(text));
export const saysLess = (text: string): boolean => less.has(plain(text));

/**
 * Any word that could name a change. Short ones count only as whole words ("ok", "да", "tak"), and scripts without spaces as they
 * are. What is said of a fold that opens is no danger ("view details").
 */
export function saysDanger(text: string): boolean {
  const words = plain(text);
  if (more.has(words) || less.has(words)) return false;
  return danger.some((word) => (isShort(word) ? ` ${words} `.includes(` ${word} `) : words.includes(word)));
}

/** Names in code: classes, ids, data attributes and their values. English, whatever the page speaks. */
const codeWords =
  /confirm|receiv|receipt|cancel|pay(?!load)|dispute|delet|remove|trash|send|submit|refund|return|accept|agree|reject|decline|refuse|buy|checkout|cart|reorder|purchase|review|feedback|rating|extend|modify|edit|appeal|escalat|contact|upload|approve|danger|destructive|logout|signout|unsubscribe|withdraw|action-?(?:url|type)/i;

export const namesDanger = (name: string): boolean => codeWords.test(name.replace(/[_\s]/g, '-'));

/** Lower case, one space, no arrows, dots or other signs at the ends. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function isShort(word: string): boolean {
  return word.length <= 3 && /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]+$/u.test(word);
}
