/** The few of the browser's own functions that tests call inside pages of the extension. */
declare const chrome: {
  alarms?: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
  windows?: { create(wanted: { url: string }): Promise<unknown> };
  tabs: { query(wanted: object): Promise<{ id?: number; url?: string }[]> };
  storage?: Record<'local' | 'session' | 'sync', { get(keys: null): Promise<unknown> }>;
  runtime?: { sendMessage?(...message: unknown[]): Promise<unknown> };
};
