import { isBusy } from './busy';
import { isEarlierButton } from './earlier';
import { isRefusal } from './refusal';
import type { Scroller, Standing } from './scroller';
import { picturesIn, shownChildren, wordsOf } from './shown';
import { carriesTime } from './times';

/** One row of the conversation as it stands on the page now: a message, a time, a note. */
export interface SeenRow extends Standing {
  element: Element;
  words: string;
  /** It stays in view while the others pass: its place says nothing. */
  sticky: boolean;
}

/** The rows that are on the page, oldest first; of a virtual list only those around what is in view. */
export function rowsIn(scroller: Scroller): SeenRow[] {
  const rows: SeenRow[] = [];
  for (const element of flat(scroller.box, scroller)) {
    const standing = scroller.standing(element);
    if (standing.height < 1 || standing.width < 1 || isBusy(element) || isRefusal(element) || isEarlierButton(element)) continue;
    const { position } = scroller.view.getComputedStyle(element);
    rows.push({ element, ...standing, words: wordsOf(element), sticky: position === 'sticky' || position === 'fixed' });
  }
  return oldestFirst(rows);
}

/** Written order where it is the seen order or its reverse; by height where rows are placed one by one. */
function oldestFirst(rows: SeenRow[]): SeenRow[] {
  const placed = rows.filter(({ sticky }) => !sticky);
  const rises = (order: SeenRow[]): boolean => order.every((row, at) => at === 0 || row.top >= order[at - 1]!.top - 1);
  if (rises(placed)) return rows;
  if (rises([...placed].reverse())) return rows.reverse();
  return placed.sort((one, other) => one.top - other.top);
}

/** Lists may lie in wrappers, and rows in groups of a day: those are opened, a message is not. */
function flat(box: Element, scroller: Scroller, depth = 0): Element[] {
  const children = shownChildren(box).filter(carriesAnything);
  return children.flatMap((child) => (depth < 30 && isGroup(child, children.length === 1, scroller) ? flat(child, scroller, depth + 1) : [child]));
}

function carriesAnything(element: Element): boolean {
  return wordsOf(element) !== '' || picturesIn(element).length > 0;
}

function isGroup(element: Element, isOnly: boolean, scroller: Scroller): boolean {
  const parts = shownChildren(element).filter(carriesAnything);
  const [only] = parts;
  if (!only) return false;
  if (parts.length === 1) return isGroup(only, isOnly, scroller);
  const boxes = parts.map((part) => part.getBoundingClientRect());
  if (!isStacked(boxes)) return false;
  const { width, height } = element.getBoundingClientRect();
  const alike = largestKind(parts);
  // What is alone in the list, or far higher than the screen, is the list.
  if (isOnly || (height > 2 * scroller.screen && parts.length >= 4)) return true;
  if (width < 0.8 * scroller.width) return false;
  return alike.filter(carriesTime).length >= 2 || (width > 0.9 * scroller.width && alike.length >= 3 && alike.length >= 0.6 * parts.length);
}

/** One below the other, up or down; not side by side as a portrait and its bubble. */
function isStacked(boxes: DOMRect[]): boolean {
  const shown = boxes.filter(({ height }) => height >= 1).sort((one, other) => one.top - other.top);
  return shown.length >= 2 && shown.every((box, at) => at === 0 || box.top >= shown[at - 1]!.bottom - 4);
}

/** The parts that are of one tag and one first class. */
function largestKind(parts: Element[]): Element[] {
  const kind = (part: Element): string => `${part.localName}.${part.classList[0] ?? ''}`;
  const kinds = [...new Set(parts.map(kind))].map((one) => parts.filter((part) => kind(part) === one));
  return kinds.reduce((largest, alike) => (alike.length > largest.length ? alike : largest), []);
}
