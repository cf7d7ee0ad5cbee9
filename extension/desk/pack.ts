import { type Answer, ask, askRaw } from '../api/client';
import { events } from '../api/events';
import type { components } from '../api/schema';
import { database } from '../storage';
import { words } from '../ui/words';

type Bundle = components['schemas']['BundleProgress'];

export interface PackProgress {
  order: string;
  step: string;
  done: number;
  of: number;
}

/** `ready`: the file lies in the extension's database under `id`. A reason is a sentence. */
export type PackOutcome = { kind: 'ready'; id: string; fileName: string } | { kind: 'failed'; reason: string };

/** Asks for the evidence pack of an order, follows it, and fetches the file. */
export async function makePack(order: string, told: (progress: PackProgress) => void): Promise<PackOutcome> {
  const asked = await ask<Bundle>((program) =>
    program.POST('/orders/{number}/bundles', { params: { path: { number: order } }, body: { profile: 'full' } }),
  );
  if (asked.kind !== 'ok') return failed(asked);
  const ended = await follow(asked.value, told);
  if (ended.kind !== 'ok') return failed(ended);
  if (ended.value.state !== 'done') return { kind: 'failed', reason: ended.value.problem ?? words('packFailed') };
  const file = await askRaw(`/bundles/${encodeURIComponent(asked.value.id)}/file`, 'application/pdf');
  if (file.kind !== 'ok') return failed(file);
  const fileName = `evidence-pack-${order}.pdf`;
  const pack = { id: asked.value.id, order, fileName, madeAt: Date.now(), file: await file.value.blob() };
  await (await database()).put('packs', pack);
  return { kind: 'ready', id: pack.id, fileName };
}

async function follow(bundle: Bundle, told: (progress: PackProgress) => void): Promise<Answer<Bundle>> {
  const path = `/bundles/${encodeURIComponent(bundle.id)}` as const;
  const stream = await askRaw(`${path}/events`, 'text/event-stream');
  if (stream.kind !== 'ok') return stream;
  for await (const data of events(stream.value)) {
    const { step, done, of } = JSON.parse(data) as Bundle;
    told({ order: bundle.order, step, done, of });
  }
  return ask<Bundle>((program) => program.GET('/bundles/{id}', { params: { path: { id: bundle.id } } }));
}

function failed(answer: Exclude<Answer<unknown>, { kind: 'ok' }>): PackOutcome {
  if (answer.kind === 'offline') return { kind: 'failed', reason: words('packOffline') };
  return { kind: 'failed', reason: answer.detail ?? words('packFailed') };
}

/** Packs are kept for a day: the program has them anyway. */
export async function clearOldPacks(now = Date.now()): Promise<void> {
  const db = await database();
  for (const pack of await db.getAll('packs')) if (now - pack.madeAt > 86_400_000) await db.delete('packs', pack.id);
}
