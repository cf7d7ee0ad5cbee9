import { browser } from 'wxt/browser';
import * as storage from '../storage';
import { address, findProgram } from './hello';
import { api } from './ports';
import { freshToken } from './rotation';

/** What the extension knows of the program. */
export type Connection =
  | { kind: 'paired'; address: string; token: string }
  | { kind: 'not-paired'; revoked: boolean }
  | { kind: 'not-running' }
  /** It answers, but has not opened its store yet. */
  | { kind: 'starting' }
  /** The person withdrew the right to reach this machine; Firefox and Chromium both offer that. */
  | { kind: 'no-access' };

/** A proof is trusted this long, then asked for anew: the program may have stopped and something else taken its port. */
const trustedFor = 20_000;

let session: { connection: Connection; at: number } | undefined;

/** Finds the program and lets it prove itself. The token is handed out only together with the address that proved to know it. */
export async function connect(now = Date.now()): Promise<Connection> {
  // Either way: a clock that was put back must not make a proof last.
  if (session?.connection.kind === 'paired' && Math.abs(now - session.at) < trustedFor) return session.connection;
  const connection = await look(now);
  session = { connection, at: now };
  return connection;
}

/** The next call looks again. */
export function endSession(): void {
  session = undefined;
}

/**
 * The program said 401: it no longer knows this token. The pairing is kept, so that the state can be told apart from a first start.
 * False when the token is no longer ours either, because it was exchanged on the way.
 */
export async function markRevoked(token: string): Promise<boolean> {
  endSession();
  const pairing = await storage.read('pairing');
  if (pairing && pairing.token !== token) return false;
  if (pairing) await storage.write('pairing', { ...pairing, revoked: true });
  return true;
}

async function look(now: number): Promise<Connection> {
  if (!(await browser.permissions.contains({ origins: [`http://${api.host}/*`] }))) return { kind: 'no-access' };
  const pairing = (await storage.read('pairing')) ?? null;
  const found = await findProgram(pairing);
  if (found.kind === 'nobody') return { kind: 'not-running' };
  if (found.kind === 'starting') return { kind: 'starting' };
  if (found.kind === 'unproved' || !pairing) return { kind: 'not-paired', revoked: pairing !== null };
  if (pairing.revoked) return { kind: 'not-paired', revoked: true };
  const program = address(found.port);
  return { kind: 'paired', address: program, token: await freshToken(program, pairing, now) };
}
