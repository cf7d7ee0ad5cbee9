import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changePlan, planOf } from './plan';
import type { Plan } from './wish';

const gone = { kind: 'problem', status: 0, code: null, detail: null };
const plan = { reason: 'damaged', solution: 'full-refund', amount: null, words: 'It came broken.', subReason: null, received: true, wrong: null, extent: null, lines: [], language: null } as unknown as Plan;
const asks = vi.hoisted(() => ({ get: vi.fn(), put: vi.fn() }));

vi.mock('../../ui/program', () => ({ asked: async (answer: unknown) => answer, program: { GET: asks.get, PUT: asks.put } }));

describe('the plan of an order', () => {
  beforeEach(() => {
    asks.get.mockReset();
    asks.put.mockReset().mockImplementation(async (_path: string, { body }: { body: unknown }) => ({ kind: 'ok', value: body }));
  });

  it('None was made only where the program says so', async () => {
    asks.get.mockResolvedValueOnce({ ...gone, status: 404 }).mockResolvedValueOnce(gone);
    expect(await planOf('8')).toEqual({ kind: 'ok', value: null });
    expect(await planOf('8')).toEqual(gone);
  });

  it('A plan that could not be read is read again before it is changed, so that nothing of it is lost', async () => {
    asks.get.mockResolvedValue({ kind: 'ok', value: plan });
    expect(await changePlan('8', undefined, { language: 'de' })).toMatchObject({ value: { reason: 'damaged', words: 'It came broken.', language: 'de' } });
  });

  it('A plan that cannot be read is not changed', async () => {
    asks.get.mockResolvedValue(gone);
    expect(await changePlan('8', undefined, { language: 'de' })).toEqual(gone);
    expect(asks.put).not.toHaveBeenCalled();
  });
});
