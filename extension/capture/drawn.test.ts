// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { turns } from './drawn';
import { shifted } from './scroll';

const plain = { transform: 'none', rotate: 'none', scale: 'none', offsetPath: 'none' };

describe('a frame that is drawn otherwise than it is', () => {
  it.each([
    ['plain', {}, false],
    ['half as large', { transform: 'matrix(0.5, 0, 0, 0.5, 10, 20)' }, false],
    ['stretched', { transform: 'matrix(2, 0, 0, 1, 0, 0)', scale: '2' }, false],
    ['turned by a hair that a layer adds', { transform: 'matrix(1, 1e-8, -1e-8, 1, 0, 0)', rotate: '0deg' }, false],
    ['turned', { transform: 'matrix(0.99, 0.07, -0.07, 0.99, 0, 0)' }, true],
    ['turned by a property of its own', { rotate: '3deg' }, true],
    ['upside down', { transform: 'matrix(-1, 0, 0, -1, 0, 0)' }, true],
    ['mirrored', { scale: '-1 1' }, true],
    ['slanted', { transform: 'matrix(1, 0, 0.2, 1, 0, 0)' }, true],
    ['in space', { transform: 'matrix3d(1, 0, 0, 0, 0, 0.9, 0.4, 0, 0, -0.4, 0.9, 0, 0, 0, 0, 1)' }, true],
    ['on a path', { offsetPath: 'path("M 0 0 L 9 9")' }, true],
  ])('Is pictured if it is only larger or smaller: %s', (_, style, isTurned) => expect(turns({ ...plain, ...style })).toBe(isTurned));

  it('Has its places where they are drawn, in a browser that knows none of these properties, too', () => {
    expect(turns({ transform: '' } as CSSStyleDeclaration)).toBe(false);
    expect(shifted({ left: 10, top: 20, width: 30, height: 40 }, { area: { left: 100, top: 50, width: 600, height: 100 }, size: { width: 300, height: 200 } })).toEqual({ left: 120, top: 60, width: 60, height: 20 });
  });
});
