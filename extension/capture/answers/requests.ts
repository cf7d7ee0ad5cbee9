import { isShopHost } from '../../marketplaces/aliexpress';
import { native, observed, quietly } from './watching';

/**
 * Counts the requests of the page to the shop, nothing else of them: whoever waits for older messages must know whether they
 * were asked for, are still on their way, or failed. Those to others (counting visits, often blocked) say nothing of that.
 */
export interface RequestCount {
  /** Numbers of those without an answer yet. */
  open: number[];
  /** Numbers of those that failed; the newest. */
  failed: number[];
  begun: number;
}

const askName = 'dispute-helper:requests';
const answerName = (nonce: string): string => `dispute-helper:requests:${nonce}`;
const most = 200;

/** In the page's world. */
export function countRequests(): void {
  const { stringify } = JSON;
  const open = new Set<number>();
  const failed: number[] = [];
  let begun = 0;
  const begin = (): number => (open.add(++begun), begun);
  const end = (number: number, isGood: boolean): void => {
    open.delete(number);
    if (!isGood && failed.push(number) > most) failed.shift();
  };
  window.fetch = observed(window.fetch, (_self, [input], promise) => {
    if (!isOfShop(input instanceof Request ? input.url : input)) return;
    const number = begin();
    const read = (response: Response): void => quietly(() => end(number, response.ok));
    void native.apply(native.then, promise, [read, () => end(number, false)]);
  });
  const proto = XMLHttpRequest.prototype;
  const listen = proto.addEventListener;
  const ofShop = new WeakSet<XMLHttpRequest>();
  proto.open = observed(proto.open, (self, [, url]) => {
    if (self instanceof XMLHttpRequest && isOfShop(url)) ofShop.add(self);
  });
  proto.send = observed(proto.send, (self) => {
    if (!(self instanceof XMLHttpRequest) || !ofShop.delete(self)) return;
    const number = begin();
    native.apply(listen, self, ['loadend', () => quietly(() => end(number, self.status >= 200 && self.status < 400)), { once: true }]);
  });
  document.addEventListener(askName, (event) => {
    const nonce: unknown = (event as CustomEvent).detail;
    if (typeof nonce !== 'string' || nonce.length !== 36) return;
    const detail = stringify({ open: [...open].slice(-most), failed, begun });
    document.dispatchEvent(new CustomEvent(answerName(nonce), { detail }));
  });
}

function isOfShop(url: unknown): boolean {
  return (typeof url === 'string' || url instanceof URL) && isShopHost(new URL(url, location.href).hostname);
}

/** In our world. Null when nobody counts; the page can lie, and can gain nothing by it. */
export function askForRequests(): RequestCount | null {
  const nonce = crypto.randomUUID();
  let detail: unknown = null;
  const receive = (event: Event): void => void (detail ??= (event as CustomEvent).detail);
  document.addEventListener(answerName(nonce), receive);
  document.dispatchEvent(new CustomEvent(askName, { detail: nonce }));
  document.removeEventListener(answerName(nonce), receive);
  try {
    const { open, failed, begun } = JSON.parse(String(detail)) as Record<string, unknown>;
    return typeof begun === 'number' ? { open: numbers(open), failed: numbers(failed), begun } : null;
  } catch {
    return null;
  }
}

const numbers = (candidate: unknown): number[] =>
  Array.isArray(candidate) ? candidate.slice(-most).filter((one): one is number => typeof one === 'number') : [];
