import { type Block, weights } from './cuts';
import { innerDocument } from './frames';
import { isOurs } from './ours';
import type { Area } from './scroll';
import { shadowOf } from './shadow';

const pictures = /^(img|svg|video|canvas|button|input|select|textarea)$/;

/** A line of text or a picture, where it stands in the window, and the node it belongs to. */
export interface PlacedBlock extends Block {
  left: number;
  right: number;
  node: Node;
}

/** Lines of text and pictures within an area of the window. What is outside is not looked into, so that long pages cost no more than short ones. */
export function blocksIn(root: Element, area: Area, offset = { x: 0, y: 0 }): PlacedBlock[] {
  const found: PlacedBlock[] = [];
  const waiting: [Node, { x: number; y: number }][] = [[root, offset]];
  const bottom = area.top + area.height;
  const put = ({ top, bottom, left, right }: DOMRect, at: { x: number; y: number }, node: Node, weight: number): void => {
    if (bottom - top < 1 || right - left < 1) return;
    found.push({ top: top + at.y, bottom: bottom + at.y, left: left + at.x, right: right + at.x, node, weight });
  };
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, at] = next;
    if (node.nodeType === Node.TEXT_NODE) {
      if (!(node as Text).data.trim()) continue;
      const range = node.ownerDocument!.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) put(line, at, node, weights.text);
      continue;
    }
    if (node.nodeType !== Node.ELEMENT_NODE || isOurs(node)) continue;
    const element = node as HTMLElement;
    const rect = element.getBoundingClientRect();
    const isOut = rect.height > 0 && (rect.bottom + at.y < area.top || rect.top + at.y > bottom);
    if (isOut || /^(script|style|noscript|template|head)$/.test(element.localName) || !isVisible(element)) continue;
    // What is taller than most of the area has to be cut in any case.
    if (rect.height < 0.6 * area.height && (pictures.test(element.localName) || hasPicture(element))) put(rect, at, element, weights.picture);
    for (const child of inside(element)) waiting.push([child, at]);
    const inner = element.localName === 'iframe' ? innerDocument(element as Element as HTMLIFrameElement)?.documentElement : null;
    if (inner) waiting.push([inner, { x: at.x + rect.x + element.clientLeft, y: at.y + rect.y + element.clientTop }]);
  }
  return found.filter((block) => block.bottom > area.top && block.top < bottom);
}

function inside(element: HTMLElement): Iterable<Node> {
  const shadow = shadowOf(element);
  if (shadow) return shadow.childNodes;
  const shown = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return shown.length > 0 ? shown : element.childNodes;
}

function isVisible(element: HTMLElement): boolean {
  return element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) !== false || getComputedStyle(element).display === 'contents';
}

function hasPicture(element: HTMLElement): boolean {
  return getComputedStyle(element).backgroundImage.includes('url(');
}
