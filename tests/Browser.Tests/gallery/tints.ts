import type { Page } from '@playwright/test';
import { partsOf, type StoredCapture } from '../stage/acts';
import type { Program } from '../stage/program';
import { runs } from './pixels';

/** A message of the gallery, by the row that it is. */
export const idOf = (at: number): string => `26${7_000_000 + at * 13}`;

/** What a capture says of its pictures: which rows stand where on each. */
export async function saidOf(program: Program, capture: StoredCapture) {
  const html = (await partsOf(program, capture, 'conversation'))[0]?.toString() ?? '';
  const keys = [...html.matchAll(/<div data-row="(\d+)"[^>]*>(.*?)<\/div>\n/gs)].map(([, , inner = '']) => Number(/rgb\((\d+), 210/.exec(inner)?.[1] ?? 0));
  const said = JSON.parse(/ data-pictures="([^"]*)"/.exec(html)?.[1] ?? '[]') as number[][];
  return said.map(([picture, from, to, ...rest]) => ({
    picture,
    from,
    to,
    places: Array.from({ length: rest.length / 3 }, (_, at) => ({ id: keys[rest[3 * at]! - 1] ? idOf(keys[rest[3 * at]! - 1]! - 16) : 'time', top: rest[3 * at + 1]!, bottom: rest[3 * at + 2]! })),
  }));
}

/** The bubbles on a picture, of the list or of the whole window: the seller's begin sixty pixels from the list's left, the buyer's as far from its right. */
export async function tintsOf(tab: Page, picture: string, list: { left: number; width: number }) {
  const width = Buffer.from(picture, 'base64').readUInt32BE(16);
  const left = width > list.width ? list.left : 0;
  const found: { id: string; top: number; bottom: number }[] = [];
  for (const x of [left + 67, left + list.width - 68]) {
    let top = 0;
    for (const { colour, length } of await runs(tab, [picture], x)) {
      const red = /^#(..)d2a0$/.exec(colour)?.[1];
      if (red) found.push({ id: idOf(parseInt(red, 16) - 16), top, bottom: top + length });
      top += length;
    }
  }
  return found;
}
