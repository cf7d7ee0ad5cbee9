import { isWatched, native, observed, quietly, type See } from './watching';

/** Reads the answers to `XMLHttpRequest` when they are complete. */
export function watchXhr(see: See): void {
  const proto = XMLHttpRequest.prototype;
  const listen = proto.addEventListener;
  const asked = new WeakMap<XMLHttpRequest, { url: string; method: string }>();
  const listening = new WeakSet<XMLHttpRequest>();

  const loaded = (xhr: XMLHttpRequest): void =>
    quietly(() => {
      const what = asked.get(xhr);
      const body = what && bodyOf(xhr);
      if (what && body) see({ ...what, status: xhr.status, at: native.now(), body });
    });

  proto.open = observed(proto.open, (self, [method, url]) => {
    if (!(self instanceof XMLHttpRequest)) return;
    // The same object may be opened again for something else.
    asked.delete(self);
    const address = url instanceof URL ? url.href : url;
    if (typeof address !== 'string' || !isWatched(address)) return;
    asked.set(self, { url: address, method: typeof method === 'string' ? method.toUpperCase() : 'GET' });
    if (listening.has(self)) return;
    listening.add(self);
    native.apply(listen, self, ['load', () => loaded(self)]);
  });
}

function bodyOf(xhr: XMLHttpRequest): string | null {
  switch (xhr.responseType) {
    case '':
    case 'text':
      return xhr.responseText;
    case 'json':
      return native.stringify(xhr.response);
    case 'arraybuffer':
      return new TextDecoder().decode(xhr.response as ArrayBuffer);
    default:
      return null;
  }
}
