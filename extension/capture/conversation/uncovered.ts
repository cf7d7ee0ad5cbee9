import { offsetOf } from '../walk';

/** Words are seldom lower than this: whatever hides a line is met by one of the points. */
const apart = 12;

/** Is an element what is seen at that part of the window, and nothing that lies over it? Asked at points in three columns. */
export function isUncovered(element: Element, { left, top, right, bottom }: { left: number; top: number; right: number; bottom: number }): boolean {
  const across = [left + Math.min(1, (right - left) / 2), (left + right) / 2, right - Math.min(1, (right - left) / 2)];
  const steps = Math.max(1, Math.ceil((bottom - top) / apart));
  for (let step = 0; step < steps; step++) {
    const y = top + ((step + 0.5) * (bottom - top)) / steps;
    if (!across.every((x) => isAt(element, x, y))) return false;
  }
  return true;
}

/** A frame that holds it must be seen there as well. */
function isAt(element: Element, x: number, y: number): boolean {
  const offset = offsetOf(element);
  const hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(x - offset.x, y - offset.y);
  if (!hit || !element.contains(hit)) return false;
  const frame = element.ownerDocument.defaultView?.frameElement;
  return !frame || isAt(frame, x, y);
}
