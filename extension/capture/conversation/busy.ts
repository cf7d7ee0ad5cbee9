import { isTimeText } from './times';

const marked = '[role="progressbar"], [aria-busy="true"], progress';
const named = /(?:^|[-_])(?:spin(?:ner)?|loading|loader|skeleton)(?:[-_]|$)/i;

/** Does it say that more is on its way, and nothing else? By its role or its class; a message has words beside its spinner. */
export function isBusy(element: Element): boolean {
  const words = element.textContent?.trim() ?? '';
  if (words.length > 40 || isTimeText(words) || element.querySelector('img, video, canvas')) return false;
  const inner = [element, ...element.querySelectorAll('*')].slice(0, 12);
  return inner.some((one) => (one.matches(marked) || [...one.classList].some((name) => named.test(name))) && (one.textContent?.trim() ?? '') === words);
}

/** Something in the box, in view, that turns while messages are fetched. */
export function showsBusy(box: Element): boolean {
  return [...box.querySelectorAll(`${marked}, [class*="spin" i], [class*="load" i], [class*="skeleton" i]`)].some(
    (element) => isBusy(element) && element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && element.getBoundingClientRect().height > 2,
  );
}
