import { moved } from './files';

/** One that is on its way to another place. */
export interface Move<T extends { id: string }> {
  readonly held: string;
  /** The order as it would be now. */
  readonly order: readonly T[];
  readonly before: readonly T[];
}

export const pickUp = <T extends { id: string }>(files: readonly T[], held: string): Move<T> => ({ held, order: files, before: files });

export const placeOf = <T extends { id: string }>(move: Move<T>, id = move.held): number => move.order.findIndex((file) => file.id === id);

/** Beyond the ends it stays at the end. */
export function movedTo<T extends { id: string }>(move: Move<T>, place: number): Move<T> {
  const at = Math.min(Math.max(place, 0), move.order.length - 1);
  return { ...move, order: moved(move.order, placeOf(move), at) };
}

export const isElsewhere = <T extends { id: string }>({ order, before }: Move<T>): boolean => order.some(({ id }, index) => id !== before[index]?.id);

/** Where a key moves it; undefined when the key is none of these. */
export function placeFor<T extends { id: string }>(move: Move<T>, key: string, columns: number, isRightToLeft: boolean): number | undefined {
  const at = placeOf(move);
  const on = isRightToLeft ? -1 : 1;
  return { ArrowRight: at + on, ArrowLeft: at - on, ArrowDown: at + columns, ArrowUp: at - columns, Home: 0, End: move.order.length - 1 }[key];
}
