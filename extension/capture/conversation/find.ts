import { around } from '../walk';
import { rowsIn, type SeenRow } from './rows';
import { Scroller } from './scroller';
import { shownBelow } from './shown';
import { carriesTime } from './times';

const least = { width: 160, height: 120 };

/** Points that tell a conversation; one beside it in the same page must be surer, because lists of sessions look alike. */
const enough = { first: 4, beside: 6 };

/**
 * The boxes in which open conversations scroll, the surest first, found by how they are built and used, whatever their names are: rows
 * with texts and times, a field to write in below, two sides, the newest end in view. None when nothing looks like one: the list of
 * sessions beside it must never be taken for it.
 */
export function findConversations(document: Document): Scroller[] {
  const fields: Element[] = [];
  const boxes: Element[] = [];
  const top = document.documentElement;
  if (window !== window.parent) addPageOf(document, boxes);
  for (const node of shownBelow(top)) {
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const element = node as Element;
    if (isField(element)) fields.push(element);
    else if (isBox(element)) boxes.push(element);
    else if (element.localName === 'body' && element.ownerDocument !== document) addPageOf(element.ownerDocument, boxes);
  }
  const judged = boxes.map((box) => ({ box, scroller: new Scroller(box) })).map((one) => ({ ...one, points: pointsOf(one.scroller, fields) }));
  const best = judged.reduce<(typeof judged)[number] | null>((so, one) => (one.points >= (so?.points ?? enough.first) ? one : so), null);
  if (!best) return [];
  const found = [best.scroller];
  for (const { box, scroller, points } of judged) {
    const isBeside = found.every((other) => !holds(other.box, box) && !holds(box, other.box));
    if (isBeside && points >= (box.ownerDocument === best.box.ownerDocument ? enough.beside : enough.first)) found.push(scroller);
  }
  return found;
}

/** Also through components and inner pages. */
function holds(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = around(at)) if (at === outer) return true;
  return false;
}

/** A frame that is the conversation scrolls as a page. */
function addPageOf(inner: Document, boxes: Element[]): void {
  const page = inner.scrollingElement;
  if (page && page.scrollHeight > page.clientHeight + 20) boxes.push(page);
}

function isBox(element: Element): boolean {
  const { clientHeight, clientWidth } = element;
  if (clientHeight < least.height || clientWidth < least.width) return false;
  if (element === element.ownerDocument.scrollingElement || element.localName === 'textarea') return false;
  const view = element.ownerDocument.defaultView ?? window;
  return /auto|scroll|overlay/.test(view.getComputedStyle(element).overflowY) && element.checkVisibility();
}

const isField = (element: Element): boolean =>
  element.localName === 'textarea' || element.getAttribute('contenteditable') === 'true' || element.getAttribute('role') === 'textbox' || element.matches('input[type="text"], input:not([type])');

/** Four are needed. Nothing that a list of sessions has is enough by itself. */
function pointsOf(scroller: Scroller, fields: readonly Element[]): number {
  const rows = rowsIn(scroller);
  if (rows.length === 0) return 0;
  const { box } = scroller;
  const isLog = box.matches('[role="log"], [aria-live="polite"]') || box.querySelector(':scope > [role="log"]') !== null;
  const hasTimes = rows.some(({ element }) => carriesTime(element));
  return (
    (isLog ? 4 : 0) +
    (hasTimes ? 1 : 0) +
    (fields.some((field) => isBelow(field, box)) ? 3 : 0) +
    (isTwoSided(rows, scroller) ? 2 : 0) +
    (scroller.furthest > 20 && scroller.offset >= scroller.furthest - 5 ? 2 : 0) +
    (rows.length > 2 && rows.every(isForChoosing) ? -5 : 0) +
    Math.min(1, (box.clientWidth * box.clientHeight) / (innerWidth * innerHeight))
  );
}

/** Where one writes: under the messages, not above them as where one searches. */
function isBelow(field: Element, box: Element): boolean {
  if (box.contains(field) || !field.checkVisibility()) return false;
  const [one, other] = [inWindow(field), inWindow(box)];
  return one.height > 0 && one.top >= other.bottom - 10 && one.left < other.right && one.right > other.left;
}

/** A rectangle in the window of the uppermost page, whatever frame it stands in. */
function inWindow(element: Element): { top: number; bottom: number; left: number; right: number; height: number } {
  let { top, bottom, left, right } = element.getBoundingClientRect();
  for (let frame = element.ownerDocument.defaultView?.frameElement; frame; frame = frame.ownerDocument.defaultView?.frameElement) {
    const at = frame.getBoundingClientRect();
    [top, bottom, left, right] = [top + at.top, bottom + at.top, left + at.left, right + at.left];
  }
  return { top, bottom, left, right, height: bottom - top };
}

/** Messages stand to the left and to the right; what is in the middle says nothing. */
function isTwoSided(rows: readonly SeenRow[], scroller: Scroller): boolean {
  const range = scroller.document.createRange();
  const middles = rows.slice(-60).flatMap(({ element }) => {
    if (element.getRootNode() !== scroller.box.getRootNode()) return [];
    range.selectNodeContents(element);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width >= 1 && height >= 1 && width < 0.85 * scroller.width);
    if (boxes.length === 0) return [];
    const [left, right] = [Math.min(...boxes.map((box) => box.left)), Math.max(...boxes.map((box) => box.right))];
    return [(scroller.placed({ left, top: 0, width: 0, height: 0 }).left + (right - left) / 2) / scroller.width];
  });
  const left = middles.filter((middle) => middle < 0.46).length;
  const right = middles.filter((middle) => middle > 0.54).length;
  return left > 0 && right > 0;
}

/** The rows of a list of sessions are there to be clicked. */
function isForChoosing({ element }: SeenRow): boolean {
  const view = element.ownerDocument.defaultView ?? window;
  return element.matches('a, button, [role="option"], [role="listitem"][tabindex], [role="button"], [role="tab"]') || view.getComputedStyle(element).cursor === 'pointer';
}
