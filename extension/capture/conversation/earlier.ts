import { mayClick } from '../folds/allowed';
import { click, wallIn } from '../folds/click';
import { saysEarlier } from '../folds/words';
import type { Scroller } from './scroller';
import { shownBelow, wordsOf } from './shown';

/** What lists of messages are called; as names of what stands around a button these are no danger. */
const names = /chat|contact|block/gi;
const controls = 'button, a, [role="button"]';

/** A row that is only the button. */
export function isEarlierButton(element: Element): boolean {
  return saysEarlier(wordsOf(element)) && (element.matches(controls) || element.querySelector(controls) !== null || isPointed(element));
}

/** Presses "view earlier messages" in the conversation, if there is such a button and it surely does nothing else. */
export function pressEarlier(scroller: Scroller): boolean {
  for (const node of shownBelow(scroller.box)) {
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const element = node as HTMLElement;
    if (!(element.matches(controls) || isPointed(element)) || !mayClick(element, saysEarlier, names)) continue;
    const takeDown = wallIn(scroller.document);
    click(element);
    takeDown();
    return true;
  }
  return false;
}

/** One that is there, allowed or not: as long as it is, the first message has not been reached. */
export function offersEarlier(scroller: Scroller): boolean {
  return [...shownBelow(scroller.box)].some((node) => node.nodeType === Node.ELEMENT_NODE && isEarlierButton(node as Element) && (node as Element).checkVisibility());
}

function isPointed(element: Element): boolean {
  return element.childElementCount === 0 && (element.ownerDocument.defaultView ?? window).getComputedStyle(element).cursor === 'pointer';
}
