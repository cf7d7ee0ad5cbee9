import { browser } from 'wxt/browser';
import { words } from '../ui/words';

export const menuId = 'capture';

/** On the shop's pages only; on others there is nothing to capture. */
export function addMenu(pages: string[]): void {
  browser.contextMenus.create({ id: menuId, title: words('commandCapture'), contexts: ['page', 'link', 'image', 'selection', 'video', 'editable'], documentUrlPatterns: pages }, () => {
    // After an update the menu is there already; reading the error keeps it out of the log.
    void browser.runtime.lastError;
  });
}
