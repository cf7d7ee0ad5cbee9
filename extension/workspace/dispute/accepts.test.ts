import { expect, it } from 'vitest';
import { fits } from './accepts';

it('an item takes the kinds of files that its picker offers, and a page takes none', () => {
  expect(fits('image/png', 'image/*')).toBe(true);
  expect(fits('video/mp4', 'image/*')).toBe(false);
  expect(fits('application/pdf', 'image/*,application/pdf')).toBe(true);
  expect(fits('application/pdfx', 'image/*,application/pdf')).toBe(false);
  expect(fits('image/png', null)).toBe(false);
});
