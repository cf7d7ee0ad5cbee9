import { browser } from 'wxt/browser';
import { type Answer, ask, askForm, askRaw, askText } from '../api/client';
import type { components } from '../api/schema';
import { connect } from '../api/session';
import { keep, kept } from './keptAnswers';
import { isRelayable } from './relayable';
import { type FormPart, type OnChannel, relayChannel, type Relayed, type RelayedAnswer } from './relayed';
import { tellOurPages } from './tell';

export async function relay({ method, path, body, changes }: Relayed): Promise<Answer<RelayedAnswer>> {
  if (!isRelayable(path)) return refused;
  const answer = await askText(method, path, body);
  if (answer.kind === 'ok') {
    if (method === 'GET') void keep(path, answer.value.text);
    else if (changes) void tellOurPages('changed');
    return { kind: 'ok', value: { ...answer.value, asOf: null } };
  }
  const known = answer.kind === 'offline' && method === 'GET' ? await kept(path) : undefined;
  return known ? { kind: 'ok', value: { status: 200, text: known.text, asOf: new Date(known.at).toISOString() } } : answer;
}

/** Fetches a file and hands it over on the channel of the page that asked. */
export async function relayBytes(id: string, path: string): Promise<Answer<null>> {
  if (!isRelayable(path)) return refused;
  const answer = await askRaw(path, '*/*');
  if (answer.kind !== 'ok') return answer;
  const channel = relayChannel(id);
  channel.postMessage({ kind: 'bytes', bytes: await answer.value.blob() } satisfies OnChannel);
  channel.close();
  return { kind: 'ok', value: null };
}

/** Waits for the parts on the channel of the page that asked, and sends them as one form, until the page says stop. */
export async function relayForm(id: string, path: string, method: 'POST' | 'PUT'): Promise<Answer<unknown>> {
  if (!isRelayable(path)) return refused;
  const channel = relayChannel(id);
  const stop = new AbortController();
  try {
    const form = await new Promise<FormData>((taken) => {
      channel.onmessage = ({ data }: MessageEvent<OnChannel>) => {
        if (data.kind === 'parts') taken(formOf(data.parts));
        else if (data.kind === 'stop') stop.abort();
      };
      channel.postMessage({ kind: 'ready' } satisfies OnChannel);
    });
    const answer = await askForm<unknown>(path, form, method, stop.signal);
    if (answer.kind === 'ok') void tellOurPages('changed');
    return answer;
  } finally {
    channel.close();
  }
}

/** Opens what was captured in a tab, as the program shows it: in a sandbox, without its scripts. */
export async function showPart(capture: string, sha256: string): Promise<Answer<null>> {
  const ticket = await ask<components['schemas']['ViewTicket']>((program) =>
    program.POST('/captures/{id}/parts/{sha256}/view', { params: { path: { id: capture, sha256 } } }),
  );
  if (ticket.kind !== 'ok') return ticket;
  const connection = await connect();
  if (connection.kind !== 'paired') return { kind: 'offline', connection };
  await browser.tabs.create({ url: new URL(ticket.value.address, connection.address).href });
  return { kind: 'ok', value: null };
}

function formOf(parts: FormPart[]): FormData {
  const form = new FormData();
  for (const part of parts) {
    if (typeof part.value === 'string') form.append(part.name, part.value);
    else form.append(part.name, part.value, 'fileName' in part ? part.fileName : 'file');
  }
  return form;
}

const refused: Answer<never> = { kind: 'problem', status: 0, code: 'not-relayed', detail: null };
