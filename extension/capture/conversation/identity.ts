import type { SeenRow } from './rows';
import { picturesIn } from './shown';

/** By what a row is known again when it comes into view once more. */
export interface Mark {
  /** The page's own id of the message, if it has one. */
  key: string | null;
  /** Of its words, or of its pictures if it has no words. */
  hash: string;
  /** Long enough that two messages rarely say the same. */
  telling: boolean;
  /** Distance of its upper edge from the newest end of the list. */
  fromEnd: number;
  height: number;
  /** Null when the page has thrown it away. */
  element: Element | null;
}

export function markOf(row: SeenRow, keyName: string | null): Mark {
  const content = contentOf(row);
  return {
    key: keyName === null ? null : keyIn(row.element, keyName),
    hash: hashOf(content),
    telling: content.length >= 24,
    fromEnd: row.fromEnd,
    height: row.height,
    element: row.element,
  };
}

export const contentOf = ({ element, words }: SeenRow): string => words || picturesIn(element).map(sourceOf).join(' ');

function sourceOf(picture: Element): string {
  const source = picture.getAttribute('src') ?? picture.getAttribute('data-src') ?? picture.getAttribute('poster') ?? picture.localName;
  return source.startsWith('data:') ? `data:${source.length}:${source.slice(-64)}` : source;
}

/** Fast and short (cyrb53); what leaves this capture is hashed by SHA-256 instead. */
export function hashOf(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return `${(low >>> 0).toString(36)}.${(high >>> 0).toString(36)}`;
}

/** Attributes that carry ids of messages; not those of test tools or of the shop's click counting (`data-spm-anchor-id`). */
const idName = /^(?:id|(?:data-)?(?:[a-z]+-)*(?:message|msg|m|item|row|chat)?-?(?:id|mid|msgid|messageid|uuid|guid|key))$/i;
const notId = /test|spm|anchor|react|session|user|sender|seller|shop|store|order|product|group|aria/i;

/**
 * The attribute in which this list writes the ids of its messages: every row that has it has another value. Plain small
 * numbers are places in the list, which shift when older messages come in.
 */
export function keyNameIn(rows: readonly SeenRow[]): string | null {
  const values = new Map<string, Set<string>>();
  for (const { element } of rows) {
    for (const one of [element, ...[...element.children].slice(0, 2)]) {
      for (const { name, value } of one.attributes) {
        if (!idName.test(name) || notId.test(name) || value.length < 5 || /^\d{1,5}$/.test(value)) continue;
        values.set(name, (values.get(name) ?? new Set()).add(value));
      }
    }
  }
  const worded = rows.length;
  const fitting = [...values].filter(([, seen]) => seen.size >= 3 && seen.size >= 0.6 * worded);
  return fitting.sort(([, one], [, other]) => other.size - one.size)[0]?.[0] ?? null;
}

function keyIn(element: Element, name: string): string | null {
  for (const one of [element, ...[...element.children].slice(0, 2)]) {
    const value = one.getAttribute(name);
    if (value) return value;
  }
  return null;
}
