/** A grid of equal tiles of which only those near the screen are built. */
export interface Grid {
  count: number;
  columns: number;
  /** Of a tile with the gap below it. */
  rowHeight: number;
}

export interface Rows {
  first: number;
  /** One behind the last. */
  end: number;
  /** Room for the tiles that are not built. */
  above: number;
  below: number;
}

/** So many rows are ready outside of the screen, so that neither wheel nor Tab key runs into nothing. */
const spare = 2;

export const columnsIn = (width: number, least: number, gap: number): number => Math.max(1, Math.floor((width + gap) / (least + gap)));

/** `top`: how far the grid's beginning lies above the screen's. */
export function rowsIn({ count, columns, rowHeight }: Grid, top: number, height: number): Rows {
  const rows = Math.ceil(count / columns);
  const from = clamp(Math.floor(top / rowHeight) - spare, 0, rows);
  const to = clamp(Math.ceil((top + height) / rowHeight) + spare, from, rows);
  return { first: from * columns, end: Math.min(count, to * columns), above: from * rowHeight, below: (rows - to) * rowHeight };
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
