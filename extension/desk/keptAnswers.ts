import { database, type KeptAnswer } from '../storage';

/** So many answers are kept; the oldest go first. A large case is about a megabyte. */
const most = 200;
const largest = 8_000_000;

/** Answers about orders are kept, so that cases and deadlines can be seen while the program rests. */
const isWorthKeeping = (path: string, text: string): boolean => /^\/(orders|deadlines|profiles)\b/.test(path) && !path.includes('query=') && text.length <= largest;

export async function keep(path: string, text: string, now = Date.now()): Promise<void> {
  if (!isWorthKeeping(path, text)) return;
  const store = (await database()).transaction('answers', 'readwrite').store;
  await store.put({ path, at: now, text });
  let surplus = (await store.count()) - most;
  for (let oldest = await store.index('at').openCursor(); oldest && surplus > 0; oldest = await oldest.continue(), surplus--) await oldest.delete();
}

export const kept = async (path: string): Promise<KeptAnswer | undefined> => (await database()).get('answers', path);
