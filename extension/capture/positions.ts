import type { Undo } from './undo';
import { everyElement } from './walk';

/** Remembers where everything that can scroll stands, what has the focus and what is selected, and what is open. */
export function rememberPositions(document: Document, undo: Undo): void {
  rememberFocus(document, undo);
  rememberOpen(document, undo);
  const root = document.scrollingElement ?? document.documentElement;
  const places = new Map<Element, [left: number, top: number]>([[root, [root.scrollLeft, root.scrollTop]]]);
  for (const element of everyElement(document, true)) {
    if (element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth) places.set(element, [element.scrollLeft, element.scrollTop]);
  }
  undo.add(() => {
    for (const [element, [left, top]] of places) {
      if (element.scrollLeft !== left || element.scrollTop !== top) element.scrollTo({ left, top, behavior: 'instant' });
    }
  });
}

function rememberFocus(document: Document, undo: Undo): void {
  const focused = document.activeElement as HTMLElement | null;
  const selection = document.getSelection();
  const ranges = selection ? Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index).cloneRange()) : [];
  undo.add(() => {
    if (focused && focused !== document.activeElement) focused.focus?.({ preventScroll: true });
    if (!selection || ranges.length === 0 || isSelected(selection, ranges)) return;
    selection.removeAllRanges();
    for (const range of ranges) selection.addRange(range);
  });
}

function isSelected(selection: Selection, ranges: readonly Range[]): boolean {
  if (selection.rangeCount !== ranges.length) return false;
  return ranges.every((range, index) => {
    const now = selection.getRangeAt(index);
    return (
      now.startContainer === range.startContainer && now.startOffset === range.startOffset && now.endContainer === range.endContainer && now.endOffset === range.endOffset
    );
  });
}

/** What the browser itself opens and shuts. Panels that a page shuts with a script when it is scrolled cannot be opened again without a click. */
function rememberOpen(document: Document, undo: Undo): void {
  const panels = [...document.querySelectorAll<HTMLElement>('[popover]')].filter((panel) => panel.matches(':popover-open'));
  const folds = [...document.querySelectorAll<HTMLDetailsElement>('details[open]')];
  undo.add(() => {
    for (const fold of folds) fold.open = true;
    for (const panel of panels) if (!panel.matches(':popover-open')) panel.showPopover();
  });
}
