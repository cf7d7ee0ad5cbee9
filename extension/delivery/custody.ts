import { ask } from '../api/client';
import type { components } from '../api/schema';
import * as storage from '../storage';

type Head = components['schemas']['CustodyHead'];

/**
 * Remembers the newest entry of the custody log, outside the database that holds it. A log cut at its end, or a database put
 * back to an older copy, verifies clean by itself; only somebody who saw more can tell.
 * Resolves to true when this look found the log shorter, or other, than it was.
 */
export async function watchHead(now = new Date()): Promise<boolean> {
  const answer = await ask<Head>((program) => program.GET('/custody'));
  if (answer.kind !== 'ok') return false;
  const { seq, hash } = answer.value;
  const seen = await storage.read('custodyHead');
  if (seen && wentBackwards(seen, { seq, hash })) {
    const known = await storage.read('custodyAlarm');
    await storage.write('custodyAlarm', { seen, now: { seq, hash }, at: known?.at ?? now.toISOString() });
    return known === undefined;
  }
  await storage.write('custodyHead', { seq, hash, seenAt: now.toISOString() });
  return false;
}

export const wentBackwards = (seen: { seq: number; hash: string }, head: { seq: number; hash: string }): boolean =>
  head.seq < seen.seq || (head.seq === seen.seq && head.hash !== seen.hash);

/** The person has read it, and says that the log may go on from where it stands now. */
export async function acceptHead(): Promise<void> {
  await storage.forget('custodyAlarm');
  await storage.forget('custodyHead');
  await watchHead();
}
