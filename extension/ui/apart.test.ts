import { expect, test } from 'vitest';
import { apart, pieces } from './apart';

const joined = (text: string): string => pieces(text).map((piece) => (piece.isApart ? `[${piece.text}]` : piece.text)).join('');

test('what is quoted or in brackets is a piece of its own, and nothing is lost', () => {
  expect(joined('اشتريت 1 × “Desk lamp” (Color: Black) من متجر «Lamp Store».')).toBe('اشتريت 1 × [“Desk lamp”] [(Color: Black)] من متجر [«Lamp Store»].');
  expect(joined('„Lampe“ und 「ランプ」')).toBe('[„Lampe“] und [「ランプ」]');
});

test('quotes that do not close leave the sentence whole', () => {
  expect(joined('He wrote “come back')).toBe('He wrote “come back');
  expect(pieces('')).toEqual([]);
});

test('words that are set apart keep their text', () => expect(apart('US $5').replace(/[\u2068\u2069]/g, '')).toBe('US $5'));
