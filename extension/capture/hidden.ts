import { isSecretField, pageAddress, removed } from './secrets';

/** Frames are left out: one whose address changes is loaded anew. */
const carriers: Record<string, string> = { INPUT: 'value', META: 'content', A: 'href', FORM: 'action' };

/**
 * Takes secrets out of the live page while the browser makes its own copy of it (MHTML), and gives the way to put them back. The
 * copy is the browser's work and holds every attribute; typed text and what is on screen are not touched. Synchronous on
 * both sides, so that the page is without them for the time of one copy only.
 */
export function hideSecrets(document: Document): () => void {
  const back: (() => void)[] = [];
  for (const element of document.querySelectorAll<HTMLElement>('input[value],meta[content],a[href],form[action]')) {
    const attribute = carriers[element.tagName];
    const value = attribute && element.getAttribute(attribute);
    if (!value) continue;
    const harmless = withoutSecret(element, value);
    if (harmless === value) continue;
    element.setAttribute(attribute, harmless);
    back.push(() => element.setAttribute(attribute, value));
  }
  return () => back.splice(0).forEach((restore) => restore());
}

function withoutSecret(element: HTMLElement, value: string): string {
  if (element instanceof HTMLInputElement)
    return element.type === 'password' || isSecretField(element.name) || isSecretField(element.id) ? removed : value;
  if (element instanceof HTMLMetaElement) return isSecretField(element.name) ? removed : value;
  try {
    const absolute = new URL(value, element.baseURI).href;
    const clean = pageAddress(absolute);
    return clean === absolute ? value : clean;
  } catch {
    return value;
  }
}

/** The browser writes the page's full address into the head of its copy; there too it must not open the account. */
export function withoutSecretAddresses(mhtml: string): string {
  return mhtml.replace(/^((?:Snapshot-)?Content-Location: )(https?:\S+)/gim, (line, head: string, url: string) =>
    URL.canParse(url) && pageAddress(url) !== url ? head + pageAddress(url) : line,
  );
}
