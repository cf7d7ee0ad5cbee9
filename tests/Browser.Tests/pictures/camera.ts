import { retell } from '../demo/retell';
import { captureInto, pair } from '../stage/acts';
import { Browser } from '../stage/browser';
import type { Program } from '../stage/program';
import { headphones, lamps, sample, type Kind } from '../stage/samples';
import { testExtension } from '../stage/settings';
import { Shop } from '../stage/shop';
import { visit } from '../stage/stage';

const kinds: Kind[] = ['order-list', 'order-detail', 'tracking', 'dispute-list', 'dispute', 'chat'];

/** Captures all pages of two orders as a buyer does, in a window of a usual size, so that every exhibit shows the page it came from. */
export async function captureSamples(program: Program): Promise<void> {
  const today = retell();
  const buyer = await Browser.with(testExtension, { isReal: true });
  try {
    const shop = new Shop();
    await shop.open(buyer.context);
    await pair(buyer, program);
    for (const slug of [lamps, headphones])
      for (const kind of kinds) {
        const tab = await visit({ buyer, shop }, sample(kind, slug, today));
        await buyer.resize(tab, { width: 1280, height: 900 });
        await captureInto(program, tab);
        await tab.close();
      }
  } finally {
    await buyer.close();
  }
}
