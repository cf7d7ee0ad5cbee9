import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';
import { vi } from 'vitest';
import type { Pairing } from '../storage';

const hmac = (key: Buffer, text: string): string => createHmac('sha256', key).update(text).digest('base64url');

/** One request as it reached a port. */
export interface Seen {
  port: number;
  method: string;
  path: string;
  headers: Headers;
  body: unknown;
}

type Answers = (seen: Seen, url: URL) => Response | Promise<Response>;

/** The three ports of this machine, in place of `fetch`. A port with nothing on it refuses the connection. */
export class Loopback {
  readonly seen: Seen[] = [];
  readonly ports = new Map<number, Answers>();

  constructor() {
    vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
      const request = new Request(input, init);
      const url = new URL(request.url);
      const port = Number(url.port);
      const isForm = request.headers.get('content-type')?.startsWith('multipart/form-data');
      const body = request.method === 'GET' ? null : isForm ? await request.formData() : await request.text();
      const seen: Seen = { port, method: request.method, path: url.pathname, headers: request.headers, body };
      const answers = this.ports.get(port);
      if (!answers) throw new TypeError('Failed to fetch');
      this.seen.push(seen);
      return answers(seen, url);
    });
  }

  to(port: number): Seen[] {
    return this.seen.filter((seen) => seen.port === port);
  }

  deliveries(): Seen[] {
    return this.seen.filter(({ path }) => path === '/captures');
  }
}

/** The program, as far as the extension can see it; its proofs are computed with node:crypto, not with our own code. */
export class Program {
  code = '7K3Q9XZM';
  head = { seq: 1, hash: 'a'.repeat(64), at: null };
  /** The number that each question for the log's end named. */
  readonly custodyAsked: (string | null)[] = [];
  readonly tokens = new Map<string, string>();
  /** Tokens before their rotation, each good for a minute, by device. */
  readonly former = new Map<string, { token: string; until: number }>();
  /** Called for each capture. */
  receive: (form: FormData) => Response = () => json(201, receipt);

  /** Called for every other question of a known token. */
  others: (seen: Seen) => Response = () => problem(404, 'not-found');

  private readonly hashes = new Map([[0, '0'.repeat(64)], [1, this.head.hash]]);
  private made = 0;

  constructor(
    readonly loopback: Loopback,
    readonly port = 23719,
  ) {
    this.start();
  }

  /** A pairing that both sides know, without the slow key of the typed code. */
  pairing(deviceId = '00000000-0000-4000-8000-00000000000d'): Pairing {
    const token = Buffer.alloc(32, 99).toString('base64url');
    this.tokens.set(deviceId, token);
    return { deviceId, token, pairedAt: new Date().toISOString(), revoked: false };
  }

  start(): void {
    this.loopback.ports.set(this.port, (seen, url) => this.answer(seen, url));
  }

  stop(): void {
    this.loopback.ports.delete(this.port);
  }

  private answer(seen: Seen, url: URL): Response {
    const { path, headers, body } = seen;
    if (path === '/hello') return this.hello(url.searchParams.get('client'), url.searchParams.get('nonce'));
    if (path === '/pairing') return this.pair(JSON.parse(String(body)) as PairingRequest);
    const token = headers.get('authorization')?.replace('Bearer ', '') ?? '';
    const device = this.deviceOf(token);
    if (!device) return problem(401, 'no-token');
    if (path === '/token/rotate') return this.rotate(device, token);
    if (path === '/captures' && body instanceof FormData) return this.receive(body);
    if (path === '/custody') return this.custody(url.searchParams.get('seq'));
    return this.others(seen);
  }

  /** Cuts the log before this entry, if it is that long, and puts it at the end. */
  logEndsAt(seq: number, hash: string): void {
    for (const known of this.hashes.keys()) if (known >= seq && known > 0) this.hashes.delete(known);
    this.hashes.set(seq, hash);
    this.head = { seq, hash, at: null };
  }

  private custody(seq: string | null): Response {
    this.custodyAsked.push(seq);
    return json(200, { ...this.head, hashAtSeq: seq === null ? null : (this.hashes.get(Number(seq)) ?? null) });
  }

  private formerOf(device: string): string | null {
    const former = this.former.get(device);
    return former && Date.now() < former.until ? former.token : null;
  }

  private deviceOf(token: string): string | undefined {
    return [...this.tokens.keys()].find((device) => this.tokens.get(device) === token || this.formerOf(device) === token);
  }

  private rotate(device: string, used: string): Response {
    if (this.formerOf(device) !== used) this.former.set(device, { token: used, until: Date.now() + 60_000 });
    const token = Buffer.alloc(32, 150 + this.made++).toString('base64url');
    this.tokens.set(device, token);
    return json(200, { token });
  }

  private hello(client: string | null, nonce: string | null): Response {
    if (!client) return json(200, { name: 'DisputeHelper', proof: null, formerProof: null });
    const token = this.tokens.get(client);
    if (!token) return problem(404, 'not-found');
    const former = this.formerOf(client);
    const proof = (known: string): string => hmac(createHash('sha256').update(known).digest(), `dh-hello-v1|${nonce}|${this.port}`);
    return json(200, { name: 'DisputeHelper', proof: proof(token), formerProof: former && proof(former) });
  }

  private pair({ clientId, clientNonce, codeProof }: PairingRequest): Response {
    const key = pbkdf2Sync(this.code, Buffer.from(clientNonce, 'base64url'), 600_000, 32, 'sha256');
    if (hmac(key, `pair|${this.port}|${clientNonce}`) !== codeProof) return problem(401, 'wrong-code');
    const token = Buffer.alloc(32, this.tokens.size + 1).toString('base64url');
    this.tokens.set(clientId, token);
    return json(200, { deviceId: clientId, token, serverProof: hmac(key, `paired|${this.port}|${clientNonce}|${token}`) });
  }
}

interface PairingRequest {
  clientId: string;
  clientNonce: string;
  codeProof: string;
}

export const json = (status: number, body: object): Response => Response.json(body, { status });

export const problem = (status: number, code: string, detail = `The program says ${code}.`): Response =>
  json(status, { type: `urn:disputehelper:problem:${code}`, code, status, detail });

const receipt = { id: '', storedAt: '2026-11-23T00:00:00Z', page: 'order-detail', orders: [], parts: [], missing: [], conflicts: [], note: null, about: [] };
