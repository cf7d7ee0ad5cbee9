import type { KnownEnd } from './report';

/** How many of the newest rows are remembered, and how many of them must be found again. */
const remembered = 24;
const fewest = 8;
const share = 0.6;

export async function fingerprint(salt: string, text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}\n${text}`)));
  // One by one: in Firefox they belong to the page's world, and a script beside it may read them but not slice or spread them.
  return Array.from({ length: 12 }, (_, at) => bytes[at]!.toString(16).padStart(2, '0')).join('');
}

/** The newest rows, if they tell this conversation from others. */
export function newestOf(hashes: readonly string[]): string[] {
  const newest = hashes.slice(-remembered);
  return new Set(newest).size >= fewest ? newest : [];
}

/** The earlier capture whose newest rows have come into view, all but a few (a "Read" or a "Yesterday" changes), in their order. */
export function reached(ends: readonly KnownEnd[], hashes: readonly string[]): KnownEnd | null {
  return ends.find((end) => end.hashes.length >= fewest && inOrder(end.hashes, hashes) >= Math.ceil(share * end.hashes.length)) ?? null;
}

/** The length of the longest common sequence. */
function inOrder(wanted: readonly string[], hashes: readonly string[]): number {
  const set = new Set(wanted);
  const met = hashes.filter((hash) => set.has(hash));
  let row = new Array<number>(wanted.length + 1).fill(0);
  for (const hash of met) {
    const next = [0];
    for (let at = 1; at <= wanted.length; at++) next.push(wanted[at - 1] === hash ? row[at - 1]! + 1 : Math.max(row[at]!, next[at - 1]!));
    row = next;
  }
  return row[wanted.length] ?? 0;
}
