/** A frame's document if it is of the same site and open to us. */
export function innerDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** How a frame that could not be read is named: by its host, or by what shuts it off. */
export function nameOfFrame(frame: HTMLIFrameElement): string {
  const { protocol, host } = URL.canParse(frame.src) ? new URL(frame.src) : { protocol: '', host: '' };
  if (host && host !== location.host) return host;
  return frame.hasAttribute('sandbox') ? 'sandboxed' : host || protocol.replace(':', '');
}

/** Frames of a pixel count visits; they hold nothing that a buyer saw. */
export function isSeen(frame: Element): boolean {
  const { width, height } = frame.getBoundingClientRect();
  return width > 2 && height > 2;
}

/** A page without a body may be of another kind, XML or a drawing, and hold words all the same. */
export function isEmpty({ documentElement, body }: Document): boolean {
  return !documentElement || (body ? !body.hasChildNodes() : !documentElement.textContent?.trim());
}

/** Its server has not answered yet: what stands there until then is open to us, and empty. */
export function isToCome({ src }: HTMLIFrameElement, inner: Document): boolean {
  return inner.URL === 'about:blank' && /^https?:/.test(src);
}

/** Which of its parents' frames a window is, from the top down: the same whoever asks. Null for the top. One within a component is in no list, and goes by its address, which only it knows; null for any other. */
export function pathOf(view: Window | null): string | null {
  const path: (number | string)[] = [];
  for (let at = view; at && at !== at.parent; at = at.parent) {
    const { parent } = at;
    const place = Array.from({ length: parent.length }, (_, index) => parent[index]).indexOf(at);
    const name = place < 0 ? addressed(addressOf(at)) : place;
    if (name === null) return null;
    path.unshift(name);
  }
  return path.length > 0 ? path.join('.') : null;
}

/** An address as a piece of a path. */
export function addressed(url: string): string | null {
  return /^https:/.test(url) ? `@${url.replace(/#.*/, '').replaceAll('.', '%2E')}` : null;
}

/** Empty where the browser keeps it from us. */
function addressOf(view: Window): string {
  try {
    return view.location.href;
  } catch {
    return '';
  }
}
