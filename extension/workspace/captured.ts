import type { Answer } from '../api/client';
import type { components } from '../api/schema';
import { background } from '../ui/desk.svelte';
import { pictureOf } from '../ui/pictures';
import { asked, program } from '../ui/program';

type StoredCapture = components['schemas']['StoredCapture'];

/** A capture never changes, so it is asked for once. */
const known = new Map<string, Promise<Answer<StoredCapture>>>();

export function captured(id: string): Promise<Answer<StoredCapture>> {
  const asking = known.get(id) ?? asked(program.GET('/captures/{id}', { params: { path: { id } } }));
  known.set(id, asking);
  void asking.then((answer) => answer.kind === 'ok' || known.delete(id));
  return asking;
}

/** The first picture of the window, else the first image of the page. */
export async function pictureOfCapture(id: string, width: number): Promise<string | undefined> {
  const answer = await captured(id);
  if (answer.kind !== 'ok') return undefined;
  const { parts } = answer.value;
  const picture = parts.find(({ name }) => name === 'screenshot') ?? parts.find(({ name, contentType }) => name === 'image' && contentType !== 'image/svg+xml');
  return picture && pictureOf(`/captures/${id}/parts/${picture.sha256}`, width);
}

/** Opens the captured page in a tab. */
export async function showCapture(id: string): Promise<Answer<null>> {
  const answer = await captured(id);
  if (answer.kind !== 'ok') return answer;
  const { parts } = answer.value;
  const part = ['page', 'conversation', 'snapshot', 'screenshot'].map((name) => parts.find((one) => one.name === name)).find(Boolean) ?? parts[0];
  return part ? background('showPart', id, part.sha256) : { kind: 'ok', value: null };
}
