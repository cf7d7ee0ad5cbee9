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
