import { isCapturable, shopPage, type ShopPage } from './aliexpress';

/** An address that a page leads to. */
export interface PageLink {
  url: string;
  /** It stands in a line of the order, not among what the shop recommends beside it. */
  isOwn: boolean;
}

/** A page that belongs to an order. */
export interface OrderLink {
  page: ShopPage;
  url: string;
}

/** The order in which a person would look them up; how many of a kind an order has at most. */
const wanted: [ShopPage, number][] = [
  ['order-detail', 1],
  ['tracking', 3],
  ['snapshot', 12],
  ['product', 12],
  ['dispute', 6],
  ['message', 1],
  ['receipt', 1],
];

/** Pages that begin, change or end something, or write a review: they are never opened by us. */
const begins = /(^|[/_-])(start|create\w*|cancel\w*|refund-cancel|confirm\w*|submit\w*|apply\w*|leaveFeedback|accept\w*|delete\w*|modify\w*)([/._-]|$)/i;
const names = ['orderId', 'tradeOrderId', 'tradeId', 'order_id', 'parentOrderId'];
const number = /^\d{10,20}$/;

/** The order that an address names, or null. */
export function orderIn(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { searchParams, pathname } = new URL(url);
  const named = names.map((name) => searchParams.get(name) ?? '').find((value) => number.test(value));
  const inPath = /^\/order-list\/(\d[\d-]*\d)\/?$/.exec(pathname)?.[1]?.replaceAll('-', '');
  return named ?? (inPath && number.test(inPath) ? inPath : null);
}

/** Of all that the page of an order leads to, the pages that are about this order: each once, in the order of `wanted`. */
export function pagesOfOrder(order: string, links: readonly PageLink[], here: string): OrderLink[] {
  const pages = links.flatMap((link): OrderLink[] => {
    const page = shopPage(link.url);
    return page && isCapturable(link.url) && isAbout(order, link, page) ? [{ page, url: link.url }] : [];
  });
  const seen = new Set([keyOf({ page: shopPage(here) ?? 'order-detail', url: here })]);
  return wanted.flatMap(([kind, most]) => pages.filter((link) => link.page === kind && !seen.has(keyOf(link)) && seen.add(keyOf(link))).slice(0, most));
}

function isAbout(order: string, { url, isOwn }: PageLink, page: ShopPage): boolean {
  if (begins.test(new URL(url).pathname)) return false;
  const named = orderIn(url);
  if (named !== null) return named === order;
  // These name a line, a request or a conversation; on the page of one order they are its own.
  return page === 'product' ? isOwn : page === 'message' || page === 'dispute' || page === 'snapshot';
}

/** The same page under two addresses: what follows the question mark differs by where the link stands. */
function keyOf({ page, url }: OrderLink): string {
  const { pathname, searchParams } = new URL(url);
  if (page === 'product') return `${page} ${/\d{5,}/.exec(pathname)?.[0] ?? pathname}`;
  if (page === 'order-detail' || page === 'message' || page === 'receipt') return page;
  const named: string[] = [];
  searchParams.forEach((value) => number.test(value) && named.push(value));
  return `${page} ${pathname} ${named.sort().join()}`;
}
