import { describe, expect, it } from 'vitest';
import type { Layout } from './layout';
import { Vanished } from './vanished';

const page = (...texts: string[]): Layout => ({ texts: texts.map((text) => ({ text })) }) as Layout;
const goneAfter = (first: string, last: string): number => {
  const vanished = new Vanished();
  vanished.since(page(first));
  return vanished.since(page(last));
};

describe('what a page showed at first and no longer shows', () => {
  it('is told, also where only a sum of money has changed', () => {
    expect(goneAfter('Refund declined', 'Refund agreed')).toBe(1);
    expect(goneAfter('Total US $12.50', 'Total US $99.99')).toBe(1);
  });

  it('is no change where a countdown has gone on', () => {
    expect(goneAfter('Ends in 12 s', 'Ends in 11 s')).toBe(0);
    expect(goneAfter('€5 off for 02:10:44', '€5 off for 02:10:43')).toBe(0);
  });
});
