import { ask } from '../api/client';
import type { Earlier } from '../capture/conversation/harvesting';
import type { KnownConversations, KnownEnd } from '../capture/conversation/report';
import * as outbox from '../delivery/outbox';
import * as storage from '../storage';

const most = 40;

/** Which conversations earlier captures hold down to their first message, so that the next capture may end where one begins. Hashes only. */
export const earlierConversations: Earlier = { known, isSafe };

async function known(): Promise<KnownConversations> {
  const stored = await storage.read('conversations');
  if (stored) return stored;
  const fresh = { salt: crypto.randomUUID(), ends: [] };
  await storage.write('conversations', fresh);
  return fresh;
}

/** In this browser, or in the program. A program that does not answer cannot say so. */
async function isSafe(capture: string): Promise<boolean> {
  if ((await outbox.list()).some(({ id }) => id === capture)) return true;
  const { kind } = await ask((program) => program.GET('/captures/{id}', { params: { path: { id: capture } } }));
  return kind === 'ok';
}

/** The capture is safe now. */
export async function rememberConversation(end: KnownEnd): Promise<void> {
  if (end.hashes.length === 0) return;
  const { salt, ends } = await known();
  await storage.write('conversations', { salt, ends: [end, ...ends].slice(0, most) });
}

/** The person threw the capture away. */
export async function forgetConversation(capture: string): Promise<void> {
  const { salt, ends } = await known();
  await storage.write('conversations', { salt, ends: ends.filter((end) => end.capture !== capture) });
}
