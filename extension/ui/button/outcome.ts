import type { CaptureOutcome } from '../../messages';
import { completenessText } from '../completeness';
import { words, type WordKey } from '../words';

/** An outcome in words: what was stored, what was read, what is missing. */
export interface OutcomeText {
  kind: CaptureOutcome['kind'];
  title: string;
  /** `details` are shown on demand. */
  lines: { label: string; items: string[]; details?: string[] }[];
}

const titles: Record<CaptureOutcome['kind'], WordKey> = {
  stored: 'captureStored',
  queued: 'captureQueued',
  refused: 'captureRefused',
};

/** Parts that a capture holds once are named; of the others the number is given. */
const parts: [name: string, key: WordKey][] = [
  ['page', 'partPage'],
  ['snapshot', 'partSnapshot'],
  ['screenshot', 'partScreenshots'],
  ['image', 'partImages'],
  ['response', 'partResponses'],
  ['layout', 'partLayout'],
];

export function outcomeText(outcome: CaptureOutcome): OutcomeText {
  const title = words(titles[outcome.kind]);
  if (outcome.kind === 'refused') return { kind: outcome.kind, title, lines: [{ label: '', items: [outcome.reason] }] };
  const { sentence, details } = completenessText(outcome.lacks);
  const complete = { label: words('completeTitle'), items: [sentence], ...(details.length > 0 && { details }) };
  const lines = outcome.kind === 'queued' ? [{ label: '', items: [outcome.reason] }, complete] : [...receiptLines(outcome), complete];
  return { kind: outcome.kind, title, lines: lines.filter(({ items }) => items.length > 0) };
}

function receiptLines({ receipt }: CaptureOutcome & { kind: 'stored' }): OutcomeText['lines'] {
  const held = parts.flatMap(([name, key]) => {
    const number = receipt.parts.filter((part) => part.name === name).length;
    return number > 0 ? [words(key, number)] : [];
  });
  // A listing, a carrier's page or a dispute's own page names no order; the orders that it belongs to find it by themselves.
  const read = [...(receipt.orders.length > 0 ? [words('readOrders', receipt.orders.join(', '))] : []), ...receipt.about];
  return [
    { label: words('captureHolds'), items: [held.join('\u00a0· ')] },
    { label: words('captureRead'), items: [receipt.note ?? (read.length > 0 ? read.join('\u00a0· ') : words('readNothing'))] },
    { label: words('captureNotRead'), items: receipt.missing.length > 0 ? [receipt.missing.join(', ')] : [] },
  ];
}
