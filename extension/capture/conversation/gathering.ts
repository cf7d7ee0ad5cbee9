import { imageLimits } from '../images';
import type { PlacedImage } from '../layout';
import type { RowPicture } from './content';
import { findConversations } from './find';
import { Harvest } from './harvest';
import type { HarvestState, KnownConversations } from './report';
import { Sights } from './sights';
import { conversationHtml } from './write';

/** How long a question for the state may wait for the end. */
const moment = 300;

/** The conversation of a chat page on its way into a capture: found, gone through, and written down. */
export class Gathering {
  private readonly harvest: Harvest | null;
  /** Which rows are on which picture, once pictures are taken. */
  readonly sights: Sights | null;
  private readonly others: number;
  private running: Promise<void> = Promise.resolve();
  private isDone = false;

  constructor(earlier: KnownConversations) {
    const [scroller = null, ...others] = findConversations(document);
    this.others = others.length;
    this.harvest = scroller && new Harvest(scroller, earlier);
    // An inner page does not see what moves around it, or lies over it.
    this.sights = this.harvest && window === window.parent ? new Sights(this.harvest.scroller, this.harvest.ledger) : null;
  }

  /** The box in which the conversation scrolls. */
  get box(): Element | null {
    return this.harvest?.scroller.box ?? null;
  }

  /** False when the page shows no conversation. */
  begin(): boolean {
    if (!this.harvest) return false;
    this.running = this.harvest
      .run()
      .catch((error: unknown) => console.warn('The way up through the conversation broke off.', error))
      .then(() => void (this.isDone = true));
    return true;
  }

  /** What was gathered is kept. */
  enough(): void {
    this.harvest?.enough();
  }

  async state(): Promise<HarvestState> {
    await Promise.race([this.running, new Promise((late) => setTimeout(late, moment))]);
    const { harvest } = this;
    if (!harvest) return { rows: 0, isAway: false, done: null };
    const { ledger, firstReached, stoppedBy, gapBefore, known, drawing } = harvest;
    const rows = ledger.rows.length;
    if (!this.isDone || !stoppedBy) return { rows, isAway: drawing.isAway, done: null };
    const gaps = [gapBefore, ...ledger.rows.map(({ gap }) => gap)].filter((gap) => gap !== null);
    const imagesFailed = this.pictures.filter(({ state }) => state === 'failed').length;
    return {
      rows,
      isAway: false,
      done: {
        report: { firstMessageReached: firstReached, rows, gaps, imagesFailed, stoppedBy },
        newest: await harvest.newest(),
        pictures: [...new Set(this.pictures.map(({ url }) => url))],
        known: known && { capture: known.capture, at: known.at },
        others: this.others,
      },
    };
  }

  get pictures(): RowPicture[] {
    return this.harvest?.ledger.rows.flatMap(({ content }) => content.pictures.filter(({ url }) => url)) ?? [];
  }

  /** One that had not come when its row was read has no size yet; its address is known. */
  get wanted(): PlacedImage[] {
    return this.pictures.map(({ state, ...picture }) => ({
      ...picture,
      loaded: state !== 'failed',
      width: Math.max(picture.width, state === 'pending' ? imageLimits.smallest : 0),
      height: Math.max(picture.height, state === 'pending' ? imageLimits.smallest : 0),
    }));
  }

  /** The `conversation` part; null when there is nothing that the page itself does not hold. */
  html(): string | null {
    const { harvest } = this;
    if (!harvest || harvest.ledger.rows.length === 0) return null;
    const { scroller, ledger, firstReached, gapBefore } = harvest;
    const root = scroller.document.documentElement;
    return conversationHtml(ledger.rows, {
      language: root.lang || document.documentElement.lang || navigator.language,
      direction: scroller.view.getComputedStyle(scroller.box).direction,
      width: scroller.width,
      base: scroller.document.baseURI,
      firstReached,
      gapBefore,
      pictures: this.sights?.pictures ?? [],
    });
  }
}
