import { blocksIn } from './blocks';

/** What sticks out less than this is a rounding, or a shadow. */
const least = 16;
/** So many windows side by side; what lies further is rarely meant to be read, and the capture says so. */
const mostColumns = 5;

/** The columns in which a page is shown that is wider than its window, from left to right. Places are CSS pixels from its left edge. */
export class Across {
  /** One column where the window shows all. */
  readonly columns: number = 1;
  /** There is more to the right than is shown. */
  readonly isCut: boolean = false;
  /** Where its left edge lies: below nought where it is read from right to left. */
  readonly first: number = 0;
  private readonly column: number;
  private readonly width: number;

  constructor(
    private readonly page: Element,
    step: number,
  ) {
    const { clientWidth, scrollWidth, scrollLeft } = page;
    this.width = clientWidth;
    this.column = Math.max(step, Math.floor(clientWidth / step) * step);
    if (clientWidth < 1 || scrollWidth <= clientWidth + least) return;
    this.scroll(-scrollWidth);
    this.first = page.scrollLeft;
    this.scroll(scrollLeft);
    const furthest = this.first < 0 ? scrollWidth : furthestRight(page) + scrollLeft;
    if (furthest <= clientWidth + least) return;
    this.columns = Math.min(mostColumns, Math.ceil(scrollWidth / this.column));
    this.width = Math.min(scrollWidth, this.columns * this.column);
    this.isCut = furthest > this.width + least;
  }

  /** Brings a column into view. */
  show(column: number): void {
    if (this.columns > 1) this.scroll(this.first + column * this.column);
  }

  /** Where a column is seen in the window: the browser scrolls no further than to the page's edge. */
  seen(column: number): { left: number; width: number } {
    const begin = column * this.column;
    return { left: begin - (this.page.scrollLeft - this.first), width: Math.min(this.column, this.width - begin) };
  }

  private scroll(left: number): void {
    this.page.scrollTo({ left, top: this.page.scrollTop, behavior: 'instant' });
  }
}

/** How far words and pictures reach to the right, in the window. */
function furthestRight(page: Element): number {
  return blocksIn(page, { left: 0, top: -1e7, width: 1e7, height: 2e7 }).reduce((most, { right }) => Math.max(most, right), 0);
}
