import { innerDocument } from '../dom';
import { isOurs } from '../ours';

const silent = new Set(['script', 'style', 'template', 'noscript', 'head', 'link', 'meta']);

/** The children of an element as they are shown: of its open shadow root, of what fills a slot, of a frame that can be read. */
export function shownNodes(element: Element): readonly Node[] {
  if (silent.has(element.localName) || isOurs(element)) return [];
  if (element.localName === 'iframe') {
    const body = innerDocument(element as HTMLIFrameElement)?.body;
    return body ? [body] : [];
  }
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  const filled = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return filled.length > 0 ? filled : [...element.childNodes];
}

export const shownChildren = (element: Element): Element[] =>
  shownNodes(element).filter((node): node is Element => node.nodeType === Node.ELEMENT_NODE);

/** Every node below, in the order in which it is shown. A stack of its own: pages nest deeper than calls may. */
export function* shownBelow(element: Element): Generator<Node> {
  const waiting = [...shownNodes(element)].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if (node.nodeType === Node.ELEMENT_NODE) waiting.push(...[...shownNodes(node as Element)].reverse());
  }
}

/** The words of an element, spaces tidied; those of shadow roots inside it too. */
export function wordsOf(element: Element): string {
  const plain = element.querySelector('script, style, template, iframe, slot') === null && !hasShadow(element);
  if (plain) return tidy(element.textContent ?? '');
  let words = '';
  for (const node of shownBelow(element)) if (node.nodeType === Node.TEXT_NODE) words += ` ${(node as Text).data}`;
  return tidy(words);
}

/** Shadow roots hang on elements with a dash in their names, or on a few plain ones that chats do not use. */
function hasShadow(element: Element): boolean {
  if (element.shadowRoot) return true;
  for (const inner of element.getElementsByTagName('*')) if (inner.shadowRoot) return true;
  return false;
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Pictures of an element: drawn ones, films, canvases. */
export function picturesIn(element: Element): Element[] {
  const found: Element[] = /^(img|video|canvas)$/.test(element.localName) ? [element] : [];
  if (!hasShadow(element)) return [...found, ...element.querySelectorAll('img, video, canvas')];
  for (const node of shownBelow(element)) {
    if (node.nodeType === Node.ELEMENT_NODE && /^(img|video|canvas)$/.test((node as Element).localName)) found.push(node as Element);
  }
  return found;
}
