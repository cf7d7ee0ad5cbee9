import type { PlacedImage } from './layout';

export const imageLimits = { number: 200, one: 8 * 1024 * 1024, all: 60 * 1024 * 1024, smallest: 32, atOnce: 6, milliseconds: 15_000 };

export interface FetchedImages {
  stored: { url: string; blob: Blob }[];
  failed: { url: string; why: string }[];
  /** Pictures beyond the limits of number and size. */
  leftOut: number;
}

/** The pictures worth keeping by themselves: shown, once each, larger than an icon, in the order of the page. */
export function wantedImages(images: readonly PlacedImage[]): string[] {
  const shown = images.filter(
    ({ url, loaded, width, height }) =>
      loaded && /^(https|blob):/.test(url) && width >= imageLimits.smallest && height >= imageLimits.smallest,
  );
  return [...new Set(shown.map(({ url }) => url))];
}

/**
 * The bytes of pictures that the page shows, as a rule from the browser's cache. Without cookies: a picture's host learns
 * nothing but what it knew when the page was opened. Those in `known` are not asked for again.
 */
export async function fetchImages(
  urls: readonly string[],
  signal: AbortSignal,
  get: typeof fetch = fetch,
  known: ReadonlyMap<string, Blob> = new Map(),
): Promise<FetchedImages> {
  const queue = urls.slice(0, imageLimits.number).entries();
  const results: (Blob | string)[] = [];
  let left = imageLimits.all;
  let leftOut = Math.max(0, urls.length - imageLimits.number);
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(imageLimits.milliseconds)]);

  const work = async (): Promise<void> => {
    for (const [index, url] of queue) {
      const result = left > 0 ? (known.get(url) ?? (await fetchImage(url, deadline, get))) : tooMuch;
      if (result instanceof Blob && result.size > left) results[index] = tooMuch;
      else results[index] = result;
      if (results[index] === tooMuch) leftOut++;
      else if (result instanceof Blob) left -= result.size;
    }
  };
  await Promise.all(Array.from({ length: imageLimits.atOnce }, work));

  const outcome: FetchedImages = { stored: [], failed: [], leftOut };
  results.forEach((result, index) => {
    const url = urls[index] ?? '';
    if (result instanceof Blob) outcome.stored.push({ url, blob: result });
    else if (result !== tooMuch) outcome.failed.push({ url, why: result });
  });
  return outcome;
}

const tooMuch = 'larger than what one capture keeps';

async function fetchImage(url: string, signal: AbortSignal, get: typeof fetch): Promise<Blob | string> {
  try {
    const response = await get(url, { credentials: 'omit', cache: 'force-cache', mode: 'cors', signal });
    if (!response.ok) return `the server answered ${response.status}`;
    const blob = await response.blob();
    if (!/^image\//.test(blob.type)) return 'the answer is not a picture';
    return blob.size > imageLimits.one ? tooMuch : blob;
  } catch {
    return signal.aborted ? 'it took too long' : 'the server did not let us read it';
  }
}
