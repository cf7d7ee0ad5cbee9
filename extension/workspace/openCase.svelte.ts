import { getContext, setContext } from 'svelte';
import type { Answer } from '../api/client';
import type { components } from '../api/schema';
import { asked, program } from '../ui/program';
import type { CaseFile } from './step';

export type Deadline = components['schemas']['Deadline'];
export type Plan = components['schemas']['DisputePlan'];
export type Checklist = components['schemas']['Checklist'];
export type Records = { money: components['schemas']['MoneyView'] | null; returns: components['schemas']['ReturnView'] | null; outcome: components['schemas']['OutcomeView'] | null };

/** The case that a page shows: the file, and what tells how far it is. */
export class OpenCase {
  /** Raw: a case of a thousand messages is not to be wrapped value by value. */
  file = $state.raw<CaseFile>();
  deadlines = $state.raw<Deadline[]>([]);
  plan = $state.raw<Plan | null>(null);
  checklist = $state.raw<Checklist | null>(null);
  records = $state.raw<Records>({ money: null, returns: null, outcome: null });
  trouble = $state<'missing' | 'offline' | 'broke' | null>(null);
  private asking: Promise<void> | undefined;
  private again = false;

  constructor(readonly number: string) {}

  /** What tells how far the case is. */
  get known() {
    return { deadlines: this.deadlines, plan: this.plan, checklist: this.checklist, records: this.records };
  }

  /** Asks anew. While it is being asked, further wishes become one. */
  reload = async (): Promise<void> => {
    this.again = this.asking !== undefined;
    this.asking ??= this.ask().finally(() => (this.asking = undefined));
    await this.asking;
    if (this.again) await this.reload();
  };

  private async ask(): Promise<void> {
    const params = { params: { path: { number: this.number } } };
    const rest = Promise.all([
      asked(program.GET('/orders/{number}/deadlines', params)),
      asked(program.GET('/orders/{number}/dispute', params)),
      asked(program.GET('/orders/{number}/checklist', params)),
    ]);
    const records = Promise.all([
      asked(program.GET('/orders/{number}/money', params)),
      asked(program.GET('/orders/{number}/return', params)),
      asked(program.GET('/orders/{number}/outcome', params)),
    ]);
    const file = await asked(program.GET('/orders/{number}', params));
    if (file.kind === 'ok') this.file = file.value;
    this.trouble = troubleOf(file);
    const [deadlines, plan, checklist] = await rest;
    if (deadlines.kind === 'ok') this.deadlines = deadlines.value;
    if (plan.kind !== 'offline') this.plan = plan.kind === 'ok' ? plan.value : null;
    if (checklist.kind !== 'offline') this.checklist = checklist.kind === 'ok' ? checklist.value : null;
    const [money, returns, outcome] = await records;
    const valueOf = <T>(answer: Answer<T>): T | null => (answer.kind === 'ok' ? answer.value : null);
    this.records = { money: valueOf(money), returns: valueOf(returns), outcome: valueOf(outcome) };
  }
}

function troubleOf(answer: Answer<unknown>): OpenCase['trouble'] {
  if (answer.kind === 'ok') return null;
  if (answer.kind === 'offline') return 'offline';
  return answer.status === 404 ? 'missing' : 'broke';
}

const key = Symbol('the open case');

/** Gives the case to everything inside; called once by the frame. */
export const provideCase = (opened: OpenCase): OpenCase => setContext(key, opened);

/** The case that the frame shows. */
export const openCase = (): OpenCase => getContext<OpenCase>(key);
