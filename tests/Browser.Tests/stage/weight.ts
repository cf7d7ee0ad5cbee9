import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Puts a capture of this many megabytes into the outbox, as the background does. Runs in a page of the extension. */
export const putHeavy = (ours: Page, id: string, megabytes: number): Promise<void> =>
  ours.evaluate(
    async ({ id, megabytes }) => {
      const each = 20;
      const noise = new Uint8Array(1_000_000);
      for (let at = 0; at < noise.length; at += 50_000) crypto.getRandomValues(noise.subarray(at, at + 50_000));
      const part = (nth: number) => new Blob([`${nth} `, ...Array.from({ length: each }, () => noise)], { type: 'image/png' });
      const parts = [
        { name: 'page', type: 'text/html', blob: new Blob([`<p>${id}</p>`], { type: 'text/html' }) },
        ...Array.from({ length: megabytes / each }, (_, nth) => ({ name: 'screenshot', type: 'image/png', blob: part(nth) })),
      ];
      const head = {
        id,
        url: 'https://www.aliexpress.com/p/order/detail.html?orderId=8100000000001234',
        title: `${megabytes} MB`,
        capturedAt: new Date().toISOString(),
        timeZone: 'UTC',
        language: 'en',
        sender: { name: 'DisputeHelper', version: '0.1.0', userAgent: 'test' },
        viewport: { width: 1280, height: 720, scale: 1 },
        completeness: {},
      };
      const db = await new Promise<IDBDatabase>((opened) => {
        indexedDB.open('disputehelper').onsuccess = (event) => opened((event.target as IDBOpenDBRequest).result);
      });
      const write = db.transaction(['entries', 'parts'], 'readwrite');
      write.objectStore('entries').add({ id, head, bytes: megabytes * 1_000_000, partCount: parts.length, state: 'waiting', attempts: 0, nextTryAt: Date.now(), reason: null });
      parts.forEach((one, index) => write.objectStore('parts').add({ capture: id, index, part: one }));
      await new Promise<void>((done, failed) => {
        write.oncomplete = () => done();
        write.onabort = () => failed(write.error);
      });
      db.close();
    },
    { id, megabytes },
  );

/** Bytes under a folder, as far as they can be read. */
export function bytesIn(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).reduce((sum, one) => sum + (one.isFile() ? (statSync(join(one.parentPath ?? one.path, one.name), { throwIfNoEntry: false })?.size ?? 0) : 0), 0);
  } catch {
    return 0;
  }
}

/** Memory of the browser with this profile and of everything that it started, in bytes: private pages only. Linux tells; elsewhere null. */
export function memoryOf(profile: string): number | null {
  if (process.platform !== 'linux') return null;
  const parents = new Map<number, number>();
  let browser = 0;
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!pid) continue;
    try {
      parents.set(pid, Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')[1]));
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (!browser && command.includes(profile) && !command.includes('--type=') && !command.includes('crashpad')) browser = pid;
    } catch {
      // It has ended meanwhile.
    }
  }
  const isOurs = (pid: number | undefined): boolean => pid !== undefined && pid > 1 && (pid === browser || isOurs(parents.get(pid)));
  return [...parents.keys()].filter(isOurs).reduce((sum, pid) => sum + anonymous(pid), 0);
}

function anonymous(pid: number): number {
  try {
    return Number(/RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
