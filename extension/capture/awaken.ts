import { Across } from './across';
import { hungry, isHungry, painted } from './painted';
import { rememberPositions } from './positions';
import { mostGrowths } from './scroll';
import { innerScrollers, Scroller } from './scroller';
import { Undo } from './undo';
import { everyElement } from './walk';

export const awaking = { screens: 80, areaScreens: 20, hungry: 500, growth: 150, last: 3_000, fonts: 1_000 };

/** What came of it. `end` is the height at which an endless page was left alone. */
export interface Awakened {
  end: number | null;
}

/**
 * Has the page load what it loads only when it is seen: pictures that wait for the reader, by the browser, by an observer or by
 * scrolling. Goes down the page and each area that scrolls by itself, stops where more comes for ever, and puts everything back.
 */
export async function awaken(document: Document, signal: AbortSignal, seen: () => void, limits = awaking): Promise<Awakened> {
  const undo = new Undo();
  try {
    return await goThrough(document, undo, signal, seen, limits);
  } finally {
    undo.run();
    await painted(document.defaultView ?? window);
  }
}

async function goThrough(document: Document, undo: Undo, signal: AbortSignal, seen: () => void, limits: typeof awaking): Promise<Awakened> {
  rememberPositions(document, undo);
  for (const element of everyElement(document, true)) {
    if (element.localName === 'img' && element.getAttribute('loading') === 'lazy') undo.attribute(element, 'loading', 'eager');
  }
  const page = new Scroller(document.scrollingElement ?? document.documentElement);
  const show = async (): Promise<void> => {
    await painted(document.defaultView ?? window);
    for (let waited = 0; waited < limits.hungry && hungry(document).length > 0 && !signal.aborted; waited += 50) await pause(50);
    seen();
  };
  const isEndless = page.hides && (await goDown(page, show, signal, limits.screens, limits));
  const end = isEndless ? page.whole : null;
  for (const area of innerScrollers(document)) {
    area.show();
    if (area.hides) await goDown(area, show, signal, limits.areaScreens, limits);
    await goAcross(area, show, signal);
  }
  await goAcross(page, show, signal);
  await arrived(document, signal, limits);
  return { end };
}

/** True if more came each time the end was reached. */
async function goDown(scroller: Scroller, show: () => Promise<void>, signal: AbortSignal, screens: number, limits: typeof awaking): Promise<boolean> {
  let growths = 0;
  scroller.scrollTo(0);
  for (let screen = 0; screen < screens && !signal.aborted; screen++) {
    await show();
    const { whole } = scroller;
    if (scroller.isAtEnd) {
      await pause(limits.growth);
      if (scroller.whole <= whole + 20 || ++growths > mostGrowths) break;
    }
    scroller.scrollTo(scroller.top + Math.max(50, 0.9 * scroller.box.height));
  }
  return growths > mostGrowths;
}

/** Where it is shown in columns, each is seen once at its top. */
async function goAcross(scroller: Scroller, show: () => Promise<void>, signal: AbortSignal): Promise<void> {
  const across = new Across(scroller, 1);
  if (across.columns === 1) return;
  scroller.scrollTo(0);
  for (let column = 0; column < across.columns && !signal.aborted; column++) {
    across.show(column);
    await show();
  }
}

/** Waits for pictures and fonts that are on their way. */
async function arrived(document: Document, signal: AbortSignal, limits: typeof awaking): Promise<void> {
  const pending = (): boolean => [...everyElement(document, true)].some((element) => element.localName === 'img' && isComing(element as HTMLImageElement));
  for (let waited = 0; waited < limits.last && !signal.aborted && pending(); waited += 50) await pause(50);
  // Not `fonts.ready`: it is a promise of the page's world, and Firefox lets nobody else wait for it.
  for (let waited = 0; waited < limits.fonts && !signal.aborted && document.fonts?.status === 'loading'; waited += 50) await pause(50);
}

function isComing(image: HTMLImageElement): boolean {
  return !image.complete && isHungry(image) && image.getClientRects().length > 0;
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
