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

interface Waiting {
  picture: number;
  area: Area;
  from: number;
  to: number;
  sights: Sight[];
}

interface Sight {
  row: SeenRow;
  number: number;
  says: string;
  top: number;
  bottom: number;
}

/**
 * Which rows of the conversation are on which picture, and where. They are measured when the window is ready for the camera, with
 * each frame from then on, and when the picture was taken: only what has not moved, changed or been covered is on it for certain.
 */
export class Sights {
  readonly pictures: PictureSight[] = [];
  private waiting: Waiting | null = null;

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
    this.watch(this.waiting);
  }

  /** The picture was taken. */
  taken(): void {
    if (!this.waiting) return;
    this.keepSteady(this.waiting);
    const { picture, from, to, sights } = this.waiting;
    this.waiting = null;
    if (sights.length > 0) this.pictures.push([picture, from, to, ...sights.flatMap(({ number, top, bottom }) => [number, top, bottom])]);
  }

  /** What goes and comes back stands in the same place before the picture and after it, and elsewhere on it. */
  private watch(waiting: Waiting): void {
    this.scroller.view.requestAnimationFrame(() => {
      if (this.waiting !== waiting) return;
      this.keepSteady(waiting);
      this.watch(waiting);
    });
  }

  private keepSteady(waiting: Waiting): void {
    const { area, from, to, sights } = waiting;
    const { top, bottom } = this.seen(area);
    const isSteady = Math.round(top - area.top) === from && Math.round(bottom - area.top) === to;
    waiting.sights = sights.filter((sight) => {
      const now = isSteady ? this.standing(sight.row.element, area) : null;
      return now?.top === sight.top && now.bottom === sight.bottom && contentOf({ ...sight.row, words: wordsOf(sight.row.element) }) === sight.says;
    });
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
