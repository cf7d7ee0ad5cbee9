import { around } from './walk';

/**
 * What cuts off an element's edges where they do not fit, from the nearest outwards: boxes of its own page, then the frame that it
 * stands in, and what cuts that off.
 */
export function* clipsOf(element: Element): Generator<Element> {
  let placed = placing(element);
  for (let at = around(element); at; at = around(at)) {
    if (at.localName === 'iframe') {
      yield at;
      placed = placing(at);
      continue;
    }
    const style = styleOf(at);
    if (!style || isWindow(at) || !holds(style, placed)) continue;
    if (/auto|scroll|hidden|clip/.test(`${style.overflowX} ${style.overflowY}`)) yield at;
    placed = style.position;
  }
}

/** Its overflow is the window's, whose edges are known otherwise. */
function isWindow(element: Element): boolean {
  const { documentElement, body, scrollingElement } = element.ownerDocument;
  return element === documentElement || element === scrollingElement || (element === body && styleOf(documentElement)?.overflowY === 'visible');
}

/** Does what is placed so move with it? */
function holds(style: CSSStyleDeclaration, placed: string): boolean {
  if (placed !== 'fixed' && placed !== 'absolute') return true;
  const isBlock = style.transform !== 'none' || style.filter !== 'none' || style.perspective !== 'none' || /paint|layout|strict|content/.test(style.contain);
  return isBlock || (placed === 'absolute' && style.position !== 'static');
}

const styleOf = (element: Element): CSSStyleDeclaration | undefined => element.ownerDocument.defaultView?.getComputedStyle(element);
const placing = (element: Element): string => styleOf(element)?.position ?? '';
