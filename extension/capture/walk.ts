import { innerDocument } from './frames';
import { isOurs } from './ours';
import { shadowOf } from './shadow';

/** Every element of the page but ours, in the order of the document, inner trees of components included; inner pages only if asked for. */
export function* everyElement(root: ParentNode, withFrames = false): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (isOurs(element)) continue;
    yield element;
    const shadow = shadowOf(element);
    if (shadow) yield* everyElement(shadow, withFrames);
    if (withFrames && element.localName === 'iframe') {
      const inner = innerDocument(element as Element as HTMLIFrameElement);
      if (inner) yield* everyElement(inner, true);
    }
  }
}

/** The page and those of its inner pages that are open to us. */
export function everyDocument(document: Document): Document[] {
  const inner = [...everyElement(document, true)].map((element) => (element.localName === 'iframe' ? innerDocument(element as Element as HTMLIFrameElement) : null));
  return [document, ...inner.filter((page) => page !== null)];
}

/** Where the window of an element's document begins in ours: inner pages stand somewhere in it. */
export function offsetOf(element: Element): { x: number; y: number } {
  let [x, y] = [0, 0];
  for (let frame = frameOf(element); frame; frame = frameOf(frame)) {
    const rect = frame.getBoundingClientRect();
    x += rect.x + frame.clientLeft;
    y += rect.y + frame.clientTop;
  }
  return { x, y };
}

/** What an element stands in: its slot or parent, the host of its component, or the frame of its page. */
export function around(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? ('host' in root ? (root as ShadowRoot).host : frameOf(element));
}

function frameOf(element: Element): Element | null {
  return element.ownerDocument.defaultView?.frameElement ?? null;
}
