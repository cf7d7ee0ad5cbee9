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
  /** Somebody answers, but cannot say yet whether it knows us: the program opens its store. */
  | { kind: 'starting' }
  /** The program answers, but none that knows our token. */
  | { kind: 'unproved'; ports: number[] }
  | { kind: 'nobody' };

/**
 * Looks for the program that knows our token. Another program may sit on the first port and answer 200 to everything: only
 * the proof counts, and it is bound to the port we dialled. Nothing secret is sent.
 */
export async function findProgram(pairing: { deviceId: string; token: string } | null): Promise<Found> {
  // All at once: a stranger that never answers must not keep the user waiting for the port behind it.
  const looks = await Promise.all(
    api.ports.map(async (port) => {
      const reply = pairing ? await greet(port, pairing) : 'unproved';
      const isNamed = reply === 'unproved' && (await getJson(`${address(port)}/hello`)).body?.name === 'DisputeHelper';
      return { port, reply, isNamed };
    }),
  );
  const proved = looks.find(({ reply }) => reply === 'proved');
  if (proved) return { kind: 'proved', port: proved.port };
  // A program that names itself outweighs a silent one: else a stranger could hide the pairing form for ever.
  const ports = looks.filter(({ isNamed }) => isNamed).map(({ port }) => port);
  if (ports.length > 0) return { kind: 'unproved', ports };
  return looks.some(({ reply }) => reply === 'starting') ? { kind: 'starting' } : { kind: 'nobody' };
}

async function greet(port: number, { deviceId, token }: { deviceId: string; token: string }): Promise<'proved' | 'starting' | 'unproved'> {
  const nonce = toBase64Url(randomBytes(16));
  const query = new URLSearchParams({ client: deviceId, nonce });
  const { status, body } = await getJson(`${address(port)}/hello?${query}`);
  // The former proof is for a token whose successor never reached us.
  for (const proof of [body?.proof, body?.formerProof])
    if (typeof proof === 'string' && (await isHelloProof(token, port, nonce, proof))) return 'proved';
  return status === 503 || status === 'late' ? 'starting' : 'unproved';
}

async function getJson(url: string): Promise<{ status: number | 'late' | 'nobody'; body: Record<string, unknown> | null }> {
  try {
    const answer = await fetch(url, { headers: ownHeader, credentials: 'omit', redirect: 'error', signal: AbortSignal.timeout(patience) });
    const body: unknown = answer.ok ? await answer.json() : null;
    return { status: answer.status, body: typeof body === 'object' && body !== null ? { ...body } : null };
  } catch (error) {
    return { status: error instanceof DOMException && error.name === 'TimeoutError' ? 'late' : 'nobody', body: null };
  }
}
