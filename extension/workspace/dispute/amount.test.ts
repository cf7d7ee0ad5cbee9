import { expect, it } from 'vitest';
import { amountOf, amountTrouble } from './amount';

it.each([['12,5', '12.50'], [' 12.50 ', '12.50'], ['7', '7.00'], ['0', null], ['-3', null], ['1.234,50', null], ['abc', null], ['', null], ['1.999', null]])(
  'an amount is typed as people type it: %s',
  (typed, amount) => expect(amountOf(typed)).toBe(amount),
);

it('no more than the total can be asked for', () => {
  const total = { amount: '30.00', currency: 'EUR' };
  expect(amountTrouble('30', total)).toBeNull();
  expect(amountTrouble('30,01', total)).toBe('claimAmountMore');
  expect(amountTrouble('', total)).toBe('claimAmountNone');
  expect(amountTrouble('99', null)).toBeNull();
});
