import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Program } from './program';
import type { Sample } from './samples';
import { pages } from './settings';

/** A page as a script would deliver it, for tests that are about what is made of a capture and not about capturing; `placed`: with where things stood. */
export async function deliver(program: Program, page: Pick<Sample, 'kind' | 'slug'> & Partial<Sample>, pictures: string[] = [], capturedAt?: string, placed = false): Promise<string> {
  const folder = join(pages, page.kind, page.slug);
  const stored = JSON.parse(readFileSync(join(folder, 'capture.json'), 'utf8')) as object;
  const head = { ...stored, id: randomUUID(), ...(page.url && { url: page.url }), ...(capturedAt && { capturedAt }) };
  const form = new FormData();
  const add = (name: string, content: string | Buffer, type: string): void => form.append(name, new Blob([content as BlobPart], { type }), name);
  add('capture', JSON.stringify(head), 'application/json');
  add('page', page.html ?? readFileSync(join(folder, 'page.html'), 'utf8'), 'text/html');
  if (placed && page.layout) add('layout', page.layout, 'application/json');
  for (const picture of pictures) add('screenshot', readFileSync(join(pages, 'pictures', `${picture}.png`)), 'image/png');
  for (const answer of page.answers ?? []) add('response', JSON.stringify(answer), 'application/json');
  const answer = await program.ask('/captures', { method: 'POST', body: form });
  if (!answer.ok) throw new Error(`${page.kind} was not taken: ${answer.status} ${await answer.text()}`);
  return head.id;
}

/** Says something to the program as a script would, and gives what it answers. */
export async function say<T = unknown>(program: Program, method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<T> {
  const answer = await program.ask(path, { method, ...(body !== undefined && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }) });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return (text ? JSON.parse(text) : undefined) as T;
}
