import { harmlessAddress, isSecretField, removed } from './secrets';

const voids = new Set('area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '));
const raw = new Set('style script xmp iframe noembed noframes plaintext noscript'.split(' '));

export const isVoid = (name: string): boolean => voids.has(name);
export const isRawText = (name: string): boolean => raw.has(name);

export function escapeText(text: string): string {
  return /[&\u00a0<>]/.test(text)
    ? text.replace(/[&\u00a0<>]/g, (char) => ({ '&': '&amp;', '\u00a0': '&nbsp;', '<': '&lt;' })[char] ?? '&gt;')
    : text;
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}

/** Addresses that may carry a token; those of pictures and styles never open an account. */
const addresses = new Set(['a href', 'area href', 'form action', 'button formaction', 'input formaction', 'iframe src', 'frame src']);

/** All attributes as the page has them, except for what was typed or chosen since, and `srcdoc` for a frame that was read. */
export function attributes(element: Element, srcdoc: string | null): string {
  const live = typed(element);
  let text = '';
  for (const { name, value } of element.attributes) {
    if (live.has(name) || (name === 'srcdoc' && srcdoc !== null)) continue;
    text += ` ${name}="${escapeAttribute(addresses.has(`${element.localName} ${name}`) ? harmlessAddress(value, element.baseURI) : value)}"`;
  }
  for (const [name, value] of live) if (value !== null) text += ` ${name}="${escapeAttribute(value)}"`;
  return srcdoc === null ? text : `${text} srcdoc="${escapeAttribute(srcdoc)}"`;
}

/** The present state of a form field as attributes; null takes one away. */
function typed(element: Element): Map<string, string | null> {
  const live = new Map<string, string | null>();
  if (element.localName === 'meta') {
    return isSecretField(element.getAttribute('name') ?? '') ? live.set('content', removed) : live;
  }
  if (element.localName === 'option') return live.set('selected', (element as HTMLOptionElement).selected ? '' : null);
  if (element.localName !== 'input') return live;
  const input = element as HTMLInputElement;
  if (input.value && (isSecretField(input.name) || isSecretField(input.id))) return live.set('value', removed);
  switch (input.type) {
    case 'password':
      return live.set('value', null);
    case 'checkbox':
    case 'radio':
      return live.set('checked', input.checked ? '' : null);
    case 'file':
      return live;
    case 'hidden':
      return live;
    default:
      return isCard(input) ? live.set('value', null) : live.set('value', input.value || null);
  }
}

/** Card numbers and one-time codes are told by what the browser is to fill in. */
function isCard(input: HTMLInputElement): boolean {
  return /^(cc-|one-time-code|current-password|new-password)/.test(input.autocomplete ?? '');
}

/** Style sheets that a script attached without an element. */
export function styleText(sheets: readonly CSSStyleSheet[]): string {
  const rules = sheets.flatMap((sheet) => {
    try {
      return [...sheet.cssRules].map((rule) => rule.cssText);
    } catch {
      return [];
    }
  });
  return rules.length ? `<style data-dispute-helper="adopted">${rules.join('\n')}</style>` : '';
}
