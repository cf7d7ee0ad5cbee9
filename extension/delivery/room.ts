/** What the browser lets us keep, in bytes. */
export interface Room {
  left: number;
  /** So little that the next captures may not fit. */
  isLow: boolean;
}

/** Some ten ordinary captures, or one long conversation with its pictures. */
const little = 250_000_000;

/** Null when the browser does not tell. */
export async function room(storage: Pick<StorageManager, 'estimate'> | undefined = globalThis.navigator?.storage): Promise<Room | null> {
  const { usage, quota } = (await storage?.estimate?.().catch(() => null)) ?? {};
  if (usage === undefined || quota === undefined) return null;
  const left = Math.max(0, quota - usage);
  return { left, isLow: left < little };
}

/** Asks the browser not to clear what waits when the disk runs full. Only a window may ask; a refusal changes nothing else. */
export async function askToStay(storage: Pick<StorageManager, 'persist' | 'persisted'> | undefined = globalThis.navigator?.storage): Promise<boolean> {
  try {
    return (await storage?.persisted()) === true || (await storage?.persist()) === true;
  } catch {
    return false;
  }
}
