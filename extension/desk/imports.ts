import { ask, askFormRaw } from '../api/client';
import { events } from '../api/events';
import type { components } from '../api/schema';
import { type Told, told } from './told';

export type ImportResult = components['schemas']['ImportResult'];
export type ImportedFile = components['schemas']['ImportedFile'];

/** What a page of ours offers on the import's channel. Messages of the browser cannot carry a file; a channel hands it over without copying. */
export type Offered = { kind: 'job'; file: File; name: string; order: string | null } | { kind: 'stop' };

/** What is told there. */
export type ImportTold = { kind: 'ready' } | { kind: 'file'; result: ImportResult } | { kind: 'ended'; end: 'done' | 'stopped' } | { kind: 'ended'; end: 'failed'; reason: string };

export const channelOf = (id: string): BroadcastChannel => new BroadcastChannel(`import ${id}`);

const running = new Set<string>();

export const isImporting = (id: string): boolean => running.has(id);

/** Waits for the file on the import's channel and sends it to the program. One that nobody offers is forgotten with the worker. */
export function importFile(id: string): void {
  const channel = channelOf(id);
  const stop = new AbortController();
  const tell = (what: ImportTold): void => channel.postMessage(what);
  running.add(id);
  channel.onmessage = ({ data }: MessageEvent<Offered>) => {
    if (data.kind === 'stop') stop.abort();
    else void send(data, stop.signal, tell).then((end) => close(end));
  };
  const close = (end: ImportTold): void => {
    running.delete(id);
    tell(end);
    channel.close();
  };
  tell({ kind: 'ready' });
}

async function send({ file, name, order }: Extract<Offered, { kind: 'job' }>, signal: AbortSignal, tell: (what: ImportTold) => void): Promise<ImportTold> {
  const form = new FormData();
  if (order) form.append('order', order);
  form.append('modified', new Date(file.lastModified).toISOString());
  form.append('file', file, name);
  try {
    const answer = told(await askFormRaw('/imports', form, signal), 'importOffline', 'importFailed');
    if (answer.kind === 'failed') return signal.aborted ? { kind: 'ended', end: 'stopped' } : { kind: 'ended', end: 'failed', reason: answer.reason };
    let isDone = false;
    for await (const data of events(answer.value)) {
      const { file: result } = JSON.parse(data) as { file: ImportResult | null };
      if (result) tell({ kind: 'file', result });
      isDone = result === null;
    }
    return isDone ? { kind: 'ended', end: 'done' } : { kind: 'ended', end: 'failed', reason: '' };
  } catch {
    return signal.aborted ? { kind: 'ended', end: 'stopped' } : { kind: 'ended', end: 'failed', reason: '' };
  }
}

export const importedFiles = async (): Promise<Told<ImportedFile[]>> =>
  told(await ask<ImportedFile[]>((program) => program.GET('/imports')), 'importOffline', 'importFailed');

export const placeImport = async (sha256: string, order: string): Promise<Told<ImportResult>> =>
  told(await ask<ImportResult>((program) => program.PUT('/imports/{sha256}/order', { params: { path: { sha256 } }, body: { order } })), 'importOffline', 'importFailed');
