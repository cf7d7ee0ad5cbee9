import { browser } from 'wxt/browser';
import { isCapturable } from '../../marketplaces/aliexpress';
import { orderIn } from '../../marketplaces/aliexpressLinks';

/** The order of the tab in front of this window. The last one stays while the front shows something else of the shop. */
export class Front {
  order = $state<string | null>(null);
  isShop = $state(false);

  /** Follows until the returned function is called. */
  follow(): () => void {
    const look = (): void => void this.look();
    const updated = (_tab: number, change: { url?: string | undefined; status?: string | undefined }): void => void ((change.url || change.status) && this.look());
    browser.tabs.onActivated.addListener(look);
    browser.tabs.onUpdated.addListener(updated);
    look();
    return () => {
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(updated);
    };
  }

  private async look(): Promise<void> {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    this.isShop = isCapturable(tab?.url);
    const order = this.isShop && tab?.url ? orderIn(tab.url) : null;
    if (order !== null) this.order = order;
  }
}
