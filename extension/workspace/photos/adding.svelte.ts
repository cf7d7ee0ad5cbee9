import { background } from '../../ui/desk.svelte';
import { sendFile } from '../../ui/program';
import { words } from '../../ui/words';
import { type Attached, typed } from './files';

/** So often the background is spoken to while a long film is on its way; a browser ends one that hears nothing for half a minute. */
const speakEvery = 15_000;

/** Adds files to an order one after the other; one that fails stops no other. */
export class Adding {
  current = $state<{ name: string; bytes: number; number: number; of: number }>();
  /** Of all files that are being added, and of those that are through. */
  bytes = $state({ all: 0, done: 0 });
  added = $state(0);
  problems = $state<string[]>([]);
  /** The file on whose way it was stopped. */
  stopped = $state('');
  private breakOff: AbortController | undefined;

  constructor(private readonly number: string) {}

  async add(files: readonly File[]): Promise<void> {
    if (this.current || files.length === 0) return;
    this.added = 0;
    this.problems = [];
    this.stopped = '';
    this.bytes = { all: files.reduce((sum, { size }) => sum + size, 0), done: 0 };
    const breakOff = (this.breakOff = new AbortController());
    const awake = setInterval(() => void background('isImporting', crypto.randomUUID()).catch(() => undefined), speakEvery);
    try {
      for (const [index, file] of files.entries()) {
        this.current = { name: file.name, bytes: file.size, number: index + 1, of: files.length };
        await this.one(file, breakOff.signal);
        if (breakOff.signal.aborted) return;
        this.bytes.done += file.size;
      }
    } finally {
      clearInterval(awake);
      this.current = undefined;
    }
  }

  stop(): void {
    this.breakOff?.abort();
  }

  private async one(file: File, stop: AbortSignal): Promise<void> {
    const answer = await sendCopy(this.number, { file: typed(file), caption: '' }, stop);
    if (typeof answer !== 'string') this.added += 1;
    else if (stop.aborted) this.stopped = file.name;
    else this.problems.push(words('photosNotAdded', file.name, answer));
  }
}

interface Sent {
  file: File;
  caption: string;
  copyOf?: string;
  done?: readonly string[];
  milliseconds?: number;
}

/** Sends a file, or a copy with what it was made of. A sentence tells why it was not taken. */
export async function sendCopy(number: string, { file, caption, copyOf, done, milliseconds }: Sent, stop?: AbortSignal): Promise<Attached | string> {
  const form = new FormData();
  form.set('caption', caption);
  if (copyOf) form.set('copyOf', copyOf);
  if (done) form.set('done', done.join(','));
  if (milliseconds !== undefined) form.set('milliseconds', String(milliseconds));
  form.set('file', file, file.name);
  const answer = await sendFile<Attached>(`/orders/${number}/attachments`, form, 'POST', stop);
  if (answer.kind === 'ok') return answer.value;
  return (answer.kind === 'problem' ? answer.detail : null) ?? words('photosOffline');
}
