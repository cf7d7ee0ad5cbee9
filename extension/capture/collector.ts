import { suspicion } from '../marketplaces/aliexpressTraps';
import type { PageLink } from '../marketplaces/aliexpressLinks';
import { askForAnswers, joined } from './answers/channel';
import type { CollectedPart, ImageReport, PageReading, Piece } from './collecting';
import { awaken, type Awakened } from './awaken';
import type { Suspicion } from './completeness';
import { findConversations } from './conversation/find';
import { Gathering } from './conversation/gathering';
import type { HarvestState, KnownConversations } from './conversation/report';
import { readElement } from './dom';
import type { Viewport } from './draft';
import type { ForeignFrame, InnerConversation } from './foreign';
import { Folds, type Folded } from './folds/folds';
import { type FetchedImages, fetchImages, wantedImages } from './images';
import { InnerWindow } from './innerWindow';
import { readLayout, type Layout } from './layout';
import { linksOf } from './links';
import { lookOf } from './look';
import { OrderList, type ListStand } from './list/orderList';
import { buttonElement } from './ours';
import { bytePiece, textPiece } from './pieces';
import { factsOf, markupOf, viewport } from './reading';
import { SeenRows } from './rows';
import { type Drawn, nothingShown, type Photos, type Shown, type Stand } from './scroll';
import { PageStage } from './stage';
import { settle } from './settle';
import { everyDocument } from './walk';
import { Vanished } from './vanished';
import { Watch } from './watch';
import { withdraw } from './withdrawal';

interface Collected extends CollectedPart {
  content: string | Blob;
}

/** One capture on the page's side: it reads, keeps what it read until it has been fetched, and shows the page to the camera. */
export class Collector {
  readonly session = crypto.randomUUID();
  private readonly stopped = new AbortController();
  private stage: PageStage | null = null;
  private back: (() => boolean) | null = null;
  private layout: Layout | null = null;
  private readonly vanished = new Vanished();
  private gathering: Gathering | null = null;
  private within: InnerConversation | null = null;
  readonly inner = new InnerWindow(document, this.stopped.signal);
  private folds: Folds | null = null;
  private list: OrderList | null = null;
  private readonly rows = new SeenRows(document, (row) => readElement(row).html);
  private photos = nothingShown();
  private page: Collected[] = [];
  private images: Collected[] = [];
  private early: Promise<FetchedImages> | undefined;
  private watch: Watch | null = null;
  /** How far an endless page is followed. */
  private endless: number | null = null;

  async settle(watched: boolean): Promise<{ ms: number }> {
    this.watch?.close();
    this.watch = watched ? new Watch(document) : null;
    const ms = await settle(document, this.stopped.signal, undefined, watched);
    this.watch?.anew(ms);
    // What it looked like while it was still being made is no change.
    this.vanished.forget();
    return { ms };
  }

  read(foreign: ForeignFrame[]): PageReading {
    const dropped = this.rows.dropped();
    const within = foreign.find((frame) => frame.conversation)?.conversation ?? null;
    // Once it has been gone through, what is in view of it may differ.
    if (within && !this.within) this.vanished.forget();
    this.within = within ?? this.within;
    const byPath = new Map(foreign.map((frame) => [frame.path, frame]));
    const { markup, plain } = markupOf(dropped, byPath);
    const layout = this.rows.images.corrected(readLayout(document, byPath));
    const answers = joined([askForAnswers(everyDocument(document)), ...foreign.map((frame) => frame.answers)]);
    const vanished = this.vanished.since(layout);
    const conversation = this.gathering?.html() ?? this.within?.html ?? null;
    this.layout = layout;
    this.page = [
      { name: 'page', type: 'text/html', content: markup.html },
      ...(conversation === null ? [] : [{ name: 'conversation' as const, type: 'text/html', content: conversation }]),
      { name: 'layout', type: 'application/json', content: JSON.stringify(layout) },
      ...answers.answers.map((answer): Collected => ({ name: 'response', type: 'application/json', content: JSON.stringify(answer) })),
    ];
    const facts = factsOf(layout, answers);
    if (foreign.some(({ suspected }) => suspected === 'captcha')) facts.suspected ??= 'captcha';
    return { ...facts, frames: { ...markup.frames, scrolling: foreign.filter(({ scrolls }) => scrolls).length }, cut: markup.cut, plain, vanished, rows: { kept: dropped.length, leftOut: this.rows.leftOut } };
  }

  /** For the reading from within, where this page is an inner one. */
  gathered(): { conversation: InnerConversation | null; dropped: string[] } {
    const html = this.gathering?.html() ?? null;
    return { conversation: html === null ? null : { html, wanted: this.gathering?.wanted ?? [] }, dropped: this.rows.dropped() };
  }

  harvest(earlier: KnownConversations): boolean {
    this.gathering?.enough();
    this.gathering = new Gathering(earlier);
    if (this.gathering.box) this.rows.leaveOut(this.gathering.box);
    return this.gathering.begin();
  }

  conversations(): number {
    return findConversations(document).length;
  }

  async harvested(): Promise<HarvestState> {
    const state = await (this.gathering?.state() ?? { rows: 0, isAway: false, done: null });
    // What is in view afterwards may differ; that is no change of the page.
    if (state.done) this.vanished.forget();
    return state;
  }

  stopHarvest(): void {
    this.gathering?.enough();
  }

  async grow(): Promise<ListStand> {
    this.list ??= new OrderList(document, this.stopped.signal);
    const stand = await this.list.grow();
    this.rows.look();
    // A list that was made longer has not changed under the camera.
    this.vanished.forget();
    return stand;
  }

  links(): PageLink[] {
    return linksOf(document, askForAnswers().answers.map(({ body }) => body));
  }

  obstacle(): Suspicion | null {
    return suspicion(document, location.href, askForAnswers().answers.map(({ body }) => body));
  }

  /** What is folded is opened first: it may hold pictures that load when they are seen. */
  async unfold(): Promise<Folded> {
    this.folds ??= new Folds(document, this.stopped.signal);
    const opened = this.folds.number;
    const folded = await this.folds.open();
    if (this.folds.number > opened) this.watch?.anew();
    return folded;
  }

  async awaken(): Promise<Awakened & { stirred: boolean }> {
    const awakened = await awaken(document, this.stopped.signal, () => this.rows.look());
    this.endless = awakened.end;
    const stirred = (await this.watch?.end(this.stopped.signal)) ?? false;
    this.watch = null;
    return { ...awakened, stirred };
  }

  /** `taken`: this is an inner page, and so many pictures were taken before. */
  async next(taken: number | null): Promise<Stand | null> {
    if (taken === null) this.early ??= this.fetchWanted();
    else this.stage ??= new PageStage(document, null, this.gathering?.box, taken);
    this.stepAside(false);
    const stand = await this.staged.next();
    this.rows.look();
    return stand;
  }

  async steady(look = false): Promise<Shown & { viewport: Viewport; look?: string }> {
    this.stepAside(true);
    const shown = await this.staged.steady();
    if (!shown.isBeside) this.gathering?.sights?.ready(this.staged.summary().shots.length, shown.area);
    this.rows.look();
    return { ...shown, viewport: viewport(), ...(look && { look: lookOf(document, shown.area) }) };
  }

  async hold(path: string): Promise<(Drawn & { viewport: Viewport }) | null> {
    this.stepAside(true);
    return this.inner.hold(this.staged, path);
  }

  photographed(): Photos {
    return this.photos;
  }

  private stepAside(aside: boolean): void {
    if (!aside) this.gathering?.sights?.taken();
    document.querySelector(buttonElement)?.toggleAttribute('aside', aside);
  }

  private get staged(): PageStage {
    return (this.stage ??= new PageStage(document, this.endless, this.gathering?.box));
  }

  withdraw(): void {
    this.comeBack();
    this.back = withdraw(document);
  }

  /** False if it was done already, because nobody was heard of for too long: secrets may have been in the page meanwhile. */
  comeBack(): { clean: boolean } {
    const clean = this.back?.() ?? false;
    this.back = null;
    return { clean };
  }

  async restore(): Promise<void> {
    this.stopHarvest();
    const { stage } = this;
    this.stage = null;
    this.comeBack();
    this.stepAside(false);
    if (stage) this.photos = stage.summary();
    this.inner.loosen();
    await Promise.all([stage?.restore(), this.inner.back()]);
    if (stage) this.rows.look();
  }

  /** What was fetched while the browser made the camera wait is not fetched again. */
  async fetchImages(): Promise<ImageReport> {
    const early = new Map((await this.early)?.stored.map(({ url, blob }) => [url, blob]));
    const { stored, failed, leftOut } = await this.fetchWanted(early);
    this.images = stored.map(({ blob }) => ({ name: 'image', type: blob.type, content: blob }));
    return { stored: stored.map(({ url }) => url), failed, leftOut };
  }

  private fetchWanted(known?: ReadonlyMap<string, Blob>): Promise<FetchedImages> {
    return fetchImages(wantedImages([...(this.gathering?.wanted ?? []), ...(this.within?.wanted ?? []), ...(this.layout?.images ?? []), ...this.rows.images.all()]), this.stopped.signal, fetch, known);
  }

  parts(): CollectedPart[] {
    return this.all().map(({ name, type }) => ({ name, type }));
  }

  async piece(part: number, from: number): Promise<Piece> {
    const content = this.all()[part]?.content ?? '';
    return typeof content === 'string' ? textPiece(content, from) : bytePiece(content, from);
  }

  end(): void {
    this.stopped.abort();
    this.watch?.close();
    this.rows.end();
    void this.restore();
    this.folds?.restore();
    this.page = this.images = [];
    this.early = undefined;
    this.gathering = null;
  }

  private all(): Collected[] {
    return [...this.page, ...this.images];
  }
}
