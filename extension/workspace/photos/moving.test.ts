import { describe, expect, it } from 'vitest';
import { isElsewhere, type Move, movedTo, pickUp, placeFor, placeOf } from './moving';

const files = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
const ids = (move: Move<{ id: string }>) => move.order.map(({ id }) => id).join('');
const press = (move: Move<{ id: string }>, key: string, isRightToLeft = false) => movedTo(move, placeFor(move, key, 3, isRightToLeft) ?? Number.NaN);

describe('a picture that is moved by keyboard', () => {
  it('Goes along the row, up and down a row, and to the ends', () => {
    let move = press(pickUp(files, 'b'), 'ArrowRight');
    expect(ids(move)).toBe('acbde');
    move = press(move, 'ArrowUp');
    expect(ids(move)).toBe('bacde');
    move = press(move, 'ArrowDown');
    expect(ids(move)).toBe('acdbe');
    move = press(move, 'End');
    expect(ids(move)).toBe('acdeb');
    expect(placeOf(move)).toBe(4);
    expect(ids(press(move, 'ArrowRight'))).toBe('acdeb');
    expect(ids(press(move, 'Home'))).toBe('bacde');
  });

  it('Goes the other way where one reads from the right', () => {
    expect(ids(press(pickUp(files, 'b'), 'ArrowRight', true))).toBe('bacde');
    expect(ids(press(pickUp(files, 'b'), 'ArrowLeft', true))).toBe('acbde');
  });

  it('Is known to be where it was, when it came back', () => {
    const there = press(pickUp(files, 'c'), 'ArrowLeft');
    expect(isElsewhere(there)).toBe(true);
    expect(isElsewhere(press(there, 'ArrowRight'))).toBe(false);
  });

  it('Leaves every other key to the page', () => {
    for (const key of ['Tab', 'a', 'PageDown']) expect(placeFor(pickUp(files, 'c'), key, 3, false)).toBeUndefined();
  });
});
