import { Across, mostColumns } from './across';
import type { Area } from './scroll';
import type { Scroller } from './scroller';

/** What is shown in columns, because it is wider than its window, and the slice of which columns are still to be shown. */
export class Columns {
  private readonly known = new Map<Scroller, Across>();
  private slice: { of: Scroller; y: number; height: number; column: number } | null = null;

  /** `step`: whole pixels of the device. `narrow` is shown in one column, however wide it is. */
  constructor(
    private readonly step: number,
    private readonly narrow: Element | null,
  ) {}

  of(scroller: Scroller): Across {
    const known = this.known.get(scroller);
    if (known) return known;
    const across = new Across(scroller, scroller.isPage ? this.step : 1, scroller.element === this.narrow ? 1 : mostColumns);
    this.known.set(scroller, across);
    return across;
  }

  /** How many, for what was looked at already. */
  expected(scroller: Scroller): number {
    return this.known.get(scroller)?.columns ?? 1;
  }

  /** How many of what is shown reach further to the side than their pictures. */
  get cut(): number {
    return [...this.known.values()].filter(({ isCut }) => isCut).length;
  }

  /** Columns of the slice that are still to be shown. */
  get left(): number {
    return this.slice ? this.of(this.slice.of).columns - this.slice.column : 0;
  }

  /** Begins with the first column of a slice, `area` of the window; gives the part of the window that shows it. */
  begin(scroller: Scroller, area: Area): Area {
    const across = this.of(scroller);
    if (across.columns === 1) return area;
    this.slice = { of: scroller, y: area.top - topOf(scroller), height: area.height, column: 1 };
    return { ...area, ...across.seen(0) };
  }

  /** Brings the next column into view. */
  show(): void {
    if (this.slice) this.of(this.slice.of).show(this.slice.column);
  }

  /** Where the column that was brought into view is seen. */
  take(): Area {
    const { slice } = this;
    if (!slice) throw new Error('No column is left to be shown.');
    const across = this.of(slice.of);
    const area = { ...across.seen(slice.column), top: topOf(slice.of) + slice.y, height: slice.height };
    this.slice = ++slice.column < across.columns ? slice : null;
    return area;
  }
}

/** Where its content begins in the window. */
function topOf(scroller: Scroller): number {
  return scroller.box.top - scroller.top;
}
