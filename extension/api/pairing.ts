import * as storage from '../storage';
import { randomBytes, toBase64Url } from './bytes';
import { readCode } from './code';
import { address, findProgram, ownHeader } from './hello';
import { codeKey, codeProof, isPairingProof } from './proofs';
import { endSession } from './session';

export type PairingOutcome =
  | { kind: 'paired' }
  /** Eight letters and digits were expected. */
  | { kind: 'not-a-code' }
  | { kind: 'not-running' }
  /** The program refused: `code` is stable, `detail` its own sentence. */
  | { kind: 'refused'; code: string; detail: string | null }
  /** Something answered on the port, but it did not know the code. */
  | { kind: 'impostor' };

/** Proves the typed code to the program, checks the program's own proof, and only then keeps the token. */
export async function pair(typed: string, browserName: string): Promise<PairingOutcome> {
  const code = readCode(typed);
  if (!code) return { kind: 'not-a-code' };
  const found = await findProgram(null);
  if (found.kind !== 'unproved') return { kind: 'not-running' };
  let outcome: PairingOutcome = { kind: 'not-running' };
  for (const port of found.ports) {
    outcome = await pairWith(port, code, browserName);
    if (outcome.kind === 'paired') break;
  }
  return outcome;
}

async function pairWith(port: number, code: string, clientName: string): Promise<PairingOutcome> {
  const clientId = crypto.randomUUID();
  const nonceBytes = randomBytes(16);
  const clientNonce = toBase64Url(nonceBytes);
  const key = await codeKey(code, nonceBytes);
  const answer = await ask(port, { clientId, clientName, clientNonce, codeProof: await codeProof(key, port, clientNonce) });
  if (answer === null) return { kind: 'not-running' };
  const { token, serverProof, deviceId, code: problem, detail } = answer.body;
  if (!answer.ok) return { kind: 'refused', code: String(problem), detail: typeof detail === 'string' ? detail : null };
  if (typeof token !== 'string' || typeof serverProof !== 'string' || typeof deviceId !== 'string') return { kind: 'impostor' };
  if (!(await isPairingProof(key, port, clientNonce, token, serverProof))) return { kind: 'impostor' };
  await storage.write('pairing', { deviceId, token, pairedAt: new Date().toISOString(), revoked: false });
  endSession();
  return { kind: 'paired' };
}

async function ask(port: number, body: object): Promise<{ ok: boolean; body: Record<string, unknown> } | null> {
  try {
    const answer = await fetch(`${address(port)}/pairing`, {
      method: 'POST',
      headers: { ...ownHeader, 'Content-Type': 'application/json' },
      credentials: 'omit',
      redirect: 'error',
      signal: AbortSignal.timeout(15_000),
      body: JSON.stringify(body),
    });
    const read: unknown = await answer.json().catch(() => null);
    return { ok: answer.ok, body: typeof read === 'object' && read !== null ? { ...read } : {} };
  } catch {
    return null;
  }
}
