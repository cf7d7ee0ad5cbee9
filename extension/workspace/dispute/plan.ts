import type { Answer } from '../../api/client';
import { asked, program } from '../../ui/program';
import type { Plan, Wish } from './wish';

/** The plan of an order; null while none was made. */
export async function planOf(number: string): Promise<Plan | null> {
  const answer = await asked(program.GET('/orders/{number}/dispute', { params: { path: { number } } }));
  return answer.kind === 'ok' ? answer.value : null;
}

export const keepPlan = (number: string, wish: Wish): Promise<Answer<Plan>> =>
  asked(program.PUT('/orders/{number}/dispute', { params: { path: { number } }, body: wish }));
