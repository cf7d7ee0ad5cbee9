import { describe, expect, it } from 'vitest';
import { axisOf, clustered, day, placeOf, ticks } from './axis';

const now = Date.UTC(2026, 10, 23);
const at = (days: number) => now + days * day;

describe('the axis of time', () => {
  it('Holds everything and today, with room at both ends', () => {
    const axis = axisOf([at(-60), at(-10)], now, 800);
    expect(placeOf(axis, at(-60))).toBeGreaterThan(10);
    expect(placeOf(axis, now)).toBeLessThan(790);
    expect(placeOf(axis, now)).toBeGreaterThan(placeOf(axis, at(-10)));
  });

  it('Runs from right to left where people read so', () => {
    const axis = axisOf([at(-60)], now, 800, true);
    expect(placeOf(axis, at(-60))).toBeGreaterThan(placeOf(axis, now));
  });

  it('Has a place for a case in which nothing has happened yet', () => {
    const axis = axisOf([], now, 300);
    expect(placeOf(axis, now)).toBe(150);
    expect(ticks(axis, 70).length).toBeGreaterThan(0);
  });

  it('Takes no more labels than there is room for, whatever the span', () => {
    for (const span of [1, 5, 20, 90, 200, 400, 1_500]) {
      for (const width of [240, 800]) {
        const axis = axisOf([at(-span)], now, width);
        const places = ticks(axis, 70).map((tick) => placeOf(axis, tick));
        expect(places.length, `${span} days on ${width}`).toBeGreaterThan(0);
        for (const [nth, place] of places.slice(1).entries()) expect(place - (places[nth] ?? 0), `${span} days on ${width}`).toBeGreaterThan(45);
      }
    }
  });
});

describe('points', () => {
  it('That would lie on each other become one, and none is lost', () => {
    const axis = axisOf([at(-100)], now, 500);
    const items = Array.from({ length: 1_000 }, (_, nth) => ({ at: at(-100) + nth * (day / 10) }));
    const clusters = clustered(items, axis, 24);
    expect(clusters.flatMap(({ items: those }) => those)).toHaveLength(1_000);
    expect(clusters.length).toBeGreaterThan(10);
    for (const [nth, { x }] of clusters.slice(1).entries()) expect(x - (clusters[nth]?.x ?? 0)).toBeGreaterThan(10);
  });

  it('That stand apart stay apart', () => {
    const axis = axisOf([at(-10)], now, 500);
    expect(clustered([{ at: at(-10) }, { at: at(-5) }], axis, 24)).toHaveLength(2);
  });
});
