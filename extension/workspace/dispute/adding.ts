import type { Answer } from '../../api/client';
import type { components } from '../../api/schema';
import { asked, program, sendFile } from '../../ui/program';

type Attached = components['schemas']['CaseAttachment'];

/** Adds files as evidence for one item of the checklist, one after the other; stops at the first that is not taken. */
export async function addFor(number: string, item: { id: string; title: string }, files: Iterable<File>, tell: (done: number) => void): Promise<Answer<null>> {
  let done = 0;
  for (const file of files) {
    const form = new FormData();
    form.append('caption', item.title);
    form.append('file', file, file.name);
    const added = await sendFile<Attached>(`/orders/${number}/attachments`, form);
    if (added.kind !== 'ok') return added;
    const shown = await showsAlso(number, added.value, item.id);
    if (shown.kind !== 'ok') return shown;
    tell(++done);
  }
  return { kind: 'ok', value: null };
}

/** Says of a file that it shows this item too. */
export const showsAlso = (number: string, { id, shows }: Attached, item: string): Promise<Answer<Attached>> =>
  asked(program.PUT('/orders/{number}/attachments/{id}', { params: { path: { number, id } }, body: { shows: [...new Set([...(shows ?? []), item])] } }));
