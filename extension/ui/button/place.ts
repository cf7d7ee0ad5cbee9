import { browser } from 'wxt/browser';

/** Where the button stands: the share of the free width and height, from the left and the top, so that it survives resizing. */
export interface ButtonPlace {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

/** The distance to the window's edges in pixels. */
export const margin = 16;

/** At the side where reading begins: the shop's own floating buttons stand at the other. */
export const firstPlace = (direction: string): ButtonPlace => ({ x: direction === 'rtl' ? 1 : 0, y: 1 });

/** The corners in turn, for those who do not drag. */
export function nextCorner({ x, y }: ButtonPlace): ButtonPlace {
  const right = x >= 0.5;
  const low = y >= 0.5;
  if (low) return right ? { x: 1, y: 0 } : { x: 1, y: 1 };
  return right ? { x: 0, y: 0 } : { x: 0, y: 1 };
}

export function toPixels({ x, y }: ButtonPlace, window: Size, button: Size): { left: number; top: number } {
  return { left: margin + x * free(window.width, button.width), top: margin + y * free(window.height, button.height) };
}

export function toPlace({ left, top }: { left: number; top: number }, window: Size, button: Size): ButtonPlace {
  const share = (at: number, room: number): number => (room === 0 ? 0 : Math.min(1, Math.max(0, (at - margin) / room)));
  return { x: share(left, free(window.width, button.width)), y: share(top, free(window.height, button.height)) };
}

/** The first place from `start` upwards, then on the other side, where nothing is covered; else `start` itself. */
export function freePlace(start: ButtonPlace, covers: (place: ButtonPlace) => boolean): ButtonPlace {
  const steps = 12;
  for (const x of [start.x, 1 - start.x]) {
    for (let step = 0; step <= steps; step++) {
      const place = { x, y: Math.max(0, start.y - step / steps) };
      if (!covers(place)) return place;
    }
  }
  return start;
}

const free = (window: number, button: number): number => Math.max(0, window - button - 2 * margin);

const key = (host: string): string => `button-place:${host}`;

/** The extension's own storage: the page cannot read it. */
export async function rememberedPlace(host: string): Promise<ButtonPlace | null> {
  const stored = (await browser.storage.local.get(key(host)))[key(host)] as Partial<ButtonPlace> | undefined;
  return isShare(stored?.x) && isShare(stored.y) ? { x: stored.x, y: stored.y } : null;
}

export async function rememberPlace(host: string, place: ButtonPlace): Promise<void> {
  await browser.storage.local.set({ [key(host)]: place });
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}
