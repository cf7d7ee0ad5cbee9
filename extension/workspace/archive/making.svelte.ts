import type { components } from '../../api/schema';
import { asked, bytesOf, onlyAsks, program } from '../../ui/program';

type Bundle = components['schemas']['BundleProgress'];

/** What is asked of the program. */
export interface Wish {
  number: string;
  profile: string;
  form: 'archive' | 'upload-kit';
  redacted: boolean;
}

const pause = 600;

/** One archive or kit on its way: asked for, followed, stopped, saved. */
export class Making {
  bundle = $state<Bundle>();
  /** A sentence, when it went wrong before the program could say so itself. */
  problem = $state<string | null>();
  private asking = $state(false);
  private ended = false;

  get working(): boolean {
    return this.asking || (this.bundle !== undefined && !this.bundle.ended);
  }

  get done(): boolean {
    return this.bundle?.state === 'done';
  }

  /** How much of the step is done, from 0 to 1; undefined while that is not known. */
  get share(): number | undefined {
    return this.bundle && this.bundle.of > 1 ? this.bundle.done / this.bundle.of : undefined;
  }

  async make({ number, profile, form, redacted }: Wish): Promise<void> {
    this.asking = true;
    this.problem = undefined;
    this.bundle = undefined;
    const answer = await asked(program.POST('/orders/{number}/bundles', { params: { path: { number } }, body: { profile, options: { form, redacted } }, headers: onlyAsks }));
    this.asking = false;
    if (answer.kind !== 'ok') {
      this.problem = answer.kind === 'problem' ? answer.detail : null;
      return;
    }
    this.bundle = answer.value;
    await this.follow(answer.value.id);
  }

  async stop(): Promise<void> {
    if (this.bundle) await asked(program.DELETE('/bundles/{id}', { params: { path: { id: this.bundle.id } }, headers: onlyAsks }));
  }

  /** Hands the finished file to the browser's own downloads. */
  async save(fileName: string): Promise<void> {
    if (!this.bundle) return;
    const file = await bytesOf(`/bundles/${this.bundle.id}/file`);
    if (file.kind !== 'ok') {
      this.problem = file.kind === 'problem' ? file.detail : null;
      return;
    }
    const address = URL.createObjectURL(file.value);
    Object.assign(document.createElement('a'), { href: address, download: fileName }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }

  /** The page is closed; the program goes on by itself. */
  leave(): void {
    this.ended = true;
  }

  private async follow(id: string): Promise<void> {
    while (this.bundle && !this.bundle.ended && !this.ended) {
      await new Promise((next) => setTimeout(next, pause));
      const answer = await asked(program.GET('/bundles/{id}', { params: { path: { id } } }));
      if (answer.kind === 'ok') this.bundle = answer.value;
      else if (answer.kind === 'problem') {
        this.problem = answer.detail;
        this.bundle = undefined;
      }
    }
  }
}
