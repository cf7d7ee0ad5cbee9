import { blocksIn, type PlacedBlock } from './blocks';
import { Columns } from './columns';
import { cutBetween, wholePixels } from './cuts';
import { isDrawnAsItIs } from './drawn';
import { anchor, type Edge, placeOf } from './edge';
import { Overlays } from './overlays';
import { painted, picturesIn } from './painted';
import { rememberPositions } from './positions';
import { type Area, containersOf, mostGrowths, type Photos, type Shot, type Shown, type Stand } from './scroll';
import { innerScrollers, Scroller } from './scroller';
import { Stillness } from './stillness';
import { Undo } from './undo';
import { offsetOf } from './walk';

/** A long page costs half a second for each picture; what lies beyond is in the DOM and the MHTML, and the capture says so. */
export const mostPictures = 80;

/**
 * Shows the page to the camera: the window as it is if it shows what the page's own pictures will not, the page from its top to its
 * end, then each area that scrolls by itself. Everything it changes is remembered the moment it is changed, and `restore` takes it
 * back last to first.
 */
export class PageStage {
  private readonly undo = new Undo();
  private readonly page: Scroller;
  readonly overlays: Overlays;
  readonly stillness: Stillness;
  private readonly step: number;
  private readonly columns: Columns;
  private taken: number;
  /** What is still to be shown, the first one being shown. */
  private waiting: (Scroller | 'window')[];
  private edge: Edge = { y: 0 };
  /** Nothing of what is shown now has been pictured yet. */
  private isFirst = true;
  /** Screens of a conversation, its oldest, that are left without a picture. */
  private older = 0;
  private readonly shots: Shot[] = [];
  private left = 0;
  private scrolled = 0;
  private wholePage = true;
  private endless = false;
  /** How tall each was when it was first shown. */
  private readonly known = new Map<Scroller, number>();

  /** `end` is how far an endless page is followed; `inner`: the window of this one is pictured already, by so many pictures. */
  constructor(
    private readonly document: Document,
    private readonly end: number | null = null,
    private readonly conversation: Element | null = null,
    inner: number | null = null,
  ) {
    this.taken = inner ?? 0;
    this.page = new Scroller(document.scrollingElement ?? document.documentElement);
    this.step = wholePixels(this.view.devicePixelRatio);
    rememberPositions(document, this.undo);
    const boxes = innerScrollers(document);
    this.overlays = new Overlays(document, this.undo, this.page.element);
    this.stillness = new Stillness(document, this.undo);
    this.stillness.videos();
    for (const { element } of [this.page, ...boxes]) this.undo.style(element as HTMLElement, { 'scroll-snap-type': 'none', 'overflow-anchor': 'none' });
    this.columns = new Columns(this.step, conversation);
    const isNarrow = this.columns.of(this.page).columns === 1;
    const showsAll = inner !== null || this.showsAll();
    if (inner !== null && !this.page.hides && isNarrow) this.waiting = boxes;
    else this.waiting = this.page.hides || !isNarrow || !showsAll ? [...(showsAll ? [] : ['window' as const]), this.page, ...boxes] : ['window', ...boxes];
  }

  /** Moves on to what the next picture is to show; null when everything was shown. */
  async next(): Promise<Stand | null> {
    if (this.columns.left > 0) return this.stand();
    for (let scroller = this.waiting[0]; scroller !== undefined && this.taken < mostPictures; scroller = this.waiting[0]) {
      if (scroller === 'window' || (await this.bring(scroller))) return this.stand();
      this.finish(scroller, false);
    }
    return null;
  }

  /** Waits until it has been drawn, and tells which part of the window is the picture. */
  async steady(): Promise<Shown> {
    this.taken++;
    this.stillness.keep();
    if (this.columns.left > 0) return await this.toTheRight();
    const scroller = this.waiting[0]!;
    await picturesIn(this.document, 1_500);
    if (scroller !== 'window') await this.bring(scroller);
    await painted(this.view);
    return scroller === 'window' ? this.window() : this.slice(scroller);
  }

  /** What was shown, and what was not. */
  summary(): Photos {
    const [first, ...others] = this.waiting;
    const unfinished = first === undefined ? [] : [first, ...others];
    const left = this.left + unfinished.filter((one) => one !== 'window' && one !== this.page).length;
    return { wholePage: this.wholePage && !unfinished.includes(this.page), endless: this.endless, containers: containersOf({ scrolled: this.scrolled, left, older: this.older, wider: this.columns.cut }), shots: this.shots };
  }

  async restore(): Promise<void> {
    this.undo.run();
    await painted(this.view);
  }

  private window(): Shown {
    const area = { left: 0, top: 0, width: this.view.innerWidth, height: this.view.innerHeight };
    this.waiting.shift();
    return this.shown(area, { of: 'window', top: this.page.top });
  }

  /** The next column of the slice that was shown last. */
  private async toTheRight(): Promise<Shown> {
    this.overlays.holdAll();
    this.columns.show();
    await painted(this.view);
    await picturesIn(this.document, 1_500);
    const area = this.columns.take();
    this.shots.at(-1)!.width += Math.round(area.width);
    return { area, isBeside: true };
  }

  /** The slice from where the last one ended to where a reader would turn the page. */
  private slice(scroller: Scroller): Shown {
    const seen = scroller.seen;
    const top = Math.max(seen.top, this.inWindow(scroller, this.begin(scroller)));
    const bottom = seen.top + seen.height;
    const limit = this.limit(scroller);
    const end = this.inWindow(scroller, limit);
    const at = { of: this.nameOf(scroller), top: Math.round(top - this.inWindow(scroller, 0)) };
    if (end <= bottom + 1) {
      if (scroller === this.page) this.endless = limit < scroller.whole;
      this.finish(scroller, limit >= scroller.whole);
      return this.shown({ ...seen, top, height: Math.max(1, end - top) }, at, scroller);
    }
    const area = { ...seen, top, height: bottom - top };
    const blocks = blocksIn(scroller.element, area, offsetOf(scroller.element));
    const cut = this.cut(blocks, top, bottom, scroller);
    const steady = blocks.filter(({ node }) => !this.overlays.holds(node));
    this.edge = { y: cut - this.inWindow(scroller, 0), ...anchor(steady, cut) };
    this.isFirst = false;
    // A box that no longer moves would be pictured for ever.
    if (cut - top < 1) this.finish(scroller, false);
    return this.shown({ ...area, height: Math.max(1, cut - top) }, at, scroller);
  }

  /** What goes on growing while it is scrolled is followed for some screens only. */
  private limit(scroller: Scroller): number {
    const { whole, box } = scroller;
    if (!this.known.has(scroller)) this.known.set(scroller, whole);
    const most = this.known.get(scroller)! + mostGrowths * box.height;
    return Math.min(whole, most, scroller === this.page ? (this.end ?? most) : most);
  }

  private cut(blocks: readonly PlacedBlock[], top: number, bottom: number, scroller: Scroller): number {
    const whole = scroller.isPage ? this.step : 1;
    return cutBetween(blocks, top + 0.5 * (bottom - top), bottom, whole);
  }

  private finish(scroller: Scroller, whole: boolean): void {
    this.waiting.shift();
    this.edge = { y: this.startOf(this.waiting[0]) };
    this.isFirst = true;
    if (scroller === this.page) this.wholePage &&= whole;
    else if (whole) this.scrolled++;
    else this.left++;
  }

  /** A conversation of more screens than pictures may be taken is pictured from where its newest part begins: that is what a dispute is about. */
  private startOf(scroller: Scroller | 'window' | undefined): number {
    if (scroller === undefined || scroller === 'window' || scroller.element !== this.conversation) return 0;
    const screen = 0.9 * scroller.box.height;
    const others = this.waiting.slice(1).reduce((sum, one) => sum + (one === 'window' ? 1 : Math.ceil(one.whole / Math.max(100, 0.9 * one.box.height))), 0);
    const start = Math.max(0, scroller.whole - Math.max(1, mostPictures - this.taken - others - 1) * screen);
    this.older = Math.ceil(start / screen);
    return start;
  }

  private shown(area: Area, at: Pick<Shot, 'of' | 'top'>, scroller?: Scroller): Shown {
    const shown = scroller ? this.columns.begin(scroller, area) : area;
    const isWide = this.columns.left > 0;
    const left = at.of === 'window' ? this.page.element.scrollLeft : at.of === 'page' && isWide ? this.columns.of(this.page).first : area.left;
    this.shots.push({ ...at, left: Math.round(left), width: Math.round(shown.width), height: Math.round(area.height) });
    return { area: shown };
  }

  /** Scrolls until the edge of the last picture is the top of this one. Pages move things when they are scrolled, so it looks again. False if it cannot be seen. */
  private async bring(scroller: Scroller): Promise<boolean> {
    const first = this.isFirst;
    if (scroller !== this.page && first) this.overlays.release(scroller.element);
    for (let attempt = 0; attempt < 3; attempt++) {
      if (scroller !== this.page) scroller.show();
      this.columns.of(scroller).show(0);
      const wanted = this.begin(scroller);
      scroller.scrollTo(Math.floor(wanted / this.step) * this.step);
      // A box that is taller than the window, or than a box around it, is shown piece by piece.
      const below = (): number => this.inWindow(scroller, wanted) - scroller.seen.top;
      if (scroller !== this.page && below() > 1) {
        scroller.raise(below);
        if (below() > 1) this.page.scrollTo(this.page.top + below());
      }
      await painted(this.view);
      if (scroller === this.page && first) this.overlays.holdAtTop();
      else this.overlays.holdAll();
      if (Math.abs(this.begin(scroller) - wanted) < 1) break;
    }
    const { width, height } = scroller.seen;
    // One that is drawn larger or smaller is counted as left: its places are not those of the window.
    return width >= 16 && height >= 16 && isDrawnAsItIs(scroller.element);
  }

  /** Where this picture begins, in the scroller's own measure. */
  private begin(scroller: Scroller): number {
    const { y, near } = this.edge;
    const place = near?.node.isConnected ? placeOf(near.node) : null;
    return place !== null && near ? place - near.distance - this.inWindow(scroller, 0) : y;
  }

  private inWindow(scroller: Scroller, y: number): number {
    return scroller.box.top + y - scroller.top;
  }

  /** Would the page's own pictures show all that the window shows? Tried and taken back before anything is drawn. */
  private showsAll(): boolean {
    const trial = new Undo();
    const { top } = this.page;
    this.page.scrollTo(0);
    const overlays = new Overlays(this.document, trial, this.page.element);
    overlays.holdAtTop();
    trial.run();
    this.page.scrollTo(top);
    return !overlays.covers;
  }

  private stand(): Stand {
    const rest = this.waiting.reduce((sum, one) => {
      if (one === 'window') return sum + 1;
      const screens = Math.ceil((one.whole - (one === this.waiting[0] ? this.edge.y : 0)) / Math.max(100, 0.95 * one.box.height));
      return sum + screens * this.columns.expected(one);
    }, this.columns.left);
    return { done: this.taken, of: Math.min(mostPictures, this.taken + Math.max(1, rest)) };
  }

  private nameOf(scroller: Scroller): Shot['of'] {
    return scroller === this.page ? 'page' : `area ${this.scrolled + this.left + 1}`;
  }

  private get view(): Window & typeof globalThis {
    return (this.document.defaultView ?? window) as Window & typeof globalThis;
  }
}
