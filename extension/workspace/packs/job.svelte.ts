import type { components } from '../../api/schema';
import { asked, bytesOf, onlyAsks, program } from '../../ui/program';
import type { Options } from './choice';

type Bundle = components['schemas']['BundleProgress'];

const pause = 400;

/** One pack or draft on its way: asked for, followed, stopped, fetched. A newer wish ends the one before. */
export class PackJob {
  bundle = $state<Bundle>();
  /** A sentence of the program's; empty when nobody answered. */
  problem = $state<string>();
  private turn = 0;

  get working(): boolean {
    return this.bundle !== undefined && !this.bundle.ended;
  }

  get done(): boolean {
    return this.bundle?.state === 'done';
  }

  async make(number: string, profile: string, options: Partial<Options>): Promise<Bundle | undefined> {
    const turn = ++this.turn;
    const before = this.working ? this.bundle : undefined;
    this.problem = undefined;
    if (before) await asked(program.DELETE('/bundles/{id}', { params: { path: { id: before.id } }, headers: onlyAsks }));
    const answer = await asked(program.POST('/orders/{number}/bundles', { params: { path: { number } }, body: { profile, options: options as Options }, headers: onlyAsks }));
    if (turn !== this.turn) return;
    if (answer.kind !== 'ok') {
      this.problem = (answer.kind === 'problem' && answer.detail) || '';
      this.bundle = undefined;
      return;
    }
    this.bundle = answer.value;
    return this.follow(turn);
  }

  async stop(): Promise<void> {
    if (this.bundle) await asked(program.DELETE('/bundles/{id}', { params: { path: { id: this.bundle.id } }, headers: onlyAsks }));
  }

  /** The page is closed, or does not want it any more; the program goes on by itself. */
  leave(): void {
    this.turn++;
  }

  private async follow(turn: number): Promise<Bundle | undefined> {
    while (this.working) {
      await new Promise((next) => setTimeout(next, pause));
      if (turn !== this.turn || !this.bundle) return;
      const answer = await asked(program.GET('/bundles/{id}', { params: { path: { id: this.bundle.id } } }));
      if (turn !== this.turn) return;
      if (answer.kind === 'ok') this.bundle = answer.value;
      else if (answer.kind === 'problem') {
        this.problem = answer.detail ?? '';
        this.bundle = undefined;
      }
    }
    return this.bundle;
  }
}

/** Fetches a finished file and hands it to the browser: into a tab to look at, or to its downloads. */
export async function fetchFile(id: string, how: 'look' | 'save'): Promise<string | undefined> {
  // The program names the file as its receiver takes it.
  const made = await asked(program.GET('/bundles/{id}', { params: { path: { id } } }));
  if (made.kind !== 'ok') return (made.kind === 'problem' && made.detail) || '';
  const file = await bytesOf(`/bundles/${encodeURIComponent(id)}/file`);
  if (file.kind !== 'ok') return (file.kind === 'problem' && file.detail) || '';
  const address = URL.createObjectURL(file.value);
  const link = document.createElement('a');
  Object.assign(link, { href: address }, how === 'save' ? { download: made.value.fileName } : { target: '_blank', rel: 'noopener' });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 600_000);
  return undefined;
}
