import type { Answer } from '../../api/client';
import { asked, program } from '../../ui/program';
import { type Plan, type Wish, wishOf } from './wish';

/** The plan of an order; null while none was made, which only the program can say. */
export async function planOf(number: string): Promise<Answer<Plan | null>> {
  const answer = await asked(program.GET('/orders/{number}/dispute', { params: { path: { number } } }));
  return answer.kind === 'problem' && answer.status === 404 ? { kind: 'ok', value: null } : answer;
}

/** Changes something of the plan; the rest is sent along as it is known. One that is not known (undefined) is asked for first, since what is not sent is forgotten. */
export async function changePlan(number: string, plan: Plan | null | undefined, changes: Partial<Wish>): Promise<Answer<Plan>> {
  const known: Answer<Plan | null> = plan === undefined ? await planOf(number) : { kind: 'ok', value: plan };
  if (known.kind !== 'ok') return known;
  return asked(program.PUT('/orders/{number}/dispute', { params: { path: { number } }, body: wishOf(known.value, changes) }));
}
