/** The few of the browser's own functions that tests call inside pages of the extension. */
declare const chrome: {
  alarms?: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
  windows?: {
    create(wanted: { url: string }): Promise<unknown>;
    getCurrent(): Promise<{ id?: number }>;
    onFocusChanged: { addListener(heard: (windowId: number) => void): void };
  };
  tabs: {
    query(wanted: object): Promise<{ id?: number; url?: string }[]>;
    onActivated: { addListener(heard: (now: { tabId: number; windowId: number }) => void): void };
  };
  storage?: Record<'local' | 'session' | 'sync', { get(keys: null): Promise<unknown> }>;
  runtime?: { sendMessage?(...message: unknown[]): Promise<unknown> };
};
