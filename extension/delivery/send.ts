import { type Answer, askForm } from '../api/client';
import type { CaptureDraft } from '../capture/draft';
import type { CaptureReceipt } from '../messages';
import type { Held } from './entry';

/** How one try to deliver ended. `retry`: later may be better. `decide`: the same try would end the same way. */
export type Sent = { kind: 'stored'; receipt: CaptureReceipt } | { kind: 'retry'; why: Held } | { kind: 'decide'; why: Held };

/** Sends one capture. Sending it twice is harmless: the program stores an id once. */
export async function send(draft: CaptureDraft): Promise<Sent> {
  const form = new FormData();
  form.append('capture', new Blob([JSON.stringify(draft.head)], { type: 'application/json' }), 'capture.json');
  draft.parts.forEach(({ name, type, blob }, index) =>
    form.append(name, blob.type === type ? blob : new Blob([blob], { type }), `${name}-${index}`),
  );
  return verdict(await askForm<CaptureReceipt>('/captures', form));
}

function verdict(answer: Answer<CaptureReceipt>): Sent {
  switch (answer.kind) {
    case 'ok':
      return { kind: 'stored', receipt: answer.value };
    case 'offline':
      return { kind: 'retry', why: { code: offline[answer.connection.kind], detail: null } };
    case 'problem':
      return judge(answer.status, answer.detail);
  }
}

const offline = { 'not-running': 'not-running', 'not-paired': 'not-paired', 'no-access': 'no-access', starting: 'busy' } as const;
const permanent: Record<number, Held['code']> = { 409: 'different-bytes', 413: 'too-large', 415: 'wrong-type' };
const passing: Record<number, Held['code']> = { 403: 'not-paired', 507: 'disk-full' };

/** 0 is a connection that broke on the way; 408 and 429 ask for patience. Any other 4xx is about this capture itself. */
function judge(status: number, detail: string | null): Sent {
  const isPassing = status === 0 || status >= 500 || status === 403 || status === 408 || status === 429;
  return isPassing
    ? { kind: 'retry', why: { code: passing[status] ?? 'busy', detail } }
    : { kind: 'decide', why: { code: permanent[status] ?? 'refused', detail } };
}
