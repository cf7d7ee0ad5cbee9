import type { PageLink } from '../marketplaces/aliexpressLinks';
import { pageAddress } from './secrets';
import { everyElement } from './walk';

const limits = { links: 2_000, depth: 40, levels: 8 };
const lineHooks = '.order-detail-item, .order-item-content-body, [data-pl^="order_detail_item"], [data-testid="product"]';

/** Where the page leads: by its links, and by the addresses in the answers that it was made from. Nothing is asked for. */
export function linksOf(document: Document, answers: readonly string[]): PageLink[] {
  const links = new Map<string, PageLink>();
  const add = (address: unknown, isOwn: boolean): void => {
    const url = addressOf(address, document.baseURI);
    if (url === null || links.size >= limits.links) return;
    links.set(url, { url, isOwn: isOwn || links.get(url)?.isOwn === true });
  };
  for (const element of everyElement(document)) {
    if (element.localName === 'a') add(element.getAttribute('href'), isInLine(element));
  }
  for (const body of answers) visit(parsed(body), false, 0, add);
  return [...links.values()];
}

/** A product is the buyer's own where its block has a hook of an order's line, or leads to the copy made at purchase. */
function isInLine(link: Element): boolean {
  if (link.closest(lineHooks)) return true;
  for (let at = link.parentElement, level = 0; at && level < limits.levels; at = at.parentElement, level++) {
    const products = new Set([...at.querySelectorAll('a[href*="/item/"]')].map((one) => /\/item\/(?:[^/]+\/)?(\d+)/.exec(one.getAttribute('href') ?? '')?.[1]));
    if (products.size > 1) return false;
    if (at.querySelector('a[href*="snapshot"]')) return true;
  }
  return false;
}

/** Anything in an answer that looks like an address; those of an order's line are its own. */
function visit(value: unknown, isLine: boolean, depth: number, add: (address: unknown, isOwn: boolean) => void): void {
  if (depth > limits.depth || typeof value !== 'object' || value === null) return;
  const inLine = isLine || 'orderLineId' in value || 'tradeOrderLineId' in value;
  for (const [name, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && /(url|href|link)$/i.test(name)) add(inner, inLine);
    else visit(inner, inLine, depth + 1, add);
  }
}

/** JSON, or JSON in a call (JSONP); null when it is neither. */
function parsed(body: string): unknown {
  const inner = /^\s*[\w$.]+\(([\s\S]*)\)\s*;?\s*$/.exec(body)?.[1] ?? body;
  try {
    return JSON.parse(inner) as unknown;
  } catch {
    return null;
  }
}

/** Without what is secret in it; only what leads to a page. */
function addressOf(address: unknown, base: string): string | null {
  if (typeof address !== 'string' || address.length > 2_000) return null;
  const whole = address.startsWith('//') ? `https:${address}` : address;
  if (!URL.canParse(whole, base)) return null;
  const { href, protocol } = new URL(whole, base);
  return protocol === 'https:' ? pageAddress(href) : null;
}
