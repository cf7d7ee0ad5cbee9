import { addressed, pathOf } from './frames';
import { everyElement } from './walk';

/**
 * The path of a frame's window, for the page around it. Frames within components are in no list of their parent's: they go by the address
 * that they were given, if it is that of no other; one that has gone on to another address is not found by it.
 */
export function pathOfFrame(frame: HTMLIFrameElement): string | null {
  const path = pathOf(frame.contentWindow);
  const view = frame.ownerDocument.defaultView;
  if (path !== null || !view || !frame.contentWindow) return path;
  const name = addressed(frame.src);
  const around = view === view.parent ? '' : pathOf(view);
  if (name === null || around === null) return null;
  const alike = [...everyElement(frame.ownerDocument)].filter((element) => element.localName === 'iframe' && element.getRootNode() !== frame.ownerDocument && addressed((element as Element as HTMLIFrameElement).src) === name);
  return alike.length === 1 ? [around, name].filter(Boolean).join('.') : null;
}
