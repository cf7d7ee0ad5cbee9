import { namesDanger, saysDanger } from './words';

/** How far up the names of surrounding elements speak for a fold: its row, its block, the block's place. */
const levels = 4;
const roles = new Set([null, '', 'button']);

/**
 * May this be clicked? What is not surely harmless is not. `says` tells whether the words on it are those of a fold; `known` are words
 * that names around it may hold without harm (a list of messages is called `chat`).
 */
export function mayClick(element: HTMLElement, says: (text: string) => boolean, known?: RegExp): boolean {
  const text = element.textContent ?? '';
  return (
    says(text) &&
    isShown(element) &&
    roles.has(element.getAttribute('role')) &&
    !element.hasAttribute('aria-haspopup') &&
    !element.matches(':disabled, [aria-disabled="true"], [type="submit"], [type="reset"], [type="image"], [formaction], [contenteditable], [download], [target]') &&
    !element.closest('form, label, input, select, textarea, dialog, [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], [contenteditable="true"]') &&
    !leadsAway(element) &&
    ![element, ...element.querySelectorAll('*')].some((one) => isDangerous(one, known)) &&
    !above(element).some((one) => isNamedDangerous(one, known))
  );
}

/** Opening it runs no click, but the page may listen for it. */
export function mayOpen(details: HTMLDetailsElement): boolean {
  const summary = details.querySelector('summary');
  return isShown(details) && !details.closest('form') && !saysDanger(summary?.textContent ?? '') && ![details, ...(summary ? [summary, ...summary.querySelectorAll('*')] : [])].some((one) => isDangerous(one));
}

/** Links that only carry a script (`#`, `javascript:;`) are buttons in all but name; any other leads somewhere. */
function leadsAway(element: HTMLElement): boolean {
  const href = element.closest('a, area')?.getAttribute('href');
  const isIdle = href === undefined || href === null || /^(#?|javascript:\s*(void\s*\(?0?\)?)?;?)$/i.test(href.trim());
  return !isIdle || [element, ...above(element)].some((one) => /location|\bopen\s*\(|submit|navigate/i.test(one.getAttribute('onclick') ?? ''));
}

function isDangerous(element: Element, known?: RegExp): boolean {
  const said = ['aria-label', 'title', 'alt', 'value'].some((name) => saysDanger(element.getAttribute(name) ?? ''));
  return said || isNamedDangerous(element, known) || ['name', 'onclick', 'href', 'formaction'].some((name) => namesDanger(element.getAttribute(name) ?? ''));
}

/** By class, id, or data attribute. Hashes of style modules (`--2Xyz9`) say nothing. */
function isNamedDangerous(element: Element, known?: RegExp): boolean {
  const harmless = (value: string): string => (known ? value.replace(known, '') : value);
  return [...element.attributes].some(
    ({ name, value }) => (name === 'class' || name === 'id' || name.startsWith('data-')) && (namesDanger(value) || saysDanger(harmless(value)) || (name.startsWith('data-') && namesDanger(name))),
  );
}

function above(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = element.parentElement; at && found.length < levels && at !== element.ownerDocument.body; at = at.parentElement) found.push(at);
  return found;
}

export function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) !== false;
}
