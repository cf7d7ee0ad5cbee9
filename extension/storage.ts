import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { OutboxEntry, OutboxPart } from './delivery/entry';
import type { KnownConversations } from './capture/conversation/report';
import type { KnownDeadlines } from './desk/deadlines';
import type { KnownOrders } from './desk/orders';
import type { Reminders } from './desk/reminders';
import type { Sweep } from './desk/sweep/sweep';

/**
 * The extension's own IndexedDB. Content scripts run in the page's origin and cannot open it in any browser, while Firefox
 * lets them read `storage.local`; so the token lies here, and only the background touches it.
 */
interface Schema extends DBSchema {
  single: { key: string; value: unknown };
  entries: { key: string; value: OutboxEntry };
  parts: { key: [string, number]; value: OutboxPart };
  packs: { key: string; value: SavedPack };
  answers: { key: string; value: KeptAnswer; indexes: { at: number } };
}

/** What the program last answered to a question, shown while it cannot be asked. */
export interface KeptAnswer {
  path: string;
  at: number;
  text: string;
}

/** A finished evidence pack, until the page that asked for it has saved it. Messages cannot carry a file of this size. */
export interface SavedPack {
  id: string;
  order: string;
  fileName: string;
  madeAt: number;
  file: Blob;
}

/** What this browser got when the code was typed. */
export interface Pairing {
  deviceId: string;
  token: string;
  pairedAt: string;
  /** Of the newest rotation; absent before the first. */
  tokenMadeAt?: string;
  /** The program no longer accepts the token: it was revoked there. */
  revoked: boolean;
}

/** The newest entry of the program's custody log that this browser has seen. */
export interface SeenHead {
  seq: number;
  hash: string;
  seenAt: string;
}

export interface Singles {
  pairing: Pairing;
  custodyHead: SeenHead;
  /** Set when the log went backwards; stays until the person has read it. */
  custodyAlarm: { seen: SeenHead; now: { seq: number; hash: string }; at: string };
  /** What was already announced, so that each deadline is once per stage, and each look once. The oldest first. */
  announced: string[];
  deadlines: KnownDeadlines;
  reminders: Reminders;
  orders: KnownOrders;
  /** Captures wait for the person's look before they are sent. */
  lookFirst: boolean;
  /** The pages of one order that are being captured, or were last. */
  sweep: Sweep;
  conversations: KnownConversations;
}

export type Database = IDBPDatabase<Schema>;

let opened: Promise<Database> | undefined;

export function database(): Promise<Database> {
  opened ??= openDB<Schema>('disputehelper', 2, {
    upgrade(db, before) {
      if (before < 1) {
        db.createObjectStore('single');
        db.createObjectStore('entries', { keyPath: 'id' });
        db.createObjectStore('parts', { keyPath: ['capture', 'index'] });
        db.createObjectStore('packs', { keyPath: 'id' });
      }
      db.createObjectStore('answers', { keyPath: 'path' }).createIndex('at', 'at');
    },
    blocking: closeDatabase,
    terminated: closeDatabase,
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Lets another version of the extension upgrade, or a broken connection be opened again. */
export function closeDatabase(): void {
  void opened?.then((db) => db.close());
  opened = undefined;
}

export async function read<K extends keyof Singles>(key: K): Promise<Singles[K] | undefined> {
  return (await (await database()).get('single', key)) as Singles[K] | undefined;
}

export async function write<K extends keyof Singles>(key: K, value: Singles[K]): Promise<void> {
  await (await database()).put('single', value, key);
}

export async function forget(key: keyof Singles): Promise<void> {
  await (await database()).delete('single', key);
}
