import type { Answer } from '../../ui/program';
import { words } from '../../ui/words';

/** Something a step asks the program for, and what stands in the way. What was there before stays in view. */
export class Fetched<T> {
  /** Raw: answers are replaced as a whole. */
  value = $state.raw<T>();
  trouble = $state<string | null>(null);
  busy = $state(false);

  constructor(private readonly ask: () => Promise<Answer<T>>) {}

  reload = (): Promise<boolean> => this.take(this.ask());

  /** Takes the answer of a change in place of the last one; false when it was refused. */
  take = async (question: Promise<Answer<T>>): Promise<boolean> => {
    this.busy = true;
    const answer = await question;
    this.busy = false;
    this.trouble = troubleOf(answer);
    if (answer.kind === 'ok') this.value = answer.value;
    return answer.kind === 'ok';
  };
}

export function troubleOf(answer: Answer<unknown>): string | null {
  if (answer.kind === 'ok') return null;
  return answer.kind === 'offline' ? words('workspaceOffline') : (answer.detail ?? words('workspaceBroke'));
}
