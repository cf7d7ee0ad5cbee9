import { describe, expect, it } from 'vitest';
import { answered, lineId, type Plan, wishOf } from './wish';

const plan: Plan = {
  reason: 'damaged', solution: 'partial-refund', amount: { amount: '5.00', currency: 'EUR', text: '5.00 EUR' }, words: 'Broken.',
  subReason: 'damaged-item', received: true, wrong: 'broken', extent: 'some-items', lines: ['7'], language: 'de',
};

describe('what is sent of a plan', () => {
  it('keeps what is not changed', () => {
    expect(wishOf(plan, { words: 'Cracked.' })).toEqual({ ...plan, amount: { amount: '5.00', currency: 'EUR' }, words: 'Cracked.' });
  });
  it('begins with a full refund and nothing chosen', () => {
    expect(wishOf(null, {})).toMatchObject({ reason: null, solution: 'full-refund', amount: null, lines: [] });
  });
});

describe('an answer', () => {
  it('opens again what was chosen after it', () => {
    expect(answered(plan, 'received', 'no')).toEqual({ received: false, wrong: null, reason: null, subReason: null });
    expect(answered(plan, 'wrong', 'fake')).toEqual({ wrong: 'fake', reason: null, subReason: null });
  });
  it('that is the same changes nothing', () => {
    expect(answered(plan, 'received', 'yes')).toEqual({});
    expect(answered(plan, 'wrong', 'broken')).toEqual({});
  });
  it('for the whole order speaks of no single line', () => {
    expect(answered(plan, 'extent', 'whole')).toEqual({ extent: 'whole', lines: [] });
    expect(answered(plan, 'extent', 'some-pieces')).toEqual({ extent: 'some-pieces' });
  });
});

it('a line without an id is named by its place', () => {
  expect([{ lineId: '7' }, { lineId: null }].map(lineId)).toEqual(['7', 'line-2']);
});
