import type { Page } from '@playwright/test';

/** How two pictures differ: in size, and in how many pixels by more than a rounding of colours. */
export interface Difference {
  sizes: [number, number][];
  pixels: number;
  /** The first line that differs. */
  first: number | null;
}

/** Our pictures, one below the other, against one picture. Done in a page, which can read PNG. */
export const compare = (page: Page, ours: string[], whole: Buffer): Promise<Difference> => page.evaluate(difference, { ours, whole: whole.toString('base64') });

async function difference({ ours, whole }: { ours: string[]; whole: string }) {
  const decode = async (png: string) => createImageBitmap(new Blob([Uint8Array.from(atob(png), (char) => char.charCodeAt(0))], { type: 'image/png' }));
  const paint = (pictures: ImageBitmap[]) => {
    const canvas = new OffscreenCanvas(Math.max(...pictures.map(({ width }) => width)), pictures.reduce((sum, { height }) => sum + height, 0));
    const brush = canvas.getContext('2d', { willReadFrequently: true })!;
    let y = 0;
    for (const picture of pictures) {
      brush.drawImage(picture, 0, y);
      y += picture.height;
    }
    return brush.getImageData(0, 0, canvas.width, canvas.height);
  };
  const one = paint(await Promise.all(ours.map(decode)));
  const other = paint([await decode(whole)]);
  let pixels = 0;
  let first: number | null = null;
  const [width, height] = [Math.min(one.width, other.width), Math.min(one.height, other.height)];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [a, b] = [4 * (y * one.width + x), 4 * (y * other.width + x)];
      if (Math.abs(one.data[a]! - other.data[b]!) + Math.abs(one.data[a + 1]! - other.data[b + 1]!) + Math.abs(one.data[a + 2]! - other.data[b + 2]!) <= 24) continue;
      pixels++;
      first ??= y;
    }
  }
  return { sizes: [[one.width, one.height], [other.width, other.height]] as [number, number][], pixels, first };
}

/** The colours down a column of our pictures, one entry for each run, as `#rrggbb` with its length. */
export const runs = (page: Page, ours: string[], x: number): Promise<{ colour: string; length: number }[]> => page.evaluate(line, { ours, at: x, isAcross: false });

/** The same along a row. */
export const runsAcross = (page: Page, ours: string[], y: number): Promise<{ colour: string; length: number }[]> => page.evaluate(line, { ours, at: y, isAcross: true });

async function line({ ours, at: place, isAcross }: { ours: string[]; at: number; isAcross: boolean }) {
  const found: { colour: string; length: number }[] = [];
  for (const png of ours) {
    const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(png), (char) => char.charCodeAt(0))], { type: 'image/png' }));
    const canvas = isAcross ? new OffscreenCanvas(picture.width, 1) : new OffscreenCanvas(1, picture.height);
    const brush = canvas.getContext('2d', { willReadFrequently: true })!;
    brush.drawImage(picture, isAcross ? 0 : -place, isAcross ? -place : 0);
    const { data } = brush.getImageData(0, 0, canvas.width, canvas.height);
    for (let at = 0; at < data.length; at += 4) {
      const colour = `#${[0, 1, 2].map((channel) => data[at + channel]!.toString(16).padStart(2, '0')).join('')}`;
      const last = found.at(-1);
      if (last?.colour === colour) last.length++;
      else found.push({ colour, length: 1 });
    }
    picture.close();
  }
  return found;
}
