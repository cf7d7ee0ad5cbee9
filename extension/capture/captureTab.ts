import { browser } from 'wxt/browser';
import { isCapturable } from '../marketplaces/aliexpress';
import { askTab, type CaptureProgress, type CaptureStep } from '../messages';
import { words } from '../ui/words';
import { draftOf, type Held, type Taken } from './held';
import { type Following, harvestConversation, hasConversation, nothingEarlier, type Earlier } from './conversation/harvesting';
import type { AskedOfCollector, ImageReport, Piece } from './collecting';
import type { Photographed } from './completeness';
import type { CaptureAttempt, CaptureDraft, CapturePart } from './draft';
import type { Folded } from './folds/folds';
import { InnerPages } from './innerPages';
import { growList } from './list/growing';
import { type Ahead, photograph, pictureAhead, type CollectorInPage } from './photograph';
import { pieceContent } from './pieces';
import { settling } from './settle';
import { takeSnapshot, type Snapshot, withdrawn } from './snapshot';

/** How the caller follows a capture, and how it stops one. */
export interface Watching {
  progress(step: CaptureProgress): void;
  signal?: AbortSignal;
  /** Ends what takes long and keeps what there is. */
  enough?: AbortSignal;
  earlier?: Earlier;
  /** A list of orders is followed to its end first, through its own button. */
  wholeList?: boolean;
}

const underWay = new Set<number>();

const notYet: Photographed = { parts: 0, wholePage: false, endless: false, containers: { scrolled: 0, left: 0 }, shots: [], ended: 'failed' };
const noImages: ImageReport = { stored: [], failed: [], leftOut: 0 };

/**
 * Captures what the tab shows. Takes pictures and MHTML if the browser lets us, and says in the completeness what it lacks.
 * The page is put back as it was, whatever happens.
 */
export async function captureTab(tabId: number, watching: Watching): Promise<CaptureAttempt> {
  if (underWay.has(tabId)) return refused(words('captureRunning'));
  underWay.add(tabId);
  const ask = askTab<AskedOfCollector>(tabId, 'collector');
  const page = stoppable(ask, watching.signal);
  try {
    const tab = await browser.tabs.get(tabId);
    if (!isCapturable(tab.url)) return refused(words('captureNothingHere'));
    await browser.scripting.executeScript({ target: { tabId }, files: ['/collector.js'] });
    return { kind: 'captured', draft: await new Capture(tabId, page, watching).run(tab.url) };
  } catch (error) {
    if (watching.signal?.aborted) return refused(words('captureStopped'));
    console.warn('The capture failed.', error);
    return refused(words('captureUnreachable'));
  } finally {
    // The page may be gone, and then there is nothing to end.
    await ask('end').catch(() => undefined);
    underWay.delete(tabId);
  }
}

/** The page is not waited for when the user stops the capture, but for putting it back. */
function stoppable(ask: CollectorInPage, signal: AbortSignal | undefined): CollectorInPage {
  if (!signal) return ask;
  const stopped = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new Error('Stopped.')), { once: true }));
  stopped.catch(() => undefined);
  return (what, ...args) => (what === 'restore' || what === 'loosen' || what === 'comeBack' ? ask(what, ...args) : Promise.race([ask(what, ...args), stopped]));
}

function refused(reason: string): CaptureAttempt {
  return { kind: 'refused', reason };
}

class Capture {
  private session = '';
  private inner: InnerPages | null = null;
  private settleMs = 0;
  /** A page that is got ready while it is watched, not waited for first. */
  private watched = false;
  private ahead: Ahead | null = null;

  constructor(
    private readonly tabId: number,
    private readonly page: CollectorInPage,
    private readonly watching: Watching,
  ) {}

  async run(address: string): Promise<CaptureDraft> {
    this.session = (await this.page('begin')).session;
    const { signal } = this.watching;
    this.inner = new InnerPages(this.tabId, { page: this.page, session: this.session }, (ask) => stoppable(ask, signal), () => signal?.aborted === true);
    // What is gone through for long must stand still; any other page is watched while it is got ready for the camera.
    this.watched = !this.watching.wholeList && !hasConversation(address);
    await this.settle(this.watched);
    // Read at once, and again at the end: scrolling may add to the page or take away, and the user may leave.
    this.report('reading');
    const held: Held = { ...(await this.take()), pictures: [], photographed: notYet, images: noImages, snapshot: { kind: 'failed' }, folded: { opened: [], left: [] }, endless: false };
    let left = false;
    try {
      await this.complete(held);
    } catch (error) {
      if (this.watching.signal?.aborted) throw error;
      console.warn('The capture was broken off.', error);
      held.photographed = { ...held.photographed, parts: held.pictures.length };
      left = true;
    } finally {
      await this.inner.leave();
    }
    return draftOf(held, { settleMs: this.settleMs, settled: this.settleMs < settling.longest, left });
  }

  private async complete(held: Held): Promise<void> {
    if (this.watching.wholeList) await this.growList(held);
    await this.harvest(held);
    // Who said "enough" waits for nothing more.
    if (this.watching.enough?.aborted !== true) {
      held.folded = await this.unfold();
      if (this.watched) this.ahead = await pictureAhead(this.tabId, this.page, this.session);
      this.report('awakening');
      const { end, stirred } = await this.page('awaken', this.session);
      held.endless = end !== null;
      if (stirred) {
        await this.settle(false);
        Object.assign(held, await this.take());
        held.folded = await this.unfold();
      }
    }
    held.photographed = await photograph(
      this.tabId,
      this.page,
      this.session,
      {
        progress: (done, of) => this.report('photographing', done, of),
        isEnough: () => this.watching.enough?.aborted === true && held.pictures.length > 0,
      },
      held.pictures,
      this.ahead,
      this.inner,
    );
    held.endless ||= held.photographed.endless;
    this.report('pictures');
    const last = await this.take();
    Object.assign(held, last);
    this.report('snapshot');
    // What was read is no longer in the page: it is fetched while the browser makes its copy.
    const [snapshot] = await Promise.all([this.snapshot(), this.fetchImages(held)]);
    held.snapshot = snapshot;
    this.report('storing');
  }

  private async fetchImages(held: Held): Promise<void> {
    const images = await this.page('fetchImages', this.session);
    const parts = await this.fetchParts(held.parts.length);
    held.parts.push(...parts);
    held.images = images;
  }

  private async settle(watched: boolean): Promise<void> {
    this.report('settling');
    this.settleMs += (await this.page('settle', this.session, watched)).ms;
  }

  private async unfold(): Promise<Folded> {
    this.report('unfolding');
    const own = await this.page('unfold', this.session);
    const inner = await this.inner!.unfold();
    return { opened: [...own.opened, ...inner.opened], left: [...new Set([...own.left, ...inner.left])] };
  }

  /**
   * Before the pictures: what was gathered is read at once, and is kept whatever happens later. The conversation may stand in an inner
   * page of another host of the shop, on any page.
   */
  private async harvest(held: Held): Promise<void> {
    const isChat = hasConversation(held.reading.url);
    const earlier = this.watching.earlier ?? nothingEarlier;
    const following: Following = {
      progress: (rows, isAway) => this.report(isAway ? 'away' : 'harvesting', rows),
      check: () => this.watching.signal?.throwIfAborted(),
      enough: this.watching.enough,
    };
    const own = isChat ? await harvestConversation(this.page, this.session, earlier, following) : null;
    const end = own ?? (await this.inner!.harvest(isChat, earlier, following));
    const others = end ? (end.others ?? 0) + (await this.inner!.conversations(isChat)) : 0;
    if (isChat || end) held.conversation = end && { ...end, others };
    if (!isChat && !end) return;
    this.report('reading');
    if (end) Object.assign(held, await this.take());
  }

  /** Read at once as well: a page that breaks afterwards has been read whole. */
  private async growList(held: Held): Promise<void> {
    held.list = await growList(this.page, this.session, {
      progress: (orders, said) => this.report('listing', orders, said ?? 0),
      check: () => this.watching.signal?.throwIfAborted(),
      enough: this.watching.enough,
    });
    this.report('reading');
    Object.assign(held, await this.take());
  }

  private async take(): Promise<Taken> {
    const reading = await this.page('read', this.session, await this.inner!.read());
    // The tab may have gone on to a sign-in or payment page since it was asked.
    if (!isCapturable(reading.url)) throw new Error('The page is not one that may be captured.');
    return { reading, parts: await this.fetchParts(0) };
  }

  /** Parts from `from` on, piece by piece. */
  private async fetchParts(from: number): Promise<CapturePart[]> {
    const listed = await this.page('list', this.session);
    const parts: CapturePart[] = [];
    for (let index = from; index < listed.length; index++) {
      const { name, type } = listed[index]!;
      const contents: BlobPart[] = [];
      for (let at: number | null = 0; at !== null; ) {
        this.watching.signal?.throwIfAborted();
        const piece: Piece = await this.page('piece', this.session, index, at);
        contents.push(pieceContent(piece));
        at = piece.next;
      }
      parts.push({ name, type, blob: new Blob(contents, { type }) });
    }
    return parts;
  }

  /** The copy is worth keeping only if the secrets were out of the page, and of its inner pages, all the while it was made. */
  private async snapshot(): Promise<Snapshot> {
    const { giveBack } = await withdrawn([{ page: this.page, session: this.session }, ...(await this.inner!.all())]);
    let snapshot: Snapshot = { kind: 'failed' };
    try {
      snapshot = await takeSnapshot(this.tabId);
    } finally {
      const clean = await giveBack();
      if (!clean && snapshot.kind === 'taken') snapshot = { kind: 'exposed' };
    }
    return snapshot;
  }

  private report(step: CaptureStep, done = 0, of = 0): void {
    this.watching.signal?.throwIfAborted();
    this.watching.progress({ tabId: this.tabId, step, done, of });
  }
}
