import { showsBusy } from './busy';
import { contentOfRow, isComplete, type RowContent } from './content';
import { Drawing } from './drawing';
import { offersEarlier, pressEarlier } from './earlier';
import { newestOf, reached } from './fingerprint';
import { Ledger } from './ledger';
import { limits, patience } from './patience';
import { Prints } from './prints';
import type { KnownConversations, KnownEnd, StoppedBy } from './report';
import { showsRefusal } from './refusal';
import { RequestsSince } from './requests';
import { rowsIn, type SeenRow } from './rows';
import type { Scroller } from './scroller';
import { drawn, Stirring, turn } from './stirring';

/** The way up through a conversation, from its newest message to its first; what it has seen is kept at every moment. */
export class Harvest {
  readonly ledger: Ledger<RowContent>;
  stoppedBy: StoppedBy | null = null;
  firstReached: boolean | null = false;
  /** A hole before the oldest row, in words. */
  gapBefore: string | null = null;
  known: KnownEnd | null = null;
  private readonly stop = new AbortController();
  private readonly stirring: Stirring;
  readonly drawing: Drawing;
  private readonly prints: Prints;
  private size = 0;

  constructor(
    readonly scroller: Scroller,
    private readonly earlier: KnownConversations,
  ) {
    this.stirring = new Stirring(scroller.box);
    this.drawing = new Drawing(scroller.view, this.stop.signal);
    this.prints = new Prints(earlier.salt);
    this.ledger = new Ledger((row) => this.take(row), isComplete);
  }

  /** Enough: whatever it waits for, it ends. */
  enough(): void {
    this.stop.abort();
    this.stirring.stir();
  }

  async run(): Promise<void> {
    const { offset, whole } = this.scroller;
    try {
      await this.toNewest();
      this.look();
      this.stoppedBy = await this.up();
      // Pictures may have come to rows that are still there.
      this.look();
    } finally {
      this.stirring.end();
      this.stoppedBy ??= 'nothing-new';
      // What came in above has not moved the newest end.
      this.scroller.scrollTo(this.scroller.whole - (whole - offset));
      // A virtual list puts back its rows a frame later.
      await drawn(this.scroller.view);
    }
  }

  /** The hashes of all rows, oldest first. */
  async hashes(): Promise<string[]> {
    return Promise.all(this.ledger.rows.map((row) => this.prints.of(row)));
  }

  async newest(): Promise<string[]> {
    const isWhole = this.gapBefore === null && this.ledger.rows.every(({ gap }) => gap === null);
    return isWhole && (this.firstReached === true || this.known !== null) ? newestOf(await this.hashes()) : [];
  }

  /** Lists that were scrolled far up load downwards, too. */
  private async toNewest(): Promise<void> {
    for (let turn = 0; turn < 60 && !this.stop.signal.aborted; turn++) {
      const before = this.scroller.whole;
      this.scroller.scrollTo(this.scroller.furthest);
      await this.drawing.frame();
      if (this.scroller.whole <= before + 1 && this.scroller.offset >= this.scroller.furthest - 2) return;
    }
  }

  private async up(): Promise<StoppedBy> {
    const deadline = performance.now() + patience.all;
    for (;;) {
      if (this.stop.signal.aborted) return 'user';
      if (this.ledger.rows.length >= limits.rows || this.size >= limits.characters || performance.now() > deadline) return 'limit';
      if (await this.isKnown()) return 'known';
      if (this.scroller.offset > 1) await this.step();
      else {
        const ended = await this.above();
        if (ended) return ended;
      }
    }
  }

  /** One screen up, never further than from where something known stays in view. */
  private async step(): Promise<void> {
    const { offset, screen } = this.scroller;
    const first = this.uppermost();
    this.isStill = false;
    const overlap = Math.min(0.3 * screen, Math.max(80, (first?.height ?? 0) + 16));
    const reach = first ? first.top + overlap - screen : offset - 0.8 * screen;
    const least = this.awaitsPictures(offset) ? offset - 0.9 * screen : -Infinity;
    const to = Math.max(least, Math.min(reach, offset - 0.3 * screen));
    if (to > 1 && this.scroller.whole > this.called + screen / 2) await this.call(offset);
    this.scroller.scrollTo(to);
    if (this.look(await this.filled()) === 'apart') await this.rejoin();
  }

  /** Goes to the upper end for a moment, so that the page fetches what is older while we go through what has come. */
  private async call(offset: number): Promise<void> {
    this.called = this.scroller.whole;
    const fromEnd = this.scroller.whole - offset;
    this.scroller.scrollTo(0);
    await this.drawing.frame();
    this.scroller.scrollTo(this.scroller.whole - fromEnd);
  }

  /** The uppermost row that is known, as long as it is on the page, and where it stands now. */
  private uppermost(): { top: number; height: number } | null {
    const mark = this.ledger.rows[0]?.mark;
    return mark?.element ? { top: this.scroller.whole - mark.fromEnd, height: mark.height } : null;
  }

  /** Waits until rows stand where the window is: virtual lists draw them a moment later. */
  private async filled(): Promise<SeenRow[]> {
    await this.drawing.frame();
    const until = performance.now() + patience.render;
    for (;;) {
      const { offset, screen } = this.scroller;
      const rows = rowsIn(this.scroller);
      if (rows.some(({ top, height }) => top <= offset + 0.25 * screen && top + height > offset)) return rows;
      if (!(await this.stirring.next(patience.quiet)) && rows.some(({ top }) => top < offset + screen)) return rows;
      if (performance.now() > until || this.stop.signal.aborted) return rows;
      await this.drawing.frame();
    }
  }

  /** At the upper end: waits for older messages. Null when there are some, else why there are none. */
  private async above(): Promise<StoppedBy | null> {
    let hasFailed = false;
    this.called = this.scroller.whole;
    for (let attempt = 0; attempt < 3; attempt++) {
      const requests = new RequestsSince();
      const isPressed = pressEarlier(this.scroller);
      const isNudged = !isPressed && (attempt > 0 || this.isStill);
      // With its next frame the page hears that it was scrolled; one that draws seldom hears of it late.
      const isHeard = isNudged ? await this.nudge() : drawn(this.scroller.view);
      const outcome = await this.older(requests, attempt === 0 ? this.asked : requests);
      this.isStill = this.scroller.offset <= 1;
      if (outcome === 'come') return null;
      if (outcome === 'stopped') return 'user';
      if (outcome === 'late') return this.end(null, 'nothing-new', null);
      // The quiet of a page in the background says nothing: from the beginning, when it is back.
      const isSeen = await this.drawing.frame();
      if (this.drawing.isLeft) return this.end(false, 'nothing-new', 'The page stayed in the background, where browsers let it load nothing: what is older is missing.');
      if (!isSeen) attempt = -1;
      hasFailed = outcome === 'failed';
      if (isSeen && outcome === 'quiet' && !isPressed && (attempt > 0 || (this.isWatched && (await isHeard)))) break;
    }
    if (hasFailed) return this.end(false, 'nothing-new', 'Earlier messages could not be loaded: the page asked for them and the request failed.');
    if (offersEarlier(this.scroller)) return this.end(false, 'nothing-new', 'Earlier messages are behind a button of the page that was not pressed, or did nothing.');
    return this.end(true, 'top', null);
  }

  private end(firstReached: boolean | null, stoppedBy: StoppedBy, gap: string | null): StoppedBy {
    this.firstReached = firstReached;
    this.gapBefore = gap;
    return stoppedBy;
  }

  /** Since rows last came in: a page that has begun to load when the upper end came near did so before we arrived there. */
  private asked = new RequestsSince();

  /** Older rows came in, and the page still stands at the upper end: most load only when that is come to. */
  private isStill = false;
  /** How high the conversation was when the page was last asked for older rows. */
  private called = 0;
  /** Rows came in after requests that were counted: then none under way means that none will come. */
  private isWatched = false;

  private async older(requests: RequestsSince, asked: RequestsSince): Promise<'come' | 'quiet' | 'failed' | 'late' | 'stopped'> {
    const until = performance.now() + patience.longest;
    const quiet = this.isWatched ? patience.quiet : patience.blind;
    for (;;) {
      if (this.stop.signal.aborted) return 'stopped';
      const before = this.ledger.rows.length;
      const looked = this.look();
      if (looked === 'apart') await this.rejoin();
      if (this.ledger.rows.length > before) {
        this.isWatched ||= asked.now.any || requests.now.any;
        this.asked = new RequestsSince();
        return 'come';
      }
      if (await this.stirring.next(quiet)) await turn();
      else if (!asked.now.open && !requests.now.open && !showsBusy(this.scroller.box)) return [asked, requests].some(({ now }) => now.failed) || showsRefusal(this.scroller.box) ? 'failed' : 'quiet';
      if (performance.now() > until) return 'late';
    }
  }

  /** A little down and up again, as one does when nothing comes. */
  private async nudge(): Promise<true> {
    for (const to of [Math.min(240, this.scroller.furthest), 0]) {
      this.scroller.scrollTo(to);
      await this.drawing.frame();
    }
    return true;
  }

  /** The list jumped, and nothing that is known is in view. Looks for it where it should be, then further down; else there is a hole. */
  private async rejoin(): Promise<void> {
    const [top] = this.ledger.rows;
    const above = this.scroller.offset;
    const expected = this.scroller.whole - (top?.mark.fromEnd ?? 0) - this.scroller.screen / 2;
    for (const offset of [expected, ...Array.from({ length: 12 }, (_, at) => above + (at + 1) * 0.6 * this.scroller.screen)]) {
      if (this.stop.signal.aborted || offset > this.scroller.furthest + this.scroller.screen) break;
      this.scroller.scrollTo(offset);
      if (this.look(await this.filled()) === 'joined') return;
    }
    this.scroller.scrollTo(above);
    this.look(await this.filled(), 'Messages are missing here: the page jumped, and what stood between could not be brought back into view.');
  }

  private look(rows = rowsIn(this.scroller), gap: string | null = null): 'joined' | 'apart' | 'empty' {
    const { kind } = this.ledger.enter(rows, gap);
    return kind;
  }

  private take(row: SeenRow): RowContent {
    const content = contentOfRow(row, this.scroller);
    this.size += content.html.length;
    return content;
  }

  /** Pictures above the window that load when they are seen. */
  private awaitsPictures(offset: number): boolean {
    return this.ledger.rows.some(({ content, mark }) => mark.element?.isConnected === true && !isComplete(content) && this.scroller.whole - mark.fromEnd < offset);
  }

  private async isKnown(): Promise<boolean> {
    if (this.earlier.ends.length === 0) return false;
    this.known = reached(this.earlier.ends, await this.hashes());
    return this.known !== null;
  }
}
