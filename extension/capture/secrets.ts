/** Parameters of an answer's address that say what was asked. All others (signatures, keys, trackers) are dropped. */
const keptParameters = new Set(['api', 'v', 'type', 'datatype', 'callback', 'data', 'orderid', 'tradeorderid', 'tradeid']);

/** Parameters that must not stay in a page's own address. */
const secretParameters = /^(_tb_token_|.*token|csrf.*|sign|signature|x5secdata|password|cookie|auth|code)$/i;

/** Names of fields whose values open an account. Ids of conversations (`sid`, `sessionId`) are evidence and stay. */
const secretFields =
  '_tb_token_|_csrf_token_?|_?csrf_?token|csrf|(?:access|refresh|auth|login|sec|umid|auto_?login|user|web|h5)_?token|token' +
  '|sign|signature|cookies?|cookie2|set-cookie|_m_h5_tk(?:_enc)?|x5sec(?:data)?|xman_\\w+|password|passwd|secret|authorization';

export const removed = '[removed]';

/**
 * `"token":"…"` at any depth of escaping, because the shop puts JSON into strings. The value ends
 * at the next quote with as many backslashes before it.
 */
const secretValue = new RegExp(
  `(?<!\\\\)(\\\\*")(${secretFields})\\1(\\s*:\\s*)(?:\\1[^]{0,8192}?(?<!\\\\)\\1|-?\\d[\\d.eE+]*)`,
  'gi',
);

/** The text without the values of secret fields; everything else stays as it is, character for character. */
export function withoutSecrets(text: string): string {
  return text.replace(secretValue, (_all, quote: string, name: string, colon: string) =>
    `${quote}${name}${quote}${colon}${quote}${removed}${quote}`,
  );
}

/** An answer's address with nothing but what was asked. */
export function answerAddress(url: string, base: string): string {
  const parsed = new URL(url, base);
  parsed.username = parsed.password = parsed.hash = '';
  const kept = new URLSearchParams();
  parsed.searchParams.forEach((value, name) => keptParameters.has(name.toLowerCase()) && kept.append(name, withoutSecrets(value)));
  parsed.search = kept.toString();
  return parsed.href;
}

/** A page's address without what would open the account to its reader. */
export function pageAddress(url: string): string {
  const parsed = new URL(url);
  parsed.username = parsed.password = '';
  const secret: string[] = [];
  // Firefox refuses to iterate what belongs to the page's world, as addresses do there; `forEach` it allows.
  parsed.searchParams.forEach((_value, name) => secretParameters.test(name) && secret.push(name));
  // Untouched when there is nothing to hide: re-writing the query changes its spelling.
  for (const name of secret) parsed.searchParams.delete(name);
  return parsed.href;
}

/** Names of hidden fields and of `<meta>` that carry a secret. */
export function isSecretField(name: string): boolean {
  return new RegExp(`^(?:${secretFields})$`, 'i').test(name.replaceAll('-', '_'));
}

/** An address as it is written, unless it would open the account to its reader. */
export function harmlessAddress(value: string, base: string): string {
  try {
    const absolute = new URL(value, base).href;
    const clean = pageAddress(absolute);
    return clean === absolute ? value : clean;
  } catch {
    return value;
  }
}

/** The browser writes the page's full address into the head of its copy; there too it must not open the account. */
export function withoutSecretAddresses(mhtml: string): string {
  return mhtml.replace(/^((?:Snapshot-)?Content-Location: )(https?:\S+)/gim, (line, head: string, url: string) =>
    URL.canParse(url) && pageAddress(url) !== url ? head + pageAddress(url) : line,
  );
}
