import { browser, type Browser } from 'wxt/browser';
import { isShopUrl } from './marketplaces/aliexpress';

type Sender = Browser.runtime.MessageSender;

/** The top frame of a tab that shows the shop. Anything in that process may pretend to be it: it may ask for a capture of itself, nothing else. */
export function isShopPage(sender: Sender): boolean {
  return (
    sender.id === browser.runtime.id &&
    sender.tab?.id !== undefined &&
    (sender.frameId ?? 0) === 0 &&
    isShopUrl(sender.url)
  );
}

/** A page of ours (popup, setup). The id alone is not enough: our content scripts share it. */
export function isOurPage(sender: Sender): boolean {
  const ours = new URL(browser.runtime.getURL('/')).origin;
  return sender.id === browser.runtime.id && senderOrigin(sender) === ours;
}

/** Our background: no tab, no page of the web. */
export function isBackground(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.tab === undefined;
}

function senderOrigin(sender: Sender): string | null {
  if (sender.origin) return sender.origin;
  return sender.url && URL.canParse(sender.url) ? new URL(sender.url).origin : null;
}
