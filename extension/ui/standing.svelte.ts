import type { Answer } from '../api/client';
import type { RelayedAnswer } from '../desk/relayed';

/** Whether what this page shows is of now. `asOf`: the program cannot be asked, and this is how old the oldest answer shown is. */
class Standing {
  isOffline = $state(false);
  asOf = $state<string | null>(null);
}

export const standing = new Standing();

/** Notes what became of a question. */
export function seen(answer: Answer<RelayedAnswer>): void {
  if (answer.kind === 'problem') return;
  const asOf = answer.kind === 'ok' ? answer.value.asOf : null;
  standing.isOffline = answer.kind === 'offline' || asOf !== null;
  if (!standing.isOffline) standing.asOf = null;
  else if (asOf !== null && (standing.asOf === null || asOf < standing.asOf)) standing.asOf = asOf;
}
