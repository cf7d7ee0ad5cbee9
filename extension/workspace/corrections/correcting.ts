import type { Answer } from '../../api/client';
import { asked, program } from '../../ui/program';
import type { CaseFile } from '../step';

/** Puts one value right. The program takes all corrections of an order at once, so those that stand go along. */
export function correct(number: string, file: CaseFile, field: string, value: string, reason: string): Promise<Answer<unknown>> {
  const standing = file.corrections.filter((one) => one.field !== field).map(({ field: path, value: typed, reason: why }) => ({ field: path, value: typed, reason: why }));
  return asked(program.PUT('/orders/{number}/corrections', { params: { path: { number } }, body: { corrections: [...standing, { field, value, reason }] } }));
}

/** What the pages say counts again. */
export const takeBack = (number: string, field: string, reason: string): Promise<Answer<unknown>> =>
  asked(program.DELETE('/orders/{number}/corrections', { params: { path: { number }, query: { field, reason } } }));
