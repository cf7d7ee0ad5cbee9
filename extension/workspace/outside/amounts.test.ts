import { describe, expect, it } from 'vitest';
import { readAmount } from './amounts';
import { endOf, orNull, today } from './days';

describe('an amount as people type it', () => {
  it.each([
    ['12', '12.00'],
    ['12.5', '12.50'],
    ['12,50', '12.50'],
    ['1.234,56', '1234.56'],
    ['1,234.56', '1234.56'],
    ['1 234,56', '1234.56'],
    ['1.234.567', '1234567.00'],
  ])('%s is %s', (typed, amount) => expect(readAmount(typed, 'eur')).toEqual({ amount, currency: 'EUR' }));

  it.each(['', '0', '-5', '1.234', '1,234', '1,2,3', '12.', 'R$ 5', '1.2.34', '1e5'])('%s is not guessed', (typed) => expect(readAmount(typed, 'EUR')).toBeNull());

  it('needs a currency of three letters', () => expect(readAmount('5', '€')).toBeNull());
});

describe('days', () => {
  it('end at the last second of the day where the person lives', () => {
    const end = new Date(endOf('2026-09-03'));
    expect([end.getFullYear(), end.getMonth(), end.getDate(), end.getHours(), end.getMinutes()]).toEqual([2026, 8, 3, 23, 59]);
  });

  it('are written as a field wants them', () => expect(today(new Date(2026, 0, 5, 12))).toBe('2026-01-05'));

  it('left empty are not there', () => expect([orNull('  '), orNull(' x ')]).toEqual([null, 'x']));
});
