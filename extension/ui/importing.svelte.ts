import { channelOf, type ImportResult, type ImportTold, type Offered } from '../desk/imports';
import { background } from './desk.svelte';
import type { Picked } from './picked';
import { words } from './words';

/** So often the background is asked whether it is still at it; a browser ends one that hears nothing for half a minute. */
const askEvery = 15_000;

/** Imports the chosen files one after the other. Each travels alone, so that the one that fails stops no other. */
export class Importing {
  results = $state<ImportResult[]>([]);
  current = $state<{ name: string; number: number; of: number }>();
  problem = $state('');
  ended = $state<'done' | 'stopped'>();
  private stopCurrent: (() => void) | undefined;
  private isStopped = false;

  async take(files: Picked[], order: string | null): Promise<void> {
    this.results = [];
    this.problem = '';
    this.ended = undefined;
    this.isStopped = false;
    for (const [index, { file, path }] of files.entries()) {
      if (this.isStopped) break;
      this.current = { name: path, number: index + 1, of: files.length };
      const end = await this.one(file, path, order);
      if (end.kind === 'ended' && end.end === 'failed') {
        this.problem = end.reason || words('importBroke');
        break;
      }
    }
    this.current = undefined;
    if (!this.problem) this.ended = this.isStopped ? 'stopped' : 'done';
  }

  stop(): void {
    this.isStopped = true;
    this.stopCurrent?.();
  }

  count(outcome: ImportResult['outcome']): number {
    return this.results.filter((result) => result.outcome === outcome).length;
  }

  private async one(file: File, name: string, order: string | null): Promise<ImportTold> {
    const id = crypto.randomUUID();
    const channel = channelOf(id);
    const offer = (what: Offered): void => channel.postMessage(what);
    this.stopCurrent = () => offer({ kind: 'stop' });
    let look: ReturnType<typeof setInterval> | undefined;
    try {
      return await new Promise<ImportTold>((done) => {
        const broken = (): void => done({ kind: 'ended', end: 'failed', reason: '' });
        channel.onmessage = ({ data }: MessageEvent<ImportTold>) => {
          if (data.kind === 'ready') offer({ kind: 'job', file, name, order });
          else if (data.kind === 'file') this.results.push(data.result);
          else done(data);
        };
        look = setInterval(() => void background('isImporting', id).then((is) => is || broken(), broken), askEvery);
        background('importFile', id).catch(broken);
      });
    } finally {
      clearInterval(look);
      channel.close();
      this.stopCurrent = undefined;
    }
  }
}
