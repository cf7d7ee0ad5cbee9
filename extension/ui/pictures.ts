import { bytesOf } from './program';

/** So many pictures stay open at once; the one that was not asked for longest is let go. */
const most = 300;
/** So many are fetched side by side: what is on the screen should not wait behind what is not. */
const atOnce = 6;

const open = new Map<string, Promise<string | undefined>>();
const waiting: (() => void)[] = [];
let running = 0;

/**
 * An address of the bytes at `path`, good while this page is open and until `most` newer ones were asked for; undefined where they
 * cannot be had. `width`: a smaller picture of at most this many pixels across, which costs the page far less memory.
 */
export function pictureOf(path: string, width?: number): Promise<string | undefined> {
  const key = `${width ?? ''} ${path}`;
  const known = open.get(key);
  open.delete(key);
  const picture = known ?? inTurn(() => fetched(path, width));
  open.set(key, picture);
  if (!known) void picture.then((address) => (address === undefined ? open.delete(key) : letOldGo()));
  return picture;
}

async function fetched(path: string, width: number | undefined): Promise<string | undefined> {
  const answer = await bytesOf(path);
  if (answer.kind !== 'ok') return undefined;
  return URL.createObjectURL(width === undefined ? answer.value : await smaller(answer.value, width));
}

/** Screenshots are tall: they are cut at twice their width, where a reader of a thumbnail stops looking anyway. */
async function smaller(picture: Blob, width: number): Promise<Blob> {
  if (!picture.type.startsWith('image/')) return picture;
  try {
    const bitmap = await createImageBitmap(picture);
    const scale = Math.min(1, width / bitmap.width);
    const canvas = new OffscreenCanvas(Math.max(1, Math.round(bitmap.width * scale)), Math.max(1, Math.round(Math.min(bitmap.height * scale, width * 2))));
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, bitmap.width * scale, bitmap.height * scale);
    bitmap.close();
    return await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 });
  } catch {
    return picture;
  }
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) await new Promise<void>((go) => waiting.push(go));
  running++;
  try {
    return await work();
  } finally {
    running--;
    waiting.shift()?.();
  }
}

function letOldGo(): void {
  for (const [key, picture] of open) {
    if (open.size <= most) return;
    open.delete(key);
    void picture.then((address) => address && URL.revokeObjectURL(address));
  }
}
