import { describe, expect, it } from 'vitest';
import { marks, nextOf } from './progress';
import type { CaseFile } from './step';

type Known = Parameters<typeof marks>[0];

const empty: Known = {
  file: { disputes: [], statements: [], messages: [] } as unknown as CaseFile,
  deadlines: [],
  plan: null,
  checklist: null,
  records: { money: null, returns: null, outcome: null },
};
const withFile = (part: object): Known => ({ ...empty, file: { ...empty.file, ...part } });

describe('how far a case is', () => {
  it('Begins with the problem', () => {
    expect(nextOf(empty)).toBe('problem');
    expect(marks(empty)).toMatchObject({ problem: 'now', terms: 'open', follow: 'idle', outcome: 'idle' });
  });

  it('Goes on to what is missing once a reason is chosen', () => {
    const known = { ...withFile({ statements: [{ kind: 'dispute-window' }] }), plan: { reason: 'damaged', solution: 'full-refund' } as Known['plan'] };
    expect(nextOf(known)).toBe('evidence');
  });

  it('An answer without a reason is not yet a problem told', () => {
    expect(nextOf({ ...empty, plan: { reason: null } as Known['plan'] })).toBe('problem');
  });

  it('An open dispute is followed, and a return that is asked for is waited for', () => {
    const known = { ...withFile({ disputes: [{ state: 'in-progress', refund: null }] }), plan: { reason: 'counterfeit', solution: 'return-and-refund' } as Known['plan'] };
    expect(marks(known)).toMatchObject({ problem: 'done', claim: 'done', follow: 'open', returns: 'open', money: 'open' });
  });

  it('Money that came back asks for the outcome, and then nothing is left to do', () => {
    const checklist = { reason: 'damaged', items: [] } as unknown as Known['checklist'];
    const known: Known = {
      ...withFile({ disputes: [{ state: 'finished' }], messages: [{ sender: 'buyer' }] }),
      checklist,
      records: { money: { record: { refunds: [{}] } } as Known['records']['money'], returns: null, outcome: null },
    };
    expect(nextOf(known)).toBe('outcome');
    expect(nextOf({ ...known, records: { ...known.records, outcome: { record: {} } as Known['records']['outcome'] } })).toBeUndefined();
  });
});
