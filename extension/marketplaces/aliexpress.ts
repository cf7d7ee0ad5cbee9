/**
 * The shop's domains. A host belongs to it if it is one of these or ends in a dot and one of these. The carrier's page
 * (global.cainiao.com) is not asked for: the shop's own tracking page shows the same steps, and a saved copy of it can be imported.
 */
const domains = ['aliexpress.com', 'aliexpress.us', 'aliexpress.ru'] as const;

/** For the manifest. A leading `*.` also matches the bare domain. */
export const shopMatches = domains.map((domain) => `https://*.${domain}/*`);

/** Signing in and paying are none of our business: nothing is injected there, and nothing captured. */
const privateHosts = domains.flatMap((domain) => ['login', 'passport', 'thirdparty', 'payment', 'pay', 'cashier'].map((name) => `${name}.${domain}`));
export const shopExcludes = privateHosts.map((host) => `https://${host}/*`);

/** The pages that show the button. The API's reader decides for itself what a capture is. */
export type ShopPage =
  | 'order-list'
  | 'order-detail'
  | 'tracking'
  | 'dispute'
  | 'message'
  | 'product'
  | 'snapshot'
  | 'receipt';

/** First match wins. Old addresses are still linked from mails and from the shop's own answers. Seen up to 2026-09. */
const pages: [ShopPage, RegExp][] = [
  ['order-list', /^\/p\/order\/index\.html$|^\/orderList\.htm$|^\/order_list\.htm$|^\/ordertrash\/orderTrash\.htm$|^\/order-list\/?$/],
  ['order-detail', /^\/p\/order\/detail\.html$|^\/order_detail\.htm$|^\/order-list\/\d[\d-]*\/?$/],
  ['tracking', /^\/p\/tracking\/|^\/logisticsdetail\.htm$|^\/logisticsInfo\.htm$/i],
  ['snapshot', /^\/p\/order\/snapshot\.html$|^\/snapshot\/\w+\.html$/],
  ['dispute', /^\/p\/(reverse-pages|refund-dispute|refund-amount|refund-cancel)\/|^\/issue\//],
  ['message', /^\/p\/message\/|^\/msgDetail\.htm$|^\/buyerMsgList(New)?\.htm$/],
  ['receipt', /^\/p\/tax-ui\//],
  ['product', /^\/(item|i)\/([^/]+\/)?\d+\.html$/],
];

/** Hosts that are one page kind whatever the path says (`message.aliexpress.com/#/…`). */
const hostPages: [ShopPage, RegExp][] = [['message', /^(msg|message)\.aliexpress\./]];

/** `https` and exactly one of the shop's hosts: `aliexpress.com.evil.test` and `notaliexpress.com` are not. */
export function isShopUrl(url: string | undefined): url is string {
  const parsed = url !== undefined && URL.canParse(url) ? new URL(url) : null;
  return parsed?.protocol === 'https:' && isShopHost(parsed.hostname);
}

export function isShopHost(host: string): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** A page that may be captured: of the shop, and neither for signing in nor for paying. */
export function isCapturable(url: string | undefined): url is string {
  return isShopUrl(url) && !privateHosts.includes(new URL(url).hostname);
}

/** What kind of page an address leads to; null for pages that are not worth a button. */
export function shopPage(url: string): ShopPage | null {
  if (!isCapturable(url)) return null;
  const { pathname, hostname } = new URL(url);
  return (
    pages.find(([, path]) => path.test(pathname))?.[0] ?? hostPages.find(([, host]) => host.test(hostname))?.[0] ?? null
  );
}
