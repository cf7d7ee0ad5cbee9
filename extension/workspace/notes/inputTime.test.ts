import { describe, expect, it } from 'vitest';
import { fromField, toField } from './inputTime';

describe('the time of a note', () => {
  it('Goes into the field in the person’s own zone and comes back as the same moment', () => {
    for (const iso of ['2026-08-10T12:30:00.000Z', '2026-01-31T23:59:00.000Z']) expect(fromField(toField(iso))).toBe(iso);
  });

  it('Is none when the field is empty, impossible or nonsense', () => {
    for (const text of ['', '2026-13-01T10:00', 'soon']) expect(fromField(text)).toBeNull();
    for (const iso of [null, 'soon']) expect(toField(iso)).toBe('');
  });
});
