import { browser, type Browser } from 'wxt/browser';
import { isCapturable } from './marketplaces/aliexpress';

type Sender = Browser.runtime.MessageSender;

/** The top frame of a tab that shows the shop. Anything in that process may pretend to be it: it may ask for a capture of itself, nothing else. */
export function isShopPage(sender: Sender): boolean {
  return (
    sender.id === browser.runtime.id &&
    sender.tab?.id !== undefined &&
    (sender.frameId ?? 0) === 0 &&
    isCapturable(sender.url)
  );
}

/** A page of ours (popup, setup). The id alone is not enough: our content scripts share it. */
export function isOurPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.origin ?? originOf(sender.url)) === originOf(browser.runtime.getURL('/'));
}

/** Our background: no tab, no page of the web. */
export function isBackground(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.tab === undefined;
}

/** Written out: `URL.origin` is "null" for schemes that a runtime does not know. */
function originOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
