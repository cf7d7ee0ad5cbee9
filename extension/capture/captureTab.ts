import type { CaptureProgress } from '../messages';
import type { CaptureAttempt } from './draft';

/** How the caller follows a capture, and how it stops one. */
export interface Watching {
  progress(step: CaptureProgress): void;
  signal?: AbortSignal;
}

/**
 * Captures what the tab shows. Takes pictures and MHTML if the browser lets us, and says in the completeness what it lacks.
 * The page is put back as it was, whatever happens.
 */
export async function captureTab(_tabId: number, _watching: Watching): Promise<CaptureAttempt> {
  return { kind: 'refused', reason: 'Captures are not built into this version yet. Nothing was stored.' };
}
