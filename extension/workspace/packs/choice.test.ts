import { describe, expect, it } from 'vitest';
import { accepted, estimate, type Fit, listOf, moved, optionsOf } from './choice';

const exhibits = ['E1', 'E2', 'E3'].map((label) => ({ label, title: `Exhibit ${label}` }));
const labels = exhibits.map(({ label }) => label);

describe('the choice of exhibits', () => {
  it('shows everything by number when nothing was chosen', () => {
    const list = listOf(exhibits, undefined);
    expect(list.map(({ label }) => label)).toEqual(labels);
    expect(list.every(({ isIn, isSmall }) => isIn && !isSmall)).toBe(true);
    expect(optionsOf(list, labels, 'de')).toEqual({ leaveOut: [], shrink: [], order: null, language: 'de' });
  });

  it('comes back as it was kept', () => {
    const kept = { leaveOut: ['E1'], shrink: ['E2'], order: ['E3', 'E1', 'E2'], language: 'en' };
    expect(optionsOf(listOf(exhibits, kept), labels, 'en')).toEqual(kept);
  });

  it('shows an exhibit that came in since the choice was kept', () =>
    expect(listOf([...exhibits, { label: 'E4', title: '' }], { order: ['E3', 'E1', 'E2'] }).map(({ label }) => label)).toEqual(['E3', 'E1', 'E2', 'E4']));

  it('moves up and down and stops at the ends', () => {
    const list = listOf(exhibits, undefined);
    expect(moved(list, 'E3', -1).map(({ label }) => label)).toEqual(['E1', 'E3', 'E2']);
    expect(moved(list, 'E1', -1).map(({ label }) => label)).toEqual(labels);
    expect(moved(list, 'E3', 1).map(({ label }) => label)).toEqual(labels);
  });

  it('takes over a proposal', () => {
    const list = listOf(exhibits, undefined);
    expect(accepted(list, { kind: 'leave-out', label: 'E2' })[1]).toMatchObject({ isIn: false });
    expect(accepted(list, { kind: 'shrink', label: 'E2' })[1]).toMatchObject({ isIn: true, isSmall: true });
  });

  it('estimates until the program has measured', () => {
    const fit: Fit = {
      fits: true, pages: 10, bytes: 1_000_000, over: [], proposals: [],
      exhibits: labels.map((label) => ({ label, title: '', shown: label !== 'E3', pages: 2, bytes: 100_000, cited: 0 })),
    };
    const known = new Map(labels.map((label) => [label, { pages: 2, bytes: 100_000 }]));
    expect(estimate(fit, known, listOf(exhibits, { leaveOut: ['E2'] }))).toEqual({ pages: 10, bytes: 1_000_000 });
    expect(estimate(fit, known, listOf(exhibits, { leaveOut: ['E2', 'E3'] }))).toEqual({ pages: 8, bytes: 900_000 });
  });
});
