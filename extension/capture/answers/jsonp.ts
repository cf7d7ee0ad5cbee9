import { isWatched, native, observed, quietly, type See } from './watching';

/**
 * Reads the answers that come as `<script src="…&callback=mtopjsonp1">`. The text of another site's script cannot be read,
 * so the call is written anew from its argument, before the page can change it.
 */
export function watchJsonp(see: See): void {
  const wrapped = new WeakSet<object>();
  const globals = window as unknown as Record<string, unknown>;

  const wrap = (name: string, url: string): boolean => {
    const original = globals[name];
    if (typeof original !== 'function') return false;
    if (wrapped.has(original)) return true;
    const callback = new Proxy(original as (...args: unknown[]) => unknown, {
      apply(target, self, args) {
        quietly(() =>
          see({ url, method: 'GET', status: 200, at: native.now(), body: `${name}(${native.stringify(args[0])})` }),
        );
        return native.apply(target, self, args);
      },
    });
    wrapped.add(callback);
    globals[name] = callback;
    return true;
  };

  const watch = (script: unknown): void =>
    quietly(() => {
      if (!(script instanceof HTMLScriptElement) || !script.src || !isWatched(script.src)) return;
      const { src } = script;
      const name = new URL(src).searchParams.get('callback') ?? '';
      if (!/^[A-Za-z_$][\w$]{0,80}$/.test(name)) return;
      // Whoever sets the address may define the callback on the next line.
      queueMicrotask(() => quietly(() => void (wrap(name, src) || setTimeout(() => quietly(() => void wrap(name, src))))));
    });

  const source = Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'src');
  if (source?.set) {
    Object.defineProperty(HTMLScriptElement.prototype, 'src', { ...source, set: observed(source.set, watch) });
  }
  watchInserted(watch);
}

/** Scripts of the markup itself. Only children of html, head and body are looked at: a deep observer would cost every page. */
function watchInserted(watch: (node: unknown) => void): void {
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (node instanceof HTMLScriptElement) watch(node);
        else if (node instanceof HTMLHtmlElement || node instanceof HTMLHeadElement || node instanceof HTMLBodyElement) observe(node);
      }
    }
  });
  const observe = (node: Node): void => {
    observer.observe(node, { childList: true });
    for (const child of node.childNodes) {
      if (child instanceof HTMLHtmlElement || child instanceof HTMLHeadElement || child instanceof HTMLBodyElement) observe(child);
    }
  };
  observe(document);
}
