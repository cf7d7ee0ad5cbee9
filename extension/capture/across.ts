import { blocksIn } from './blocks';
import type { Scroller } from './scroller';
import { offsetOf } from './walk';

/** What sticks out less than this is a rounding, or a shadow. */
const least = 16;
/** So many windows side by side; what lies further is rarely meant to be read, and the capture says so. */
export const mostColumns = 5;

/** The columns in which something is shown that is wider than its window, from left to right. Places are CSS pixels from its left edge. */
export class Across {
  /** One column where the window shows all. */
  readonly columns: number = 1;
  /** There is more to the side than is shown. */
  readonly isCut: boolean = false;
  /** Where its left edge lies: below nought where it is read from right to left. */
  readonly first: number = 0;
  private readonly column: number;
  private readonly width: number;

  /** `most`: in so many columns at the most. */
  constructor(
    private readonly scroller: Scroller,
    step: number,
    most = mostColumns,
  ) {
    const { element } = scroller;
    const { clientWidth, scrollWidth, scrollLeft } = element;
    this.width = clientWidth;
    this.column = Math.max(step, Math.floor(clientWidth / step) * step);
    const seen = scroller.seen.width;
    const reach = reachOf(scroller, seen);
    if (!reach) return;
    this.scroll(-scrollWidth);
    this.first = element.scrollLeft;
    this.scroll(scrollLeft);
    // Where only part of it can be brought before the camera, what is beside that part would be left out between the columns.
    this.columns = seen < clientWidth - 1 ? 1 : Math.min(most, Math.ceil(scrollWidth / this.column));
    if (this.columns > 1) this.width = Math.min(scrollWidth, this.columns * this.column);
    this.isCut = this.columns === 1 || reach.right - scroller.box.left + scrollLeft - this.first > this.width + least;
  }

  /** Brings a column into view. */
  show(column: number): void {
    if (this.columns > 1) this.scroll(this.first + column * this.column);
  }

  /** Where a column is seen in the window: the browser scrolls no further than to the edge. */
  seen(column: number): { left: number; width: number } {
    const begin = column * this.column;
    return { left: this.scroller.box.left + begin - (this.scroller.element.scrollLeft - this.first), width: Math.min(this.column, this.width - begin) };
  }

  private scroll(left: number): void {
    this.scroller.element.scrollTo({ left, top: this.scroller.top, behavior: 'instant' });
  }
}

/** How far its words and pictures reach, in the window, where one can scroll to them; null if none lie to the side of what is seen. */
export function reachOf(scroller: Scroller, seen = scroller.element.clientWidth): { left: number; right: number } | null {
  const { scrollWidth, clientWidth } = scroller.element;
  const more = scrollWidth - seen;
  if (clientWidth < 1 || more <= least) return null;
  const from = scroller.box.left;
  const to = from + seen;
  const reach = { left: from, right: to };
  for (const { left, right } of blocksIn(scroller.element, { left: 0, top: -1e7, width: 1e7, height: 2e7 }, offsetOf(scroller.element))) {
    // What can't be scrolled to is kept out of sight on purpose.
    if (left < to + more) reach.right = Math.max(reach.right, right);
    if (right > from - more) reach.left = Math.min(reach.left, left);
  }
  return reach.right > to + least || reach.left < from - least ? reach : null;
}
