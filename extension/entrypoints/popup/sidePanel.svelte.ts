import { browser } from 'wxt/browser';

/** Firefox calls its side panel a sidebar, and opens it without being told a window. */
type Sidebar = { sidebarAction?: { open(): Promise<void> } };

/** The panel beside the page. Browsers open it only in the very turn of a click, so what it needs is known before. */
export class SidePanel {
  canOpen = $state(false);
  private window: number | undefined;
  private readonly sidebar = (browser as typeof browser & Sidebar).sidebarAction;

  constructor() {
    void browser.windows.getCurrent().then(({ id }) => {
      this.window = id;
      this.canOpen = this.sidebar !== undefined || (browser.sidePanel !== undefined && id !== undefined);
    });
  }

  open(): void {
    const opened = this.sidebar ? this.sidebar.open() : browser.sidePanel.open({ windowId: this.window ?? browser.windows.WINDOW_ID_CURRENT });
    // Only a popup closes: opened as a page of its own it stays.
    void opened.then(() => browser.extension.getViews({ type: 'popup' }).includes(window) && close());
  }
}
