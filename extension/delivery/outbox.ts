import type { CaptureDraft } from '../capture/draft';
import { database } from '../storage';
import { backOff, longest } from './backOff';
import type { Held, OutboxEntry } from './entry';

/** Once this resolves the capture is safe: it survives the worker, the tab and the browser. Putting it again changes nothing. */
export async function put(draft: CaptureDraft, now = Date.now(), state: OutboxEntry['state'] = 'waiting'): Promise<OutboxEntry> {
  const db = await database();
  const write = db.transaction(['entries', 'parts'], 'readwrite', { durability: 'strict' });
  const entries = write.objectStore('entries');
  const known = await entries.get(draft.head.id);
  if (known) return known;
  const entry: OutboxEntry = {
    id: draft.head.id,
    head: draft.head,
    bytes: draft.parts.reduce((sum, part) => sum + part.blob.size, 0),
    partCount: draft.parts.length,
    state,
    attempts: 0,
    nextTryAt: now,
    reason: null,
  };
  await Promise.all([
    entries.add(entry),
    ...draft.parts.map((part, index) => write.objectStore('parts').add({ capture: draft.head.id, index, part })),
    write.done,
  ]);
  return entry;
}

/** Oldest first. */
export async function list(): Promise<OutboxEntry[]> {
  const entries = await (await database()).getAll('entries');
  return entries.sort((a, b) => a.head.capturedAt.localeCompare(b.head.capturedAt));
}

export const waiting = async (): Promise<OutboxEntry[]> => (await list()).filter((entry) => entry.state === 'waiting');

export const due = async (now: number): Promise<OutboxEntry[]> => (await waiting()).filter((entry) => triedAt(entry, now) <= now);

/** When the next waiting capture should be tried, or null when none waits. */
export async function nextTry(now: number): Promise<number | null> {
  const tries = (await waiting()).map((entry) => triedAt(entry, now));
  return tries.length > 0 ? Math.min(...tries) : null;
}

/** A try further ahead than any back-off was set before the clock was put back: it is due. */
const triedAt = ({ nextTryAt }: OutboxEntry, now: number): number => (nextTryAt - now > longest ? now : nextTryAt);

export async function draft(id: string): Promise<CaptureDraft | null> {
  const db = await database();
  const entry = await db.get('entries', id);
  if (!entry) return null;
  const parts = await db.getAll('parts', IDBKeyRange.bound([id, 0], [id, Infinity]));
  return { head: entry.head, parts: parts.map(({ part }) => part) };
}

/** Delivered and acknowledged, or discarded by the person. */
export async function remove(id: string): Promise<void> {
  const write = (await database()).transaction(['entries', 'parts'], 'readwrite', { durability: 'strict' });
  await Promise.all([
    write.objectStore('entries').delete(id),
    write.objectStore('parts').delete(IDBKeyRange.bound([id, 0], [id, Infinity])),
    write.done,
  ]);
}

/** Kept, and tried again later. */
export const holdBack = (id: string, reason: Held, now: number): Promise<OutboxEntry | null> =>
  change(id, (entry) => ({
    ...entry,
    state: 'waiting',
    attempts: entry.attempts + 1,
    nextTryAt: now + backOff(entry.attempts),
    reason,
  }));

/** Kept, but trying again would change nothing: the person has to decide. */
export const needsAttention = (id: string, reason: Held): Promise<OutboxEntry | null> =>
  change(id, (entry) => ({ ...entry, state: 'attention', attempts: entry.attempts + 1, reason }));

/** The person asks for another try, or the way is free again. */
export async function tryAgain(id: string | 'all-waiting', now = Date.now()): Promise<void> {
  const chosen = (await list()).filter((entry) => (id === 'all-waiting' ? entry.state === 'waiting' : entry.id === id));
  for (const { id } of chosen) await change(id, (entry) => ({ ...entry, state: 'waiting', nextTryAt: now }));
}

async function change(id: string, to: (entry: OutboxEntry) => OutboxEntry): Promise<OutboxEntry | null> {
  const write = (await database()).transaction('entries', 'readwrite', { durability: 'strict' });
  const entry = await write.store.get(id);
  if (!entry) return null;
  const changed = to(entry);
  await Promise.all([write.store.put(changed), write.done]);
  return changed;
}
