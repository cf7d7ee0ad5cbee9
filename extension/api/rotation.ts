import * as storage from '../storage';
import { ownHeader } from './hello';

/** A token that leaked unseen is worth nothing after this long. */
const livesFor = 90 * 86_400_000;

const patience = 10_000;
const tries = 3;

let rotating: Promise<string | null> | undefined;

/**
 * The token to use from now on, for a program that has just proved itself: a new one when ours is 90 days old, kept in the
 * database before anything is sent with it. When that fails the old one is used. A rotation whose answer was lost leaves the old
 * one good for a minute, in which the program still proves that it knows it and can be asked again; after that it no longer
 * proves it, which is shown as "not paired".
 */
export async function freshToken(program: string, pairing: storage.Pairing, now: number): Promise<string> {
  if (!isDue(pairing, now)) return pairing.token;
  // One at a time: of two new tokens only the later is good.
  rotating ??= rotate(program, now)
    .catch(() => null)
    .finally(() => (rotating = undefined));
  return (await rotating) ?? pairing.token;
}

const isDue = ({ tokenMadeAt, pairedAt }: storage.Pairing, now: number): boolean => now - Date.parse(tokenMadeAt ?? pairedAt) > livesFor;

async function rotate(program: string, now: number): Promise<string | null> {
  const old = await storage.read('pairing');
  if (!old || !isDue(old, now)) return old?.token ?? null;
  const token = await askUntilAnswered(program, old.token);
  if (token === null) return null;
  const kept = await storage.read('pairing');
  // The browser was paired anew, or unpaired, meanwhile: that counts.
  if (kept?.token !== old.token) return kept?.token ?? null;
  await storage.write('pairing', { ...kept, token, tokenMadeAt: new Date(now).toISOString() });
  return token;
}

async function askUntilAnswered(program: string, old: string): Promise<string | null> {
  for (let left = tries; left > 0; left--) {
    const answer = await ask(program, old);
    if (answer !== 'lost') return answer;
  }
  return null;
}

/** Null is the program's refusal: nothing was changed. `lost`: it may have been. */
async function ask(program: string, old: string): Promise<string | null | 'lost'> {
  try {
    const answer = await fetch(`${program}/token/rotate`, {
      method: 'POST',
      headers: { ...ownHeader, Authorization: `Bearer ${old}` },
      credentials: 'omit',
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    if (!answer.ok) return null;
    const { token } = (await answer.json()) as Record<string, unknown>;
    return typeof token === 'string' && /^[A-Za-z0-9_-]{43}$/.test(token) ? token : null;
  } catch {
    return 'lost';
  }
}
