/** What belongs to pairing is the background's own affair, and what has no business in a case stays out of reach. */
const own = new Set(['hello', 'pairing', 'token', 'devices', 'view']);

/**
 * Whether a page of ours may have this asked: a path of the program, written as the program will see it. Anything that a parser of
 * addresses would read differently (another host, `..`, a backslash) is refused rather than repaired.
 */
export function isRelayable(path: string): path is `/${string}` {
  if (path.length > 2_000 || !/^\/[a-z][\w.%~/?&=+,:*!'()-]*$/i.test(path)) return false;
  const address = new URL(path, 'http://127.0.0.1');
  if (address.pathname + address.search !== path) return false;
  const parts = decoded(address.pathname)?.split('/').slice(1);
  return parts !== undefined && !own.has((parts[0] ?? '').toLowerCase()) && parts.every((part) => !['', '.', '..'].includes(part));
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
