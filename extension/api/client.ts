import createClient, { type Client } from 'openapi-fetch';
import { words } from '../ui/words';
import { ownHeader } from './hello';
import type { paths } from './schema';
import { type Connection, connect, endSession, markRevoked } from './session';

export type Program = Client<paths>;

/** How a call ended: the answer, the program's refusal in its own words, or nobody to ask. */
export type Answer<T> =
  | { kind: 'ok'; value: T }
  | { kind: 'problem'; status: number; code: string | null; detail: string | null }
  | { kind: 'offline'; connection: Exclude<Connection, { kind: 'paired' }> };

/** The one way to the API: proves the server first, then calls, and tells a dead program and a revoked token apart. */
export async function ask<T>(call: (program: Program) => Promise<Reply<T>>): Promise<Answer<T>> {
  return reach(async (address, headers) => {
    const { data, response, error } = await call(createClient<paths>({ baseUrl: address, headers, credentials: 'omit', redirect: 'error' }));
    return { response, body: response.ok ? (data as T) : error };
  });
}

/** The same for a delivery in parts, which must keep their order; openapi-fetch would build them from an object. */
export async function askForm<T>(path: `/${string}`, form: FormData, method: 'POST' | 'PUT' = 'POST', stop?: AbortSignal): Promise<Answer<T>> {
  return reach(async (address, headers) => {
    const late = AbortSignal.timeout(patience + Math.ceil(sizeOf(form) / slowest));
    const signal = stop ? AbortSignal.any([late, stop]) : late;
    const response = await fetch(address + path, { method, body: form, headers, credentials: 'omit', redirect: 'error', signal });
    return { response, body: await response.json().catch(() => null) };
  });
}

/** The same for files and event streams: gives the raw answer, which is a success. */
export async function askRaw(path: `/${string}`, accept: string): Promise<Answer<Response>> {
  return reach(async (address, headers) => {
    const response = await fetch(address + path, { headers: { ...headers, Accept: accept }, credentials: 'omit', redirect: 'error' });
    return { response, body: response.ok ? response : await response.json().catch(() => null) };
  });
}

/** The same for what our own pages ask through the background: any method, JSON there and back, as text. */
export async function askText(method: string, path: `/${string}`, body: string | null): Promise<Answer<{ status: number; text: string }>> {
  return reach(async (address, headers) => {
    const response = await fetch(address + path, {
      method,
      body,
      headers: { ...headers, Accept: 'application/json', ...(body !== null && { 'Content-Type': 'application/json' }) },
      credentials: 'omit',
      redirect: 'error',
    });
    const text = await response.text();
    return { response, body: response.ok ? { status: response.status, text } : parsed(text) };
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** Milliseconds for storing and reading, and the bytes a millisecond that any disk takes: a program that hangs must not hold the outbox for ever. */
const patience = 60_000;
const slowest = 1_000;

const sizeOf = (form: FormData): number => [...form.values()].reduce((sum, value) => sum + (typeof value === 'string' ? value.length : value.size), 0);

/** A delivery whose answer is told while it is worked on. Aborting stops the program at its next file. */
export async function askFormRaw(path: `/${string}`, form: FormData, signal: AbortSignal): Promise<Answer<Response>> {
  return reach(async (address, headers) => {
    const response = await fetch(address + path, { method: 'POST', body: form, signal, headers: { ...headers, Accept: 'text/event-stream' }, credentials: 'omit', redirect: 'error' });
    return { response, body: response.ok ? response : await response.json().catch(() => null) };
  });
}

type Reply<T> = { data?: T; error?: unknown; response: Response };
type Call = (address: string, headers: Record<string, string>) => Promise<{ response: Response; body: unknown }>;

async function reach<T>(call: Call): Promise<Answer<T>> {
  const connection = await connect();
  if (connection.kind !== 'paired') return { kind: 'offline', connection };
  try {
    const { response, body } = await call(connection.address, {
      ...ownHeader,
      'Accept-Language': words('language'),
      Authorization: `Bearer ${connection.token}`,
    });
    if (response.ok) return { kind: 'ok', value: body as T };
    if (response.status !== 401) return problem(response.status, body);
    if (!(await markRevoked(connection.token))) return problem(0, null);
    return { kind: 'offline', connection: { kind: 'not-paired', revoked: true } };
  } catch {
    // The connection broke: the program stopped, or the browser took the right to reach it away.
    endSession();
    const again = await connect();
    return again.kind === 'paired' ? problem(0, null) : { kind: 'offline', connection: again };
  }
}

function problem(status: number, body: unknown): Answer<never> {
  const { detail, code } = { ...(body as Record<string, unknown> | null) };
  return {
    kind: 'problem',
    status,
    code: typeof code === 'string' ? code : null,
    detail: typeof detail === 'string' ? detail : null,
  };
}
