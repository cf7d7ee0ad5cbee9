import { isHungry } from '../painted';
import type { Area } from '../scroll';
import { Scroller as Box } from '../scroller';
import { offsetOf } from '../walk';
import { extentOf, type RowContent } from './content';
import { contentOf } from './identity';
import type { Ledger } from './ledger';
import { rowsIn, type SeenRow } from './rows';
import type { Scroller } from './scroller';
import { picturesIn, wordsOf } from './shown';
import { isUncovered } from './uncovered';

/** One picture in numbers: which it is (from 1), from where to where it shows the conversation, then for each row its number, top and bottom. CSS pixels from the picture's upper edge. */
export type PictureSight = [picture: number, from: number, to: number, ...rows: number[]];

interface Sight {
  row: SeenRow;
  number: number;
  says: string;
  top: number;
  bottom: number;
}

/**
 * Which rows of the conversation are on which picture, and where. They are measured when the window is ready for the camera, and
 * once more when the picture was taken: only what has not moved, changed or been covered meanwhile is on it for certain.
 */
export class Sights {
  readonly pictures: PictureSight[] = [];
  private waiting: { picture: number; area: Area; from: number; to: number; sights: Sight[] } | null = null;

  constructor(
    private readonly scroller: Scroller,
    private readonly ledger: Ledger<RowContent>,
  ) {}

  /** The window stands still; this area of it becomes that picture. */
  ready(picture: number, area: Area): void {
    while ((this.pictures.at(-1)?.[0] ?? 0) >= picture) this.pictures.pop();
    const { top, bottom } = this.seen(area);
    const rows = rowsIn(this.scroller).filter(({ sticky }) => !sticky);
    const places = this.ledger.recognise(rows);
    const sights = rows.flatMap((row, at): Sight[] => {
      const place = places[at] ?? null;
      const standing = place === null ? null : this.standing(row.element, area);
      return place === null || !standing ? [] : [{ row, number: place + 1, says: contentOf(row), ...standing }];
    });
    this.waiting = { picture, area, from: Math.round(top - area.top), to: Math.round(bottom - area.top), sights };
  }

  /** The picture was taken. */
  taken(): void {
    if (!this.waiting) return;
    const { picture, area, from, to, sights } = this.waiting;
    this.waiting = null;
    const { top, bottom } = this.seen(area);
    if (Math.round(top - area.top) !== from || Math.round(bottom - area.top) !== to) return;
    const steady = sights.filter((sight) => {
      const now = this.standing(sight.row.element, area);
      return now?.top === sight.top && now.bottom === sight.bottom && contentOf({ ...sight.row, words: wordsOf(sight.row.element) }) === sight.says;
    });
    if (steady.length > 0) this.pictures.push([picture, from, to, ...steady.flatMap(({ number, top: at, bottom: end }) => [number, at, end])]);
  }

  /** The part of the area in which the conversation is seen. */
  private seen(area: Area): { left: number; top: number; right: number; bottom: number } {
    const box = new Box(this.scroller.box).seen;
    return {
      left: Math.max(area.left, box.left),
      top: Math.max(area.top, box.top),
      right: Math.min(area.left + area.width, box.left + box.width),
      bottom: Math.min(area.top + area.height, box.top + box.height),
    };
  }

  /** From where to where what a row says stands in the picture, also beyond its edges; null when the picture does not show it. */
  private standing(element: Element, area: Area): { top: number; bottom: number } | null {
    const extent = element.isConnected ? extentOf(element) : null;
    if (!extent || element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) === false) return null;
    if (picturesIn(element).some((picture) => picture.localName === 'img' && isHungry(picture as HTMLImageElement))) return null;
    const { x, y } = offsetOf(element);
    const [left, top, right, bottom] = [extent.left + x, extent.top + y, extent.right + x, extent.bottom + y];
    const seen = this.seen(area);
    if (left < seen.left - 1 || right > seen.right + 1) return null;
    const shown = { left, right, top: Math.max(top, seen.top), bottom: Math.min(bottom, seen.bottom) };
    if (shown.bottom - shown.top < 1 || !isUncovered(element, shown)) return null;
    return { top: Math.round(top - area.top), bottom: Math.round(bottom - area.top) };
  }
}
