import type { Held } from '../delivery/entry';
import { type WordKey, words } from './words';

const sentences: Record<Held['code'], WordKey> = {
  'not-running': 'heldNotRunning',
  'not-paired': 'heldNotPaired',
  'no-access': 'heldNoAccess',
  busy: 'heldBusy',
  'disk-full': 'heldDiskFull',
  'different-bytes': 'heldDifferentBytes',
  'too-large': 'heldTooLarge',
  'wrong-type': 'heldWrongType',
  refused: 'heldRefused',
};

/** Why a capture is still in this browser, that it is safe, and what to do. The program's own words come last. */
export function heldSentence(why: Held | null): string {
  if (!why) return words('heldWaiting');
  const detail = why.detail ? ` ${words('programSays', why.detail)}` : '';
  return words(sentences[why.code]) + detail;
}
