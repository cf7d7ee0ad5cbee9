import { isWatched, native, observed, quietly, type See } from './watching';

/** Reads a copy of the answers to `fetch`. The page gets its own promise and its own response. */
export function watchFetch(see: See): void {
  const { clone, text } = Response.prototype;
  window.fetch = observed(window.fetch, (_self, [input, init], promise) => {
    const asked = request(input, init);
    if (!asked || !isWatched(asked.url)) return;
    const read = (response: Response): void =>
      quietly(() => {
        const { status } = response;
        // First in line: nobody has read the body yet.
        const copy = native.apply(clone, response, []) as Response;
        const body = native.apply(text, copy, []) as Promise<string>;
        void native.apply(native.then, body, [
          (raw: string) => quietly(() => raw && see({ ...asked, status, at: native.now(), body: raw })),
          () => undefined,
        ]);
      });
    void native.apply(native.then, promise, [read, () => undefined]);
  });
}

/** Only shapes that can be read without running code of the page. */
function request(input: unknown, init: unknown): { url: string; method: string } | null {
  const given = init as { method?: unknown } | null | undefined;
  const method = typeof given?.method === 'string' ? given.method.toUpperCase() : null;
  if (input instanceof Request) return { url: input.url, method: method ?? input.method };
  if (typeof input === 'string' || input instanceof URL) return { url: String(input), method: method ?? 'GET' };
  return null;
}
