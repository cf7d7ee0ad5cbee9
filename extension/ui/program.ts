import createClient from 'openapi-fetch';
import type { Answer, Program } from '../api/client';
import type { paths } from '../api/schema';
import { type OnChannel, type FormPart, relayChannel, type Relayed } from '../desk/relayed';
import { background } from './desk.svelte';
import { seen } from './standing.svelte';

export type { Answer } from '../api/client';

/** Put into `headers` of a POST that only asks (a preview): the other windows need not look again. */
export const onlyAsks = { 'X-Only-Asks': '1' };

/** The program as pages of ours see it: typed by the contract, asked by the background. `asked(program.GET('/orders/{number}', …))` */
export const program: Program = createClient<paths>({
  baseUrl: 'http://program.invalid',
  fetch: async (request) => {
    const { pathname, search } = new URL(request.url);
    const text = request.method === 'GET' ? '' : await request.text();
    const changes = request.method !== 'GET' && !request.headers.has('X-Only-Asks');
    const answer = await background('relay', { method: request.method as Relayed['method'], path: pathname + search, body: text || null, changes });
    seen(answer);
    if (answer.kind !== 'ok') throw new NoAnswer(answer);
    const { status, text: body } = answer.value;
    return new Response(status === 204 || body === '' ? null : body, { status, headers: { 'Content-Type': 'application/json', ...(body === '' && { 'Content-Length': '0' }) } });
  },
});

/** How a question ended: the value, the program's refusal in its own words, or nobody to ask. Never throws. */
export async function asked<T>(question: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<Answer<T>> {
  try {
    const { data } = await question;
    return { kind: 'ok', value: data as T };
  } catch (error) {
    return error instanceof NoAnswer ? error.answer : broken;
  }
}

/** A file of the program. */
export async function bytesOf(path: string): Promise<Answer<Blob>> {
  const id = crypto.randomUUID();
  const channel = relayChannel(id);
  try {
    const arrived = new Promise<Blob>((done) => {
      channel.onmessage = ({ data }: MessageEvent<OnChannel>) => void (data.kind === 'bytes' && done(data.bytes));
    });
    const answer = await background('relayBytes', id, path);
    return answer.kind === 'ok' ? { kind: 'ok', value: await arrived } : answer;
  } catch {
    return broken;
  } finally {
    channel.close();
  }
}

/** Sends a form with files in it; a form cannot travel in a message. Answers what the program answered. `stop` breaks it off. */
export async function sendFile<T = unknown>(path: string, form: FormData, method: 'POST' | 'PUT' = 'POST', stop?: AbortSignal): Promise<Answer<T>> {
  const id = crypto.randomUUID();
  const channel = relayChannel(id);
  const parts = [...form].map(([name, value]): FormPart => (typeof value === 'string' ? { name, value } : { name, value, fileName: value.name }));
  channel.onmessage = ({ data }: MessageEvent<OnChannel>) => void (data.kind === 'ready' && channel.postMessage({ kind: 'parts', parts } satisfies OnChannel));
  const breakOff = (): void => channel.postMessage({ kind: 'stop' } satisfies OnChannel);
  stop?.addEventListener('abort', breakOff);
  try {
    return (await background('relayForm', id, path, method)) as Answer<T>;
  } catch {
    return broken;
  } finally {
    stop?.removeEventListener('abort', breakOff);
    channel.close();
  }
}

class NoAnswer extends Error {
  constructor(readonly answer: Exclude<Answer<never>, { kind: 'ok' }>) {
    super('The program did not answer.');
  }
}

/** The background itself did not answer: the extension was just updated, or its worker ended on the way. */
const broken: Answer<never> = { kind: 'problem', status: 0, code: null, detail: null };
