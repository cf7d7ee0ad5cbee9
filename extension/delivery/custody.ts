import { ask } from '../api/client';
import type { components } from '../api/schema';
import * as storage from '../storage';

type Head = components['schemas']['CustodyAnswer'];

/**
 * Remembers the newest entry of the custody log, outside the database that holds it. A log cut at its end, or a database put
 * back to an older copy, verifies clean by itself; only somebody who saw more can tell.
 * Resolves to true when this look found the log shorter, or other, than it was.
 */
export async function watchHead(now = new Date()): Promise<boolean> {
  const seen = await storage.read('custodyHead');
  const answer = await ask<Head>((program) => program.GET('/custody', { params: { query: seen ? { seq: seen.seq } : {} } }));
  if (answer.kind !== 'ok') return false;
  const { seq, hash, hashAtSeq } = answer.value;
  if (seen && isNotWhatItWas(seen, hashAtSeq)) {
    const known = await storage.read('custodyAlarm');
    await storage.write('custodyAlarm', { seen, now: { seq, hash }, at: known?.at ?? now.toISOString() });
    return known === undefined;
  }
  await storage.write('custodyHead', { seq, hash, seenAt: now.toISOString() });
  return false;
}

/** A longer log proves nothing: an old copy grows past the end that was seen. The entry that was seen must still be in its place. */
const isNotWhatItWas = (seen: { hash: string }, there: string | null): boolean => there !== seen.hash;

/** The person has read it, and says that the log may go on from where it stands now. */
export async function acceptHead(): Promise<void> {
  await storage.forget('custodyAlarm');
  await storage.forget('custodyHead');
  await watchHead();
}
