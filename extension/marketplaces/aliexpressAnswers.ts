import { isShopHost } from './aliexpress';

/**
 * The answers worth keeping: order list, order, tracking, refunds, disputes, receipts, listing, and the chat names that are
 * known from the seller's side (the buyer's are inferred). Everything else a page receives is none of our business.
 */
const names = new Set([
  'mtop.aliexpress.trade.buyer.order.list',
  'mtop.aliexpress.trade.buyer.order.detail',
  'mtop.aliexpress.trade.buyer.order.count',
  'mtop.ae.ld.querydetail',
  'mtop.aliexpress.buyer.reverse.queryreverseorderpagelistforbuyer',
  'mtop.aliexpress.buyer.reverse.reverseorderlinerenderforbuyer',
  'mtop.aliexpress.pdp.pc.query',
]);

const families = [
  /^mtop\.[\w.]*\bfinance\.taxation\.invoice\.getinvoiceinfolistbytype$/,
  /^mtop\.[\w.]*\bmessagebox\.(querysessionlist|direction\.querybysessionid)$/,
];

/** Old tracking pop-up. */
const paths = [/^\/ajax_logistics_track\.htm$/];

/** Is this the address of an answer that we keep? `base` resolves relative addresses. */
export function isKnownAnswer(url: string, base: string): boolean {
  // Most requests of a page are none of these; a cheap look spares them the parsing.
  if (!/\/h5\/mtop\.|ajax_logistics_track/i.test(url) || !URL.canParse(url, base)) return false;
  const { protocol, hostname, pathname } = new URL(url, base);
  if (protocol !== 'https:' || !isShopHost(hostname)) return false;
  const api = /^\/h5\/([^/]+)\//.exec(pathname)?.[1]?.toLowerCase();
  return api !== undefined
    ? names.has(api) || families.some((family) => family.test(api))
    : paths.some((path) => path.test(pathname));
}
