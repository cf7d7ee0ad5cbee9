import { randomBytes, toBase64Url } from './bytes';
import { api } from './ports';
import { isHelloProof } from './proofs';

/** A page cannot send this header without asking first, and the program never says yes. */
export const ownHeader = { 'X-DisputeHelper': '1' } as const;

/** Loopback answers at once or not at all. */
const patience = 3_000;

export const address = (port: number): string => `http://${api.host}:${port}`;

/** What was found on the three ports. */
export type Found =
  | { kind: 'proved'; port: number }
  /** The program answers, but none that knows our token. */
  | { kind: 'unproved'; ports: number[] }
  | { kind: 'nobody' };

/**
 * Looks for the program that knows our token. Another program may sit on the first port and answer 200 to everything: only
 * the proof counts, and it is bound to the port we dialled. Nothing secret is sent.
 */
export async function findProgram(pairing: { deviceId: string; token: string } | null): Promise<Found> {
  const ports: number[] = [];
  for (const port of api.ports) {
    if (pairing && (await proves(port, pairing))) return { kind: 'proved', port };
    if (await callsItselfDisputeHelper(port)) ports.push(port);
  }
  return ports.length > 0 ? { kind: 'unproved', ports } : { kind: 'nobody' };
}

async function proves(port: number, { deviceId, token }: { deviceId: string; token: string }): Promise<boolean> {
  const nonce = toBase64Url(randomBytes(16));
  const query = new URLSearchParams({ client: deviceId, nonce });
  const answer = await getJson(`${address(port)}/hello?${query}`);
  return typeof answer?.proof === 'string' && isHelloProof(token, port, nonce, answer.proof);
}

const callsItselfDisputeHelper = async (port: number): Promise<boolean> =>
  (await getJson(`${address(port)}/hello`))?.name === 'DisputeHelper';

async function getJson(url: string): Promise<Record<string, unknown> | null> {
  try {
    const answer = await fetch(url, { headers: ownHeader, credentials: 'omit', redirect: 'error', signal: AbortSignal.timeout(patience) });
    const body: unknown = answer.ok ? await answer.json() : null;
    return typeof body === 'object' && body !== null ? { ...body } : null;
  } catch {
    return null;
  }
}
