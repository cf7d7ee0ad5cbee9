import { innerDocument } from './frames';
import { harmlessAddress, isSecretField, removed } from './secrets';
import { shadowOf } from './shadow';

/** A form's fields may be called like its methods (`name="getAttribute"`), so the methods are not asked of the form. */
const { getAttribute, setAttribute } = Element.prototype;

/** Where an element may carry a secret. Frames keep their address: one whose address changes is loaded anew. */
const carriers = new Map([['input', 'value'], ['meta', 'content'], ['a', 'href'], ['form', 'action']]);

/**
 * Takes secrets out of the live page while the browser makes its own copy of it (MHTML), and gives the way to put them back. The
 * copy is the browser's work and holds every attribute, those of shadow roots and of frames that can be read too. What is on
 * screen is not touched. If anything goes wrong half way, what was taken out is put back at once. The way back tells whether every
 * secret stayed out: a page may write a new one at any moment.
 */
export function hideSecrets(document: Document): () => boolean {
  const back: (() => boolean)[] = [];
  const putBack = (): boolean => back.splice(0).reduce((clean, restore) => restore() && clean, true);
  try {
    hideIn(document, document, back);
  } catch (error) {
    putBack();
    throw error;
  }
  return putBack;
}

function hideIn(root: Document | ShadowRoot, document: Document, back: (() => boolean)[]): void {
  for (const element of root.querySelectorAll('*')) {
    const shadow = shadowOf(element);
    if (shadow) hideIn(shadow, document, back);
    const name = element instanceof HTMLFormElement ? 'form' : element.localName;
    if (name === 'iframe') {
      const inner = innerDocument(element as HTMLIFrameElement);
      if (inner) hideIn(inner, inner, back);
    }
    const attribute = carriers.get(name);
    const value = attribute && getAttribute.call(element, attribute);
    if (!value) continue;
    const harmless = withoutSecret(element, name, value, document.baseURI);
    if (harmless === value) continue;
    setAttribute.call(element, attribute, harmless);
    back.push(() => {
      // The page may have renewed its token meanwhile; then the new one stays.
      const stayed = getAttribute.call(element, attribute) === harmless;
      if (stayed) setAttribute.call(element, attribute, value);
      return stayed;
    });
  }
}

function withoutSecret(element: Element, name: string, value: string, base: string): string {
  if (name === 'a' || name === 'form') return harmlessAddress(value, base);
  const says = (attribute: string): string => getAttribute.call(element, attribute) ?? '';
  const isSecret = isSecretField(says('name')) || isSecretField(says('id')) || (name === 'input' && says('type').toLowerCase() === 'password');
  return isSecret ? removed : value;
}
