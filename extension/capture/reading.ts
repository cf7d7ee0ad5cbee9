import { signedIn, suspicion } from '../marketplaces/aliexpressTraps';
import type { HandedOver } from './answers/channel';
import type { PageReading } from './collecting';
import { readDom, type PageMarkup } from './dom';
import type { ForeignFrames } from './foreign';
import { hideSecrets } from './hidden';
import { inventory } from './inventory';
import type { Layout } from './layout';
import { buttonElement } from './ours';
import { pageAddress, withoutSecrets } from './secrets';

/** A page on which our reading fails is still evidence: the browser's own serialisation is better than none. */
export function markupOf(dropped: readonly string[], foreign: ForeignFrames): { markup: PageMarkup; plain: boolean } {
  try {
    return { markup: readDom(document, dropped, undefined, foreign), plain: false };
  } catch {
    // What is secret is taken out of a copy that no script of the page sees.
    const copy = new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html');
    copy.querySelector(buttonElement)?.remove();
    hideSecrets(copy);
    return { markup: { html: `<!DOCTYPE html>${withoutSecrets(copy.documentElement.outerHTML)}`, frames: { read: 0, refused: [] }, cut: false }, plain: true };
  }
}

/** What the page says of itself. */
export function factsOf(layout: Layout, { observing, answers, dropped }: HandedOver): Omit<PageReading, 'frames' | 'cut' | 'plain' | 'vanished' | 'rows'> {
  const loaded = layout.images.filter((image) => image.loaded).length;
  return {
    url: pageAddress(location.href),
    title: document.title.slice(0, 1_000),
    language: document.documentElement.lang || navigator.language,
    at: new Date().toISOString(),
    viewport: viewport(),
    suspected: suspicion(document, location.href, answers.map(({ body }) => body)),
    answers: { observing, number: answers.length, dropped },
    images: { total: layout.images.length, loaded, failed: layout.images.length - loaded },
    ...(layout.leftOut && { unplaced: layout.leftOut }),
    signedIn: signedIn(document, location.href, answers.map(({ body }) => body)),
    inventory: inventory(document),
  };
}

/** The window. */
export function viewport(): Layout['viewport'] {
  return { width: innerWidth, height: innerHeight, scale: devicePixelRatio };
}
