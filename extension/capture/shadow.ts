/** Extensions may see closed trees too, in Chromium (88) and Firefox; nothing of the page is changed by looking. */
interface DomOfExtensions {
  openOrClosedShadowRoot?(element: HTMLElement): ShadowRoot | null;
}

const scope = globalThis as { chrome?: { dom?: DomOfExtensions }; browser?: { dom?: DomOfExtensions } };
const dom = scope.browser?.dom ?? scope.chrome?.dom;

/** Everything else cannot have an inner tree (DOM standard, `attachShadow`). */
const hosts = new Set('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '));

/** A form's fields may be called like its properties, so the property is not asked of the form. */
const open = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get;

/** The inner tree of a component, or null. */
export function shadowOf(element: Element): ShadowRoot | null {
  const root = open ? (open.call(element) as ShadowRoot | null) : element.shadowRoot;
  if (root || !dom?.openOrClosedShadowRoot || !mayHost(element)) return root;
  try {
    return dom.openOrClosedShadowRoot(element as HTMLElement);
  } catch {
    return null;
  }
}

/** A component that is seen and holds nothing that we can see: its tree is closed to us. Never where the browser shows us all trees. */
export function isClosedToUs(element: Element): boolean {
  if (dom?.openOrClosedShadowRoot || !element.localName.includes('-') || shadowOf(element) || element.childElementCount > 0) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 2 && height > 2 && !element.textContent?.trim();
}

function mayHost({ localName, namespaceURI }: Element): boolean {
  return (hosts.has(localName) || localName.includes('-')) && namespaceURI === 'http://www.w3.org/1999/xhtml';
}
