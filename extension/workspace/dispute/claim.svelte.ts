import type { Answer } from '../../api/client';
import type { components } from '../../api/schema';
import { asked, program } from '../../ui/program';
import { changePlan, planOf } from './plan';
import type { Plan, Wish } from './wish';

/** The claim of one order with its plan, and the help beside the form that is made of both. */
export class ClaimDraft {
  /** Undefined while it is not known. */
  plan = $state.raw<Plan | null>();
  claim = $state.raw<components['schemas']['Claim']>();
  form = $state.raw<components['schemas']['DisputeForm']>();
  trouble = $state.raw<Answer<unknown>>();

  constructor(readonly number: string) {}

  reload = async (): Promise<void> => {
    const params = { params: { path: { number: this.number } } };
    const [plan, claim, form] = await Promise.all([planOf(this.number), asked(program.GET('/orders/{number}/claim', params)), asked(program.GET('/orders/{number}/form', params))]);
    if (plan.kind === 'ok') this.plan = plan.value;
    if (claim.kind === 'ok') this.claim = claim.value;
    if (form.kind === 'ok') this.form = form.value;
    this.trouble = claim.kind === 'ok' ? form : claim;
  };

  keep = async (changes: Partial<Wish>): Promise<boolean> => {
    const kept = await changePlan(this.number, this.plan, changes);
    if (kept.kind === 'ok') await this.reload();
    else this.trouble = kept;
    return kept.kind === 'ok';
  };

  /** False when the program did not take it. */
  edit = async (sentence: string, text: string | null): Promise<boolean> => {
    const { number } = this;
    const body = { sentence, text, language: this.claim?.language ?? null };
    const edited = await asked(program.PUT('/orders/{number}/claim/sentences', { params: { path: { number } }, body }));
    if (edited.kind === 'ok') await this.reload();
    else this.trouble = edited;
    return edited.kind === 'ok';
  };
}
