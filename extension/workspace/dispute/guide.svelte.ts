import type { Answer } from '../../api/client';
import type { components } from '../../api/schema';
import { asked, program } from '../../ui/program';
import { changePlan, planOf } from './plan';
import { answered, type Plan, type Wish } from './wish';

export type ReasonGuide = components['schemas']['ReasonGuide'];

/** The three questions of one order, and the plan that remembers their answers. */
export class Guide {
  /** Undefined while it is not known. */
  plan = $state.raw<Plan | null>();
  guide = $state.raw<ReasonGuide>();
  trouble = $state.raw<Answer<unknown>>();
  /** The question that is open now; null when all are answered. */
  open = $state<string | null>(null);
  private begun = false;

  constructor(readonly number: string) {}

  reload = async (): Promise<void> => {
    const plan = await planOf(this.number);
    if (plan.kind === 'ok') this.plan = plan.value;
    await this.rank();
    if (!this.begun) this.forward();
    this.begun = true;
  };

  /** Keeps an answer and goes on to the next question that has none. */
  answer = async (question: string, answer: string): Promise<void> => {
    if (await this.keep(answered(this.plan ?? null, question, answer))) this.forward();
  };

  keep = async (changes: Partial<Wish>): Promise<boolean> => {
    const kept = await changePlan(this.number, this.plan, changes);
    this.trouble = kept;
    if (kept.kind !== 'ok') return false;
    this.plan = kept.value;
    await this.rank();
    return true;
  };

  private forward(): void {
    this.open = this.guide?.questions.find(({ answer }) => answer === null)?.id ?? null;
  }

  private async rank(): Promise<void> {
    const { received, wrong, extent } = this.plan ?? {};
    const query = { ...(received != null && { received }), ...(wrong != null && { wrong }), ...(extent != null && { extent }) };
    const answer = await asked(program.GET('/orders/{number}/reasons', { params: { path: { number: this.number }, query } }));
    if (answer.kind === 'ok') this.guide = answer.value;
    else this.trouble = answer;
  }
}
